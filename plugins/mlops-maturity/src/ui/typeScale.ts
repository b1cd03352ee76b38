import type { Theme } from '@material-ui/core/styles';

/** How a kind of text is set. */
interface TextStyle {
  fontFamily: string | undefined;
  fontSize: string;
  fontWeight: 'normal' | 'bold';
  lineHeight: number;
}

/**
 * How text is set on the card, the tab and the organisation page, in the font
 * of the theme: the heading of several panels, the title of a panel, what it
 * says, and what is said beside it.
 */
export function typeScale({
  typography: { fontFamily, pxToRem },
}: Theme): Readonly<
  Record<'heading' | 'title' | 'body' | 'caption', TextStyle>
> {
  return {
    heading: {
      fontFamily,
      fontSize: pxToRem(20),
      fontWeight: 'bold',
      lineHeight: 1.35,
    },
    title: {
      fontFamily,
      fontSize: pxToRem(18),
      fontWeight: 'bold',
      lineHeight: 1.35,
    },
    body: {
      fontFamily,
      fontSize: pxToRem(14),
      fontWeight: 'normal',
      lineHeight: 1.43,
    },
    caption: {
      fontFamily,
      fontSize: pxToRem(12),
      fontWeight: 'normal',
      lineHeight: 1.4,
    },
  };
}

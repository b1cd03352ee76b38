import { cloneElement, isValidElement, type PropsWithChildren } from 'react';
import { useCommonMessages } from '../text';
import { HOME_WIDGET } from './homeWidget';

/**
 * Around the card of the widget: the home page knows its title in English only,
 * so that the card gets it here in the reader's language. A title that the
 * portal has given to it stays.
 */
export function WidgetTitle({ children }: PropsWithChildren<{}>) {
  const t = useCommonMessages();
  return isValidElement<{ title?: string }>(children) &&
    children.props.title === HOME_WIDGET.title ? (
    cloneElement(children, { title: t('widget.title') })
  ) : (
    <>{children}</>
  );
}

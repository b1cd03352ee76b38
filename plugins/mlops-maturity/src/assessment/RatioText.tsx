import { percentageOf } from 'backstage-plugin-mlops-maturity-common';
import { useCommonMessages, type CommonTranslate } from '../text';

/** So many of so many. */
export interface Ratio {
  yes: number;
  /** What `yes` is a part of; 0 if nothing applies. */
  applicable: number;
}

/**
 * A ratio in words: "31 of 42", or "none apply".
 *
 * @param ratio - how many of how many
 * @param options - `percent` adds the percentage, which never stands alone
 */
export function ratioText(
  t: CommonTranslate,
  ratio: Ratio,
  options: { percent?: boolean } = {},
): string {
  const { yes, applicable } = ratio;
  const percentage = percentageOf(yes, applicable);
  if (percentage === null) {
    return t('common.noneApply');
  }
  return options.percent
    ? t('common.ratioWithPercent', {
        yes,
        applicable,
        percent: t.formats.percent(percentage),
      })
    : t('common.ratio', { yes, applicable });
}

/** Shows {@link ratioText} in figures of equal width. */
export function RatioText(props: Ratio & { percent?: boolean }) {
  const { yes, applicable, percent } = props;
  const t = useCommonMessages();
  return (
    <span style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {ratioText(t, { yes, applicable }, { percent })}
    </span>
  );
}

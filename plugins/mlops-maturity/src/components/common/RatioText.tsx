import { percentOf } from 'backstage-plugin-mlops-maturity-common';

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
  ratio: Ratio,
  options: { percent?: boolean } = {},
): string {
  const { yes, applicable } = ratio;
  if (applicable === 0) {
    return 'none apply';
  }
  const text = `${yes} of ${applicable}`;
  return options.percent ? `${text} (${percentOf(yes, applicable)} %)` : text;
}

/** Shows {@link ratioText} in figures of equal width. */
export function RatioText(props: Ratio & { percent?: boolean }) {
  const { yes, applicable, percent } = props;
  return (
    <span style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {ratioText({ yes, applicable }, { percent })}
    </span>
  );
}

import { Fragment, type ReactElement } from 'react';

/** Puts elements where a list in words has its items. */
export function filledList(
  list: Intl.ListFormat,
  items: readonly ReactElement[],
): ReactElement {
  const parts = list.formatToParts(items.map((_, index) => String(index)));
  return (
    <>
      {parts.map(({ type, value }, position) => (
        <Fragment key={position}>
          {type === 'element' ? items[Number(value)] : value}
        </Fragment>
      ))}
    </>
  );
}

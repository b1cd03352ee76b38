import { useEffect, useState, type RefObject } from 'react';

/** Below the bar, in the upper part of the window. */
const IN_SIGHT = '-80px 0px -60% 0px';

/**
 * Tells which part one reads while the page is scrolled.
 *
 * @param parts - holds the elements that are marked with `data-part`
 * @param key - changes when other parts are shown
 * @returns the first part in sight; `undefined` while that is not known
 */
export function usePartInSight(
  parts: RefObject<HTMLElement>,
  key: string,
): string | undefined {
  const [inSight, setInSight] = useState<string>();
  useEffect(() => {
    if (!parts.current || !('IntersectionObserver' in window)) {
      return undefined;
    }
    const elements = [
      ...parts.current.querySelectorAll<HTMLElement>('[data-part]'),
    ];
    const seen = new Set<Element>();
    const observer = new IntersectionObserver(
      entries => {
        entries.forEach(({ target, isIntersecting }) =>
          isIntersecting ? seen.add(target) : seen.delete(target),
        );
        setInSight(elements.find(each => seen.has(each))?.dataset.part);
      },
      { rootMargin: IN_SIGHT },
    );
    elements.forEach(each => observer.observe(each));
    return () => observer.disconnect();
  }, [parts, key]);
  return inSight;
}

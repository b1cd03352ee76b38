import { useLayoutEffect, useState, type RefObject } from 'react';

/**
 * How many children of an element that wraps are in its first line, so that
 * the others can be left out without moving what is below.
 *
 * @param content - changes whenever the children do
 */
export function useFirstLine(
  element: RefObject<HTMLElement>,
  content: string,
): number {
  const [count, setCount] = useState(Infinity);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) {
      return undefined;
    }
    const measure = () => {
      const tops = Array.from(
        current.children,
        child => child.getBoundingClientRect().top,
      );
      const next = tops.findIndex(top => top > tops[0]);
      setCount(next < 0 ? Infinity : next);
    };
    measure();
    if (typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, content]);
  return count;
}

import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';

/**
 * The main landmark around what a page of ours shows. Some portals have one
 * around every page, and there must not be two.
 */
export function MainContent(props: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const [isWithin, setWithin] = useState(false);
  useLayoutEffect(
    () =>
      setWithin(
        Boolean(root.current?.parentElement?.closest('main, [role="main"]')),
      ),
    [],
  );
  return (
    <div ref={root} role={isWithin ? undefined : 'main'}>
      {props.children}
    </div>
  );
}

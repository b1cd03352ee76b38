import {
  createContext,
  useCallback,
  useContext,
  useState,
  type ReactNode,
} from 'react';
import { VisuallyHidden } from '../VisuallyHidden';

const AnnounceContext = createContext<(text: string) => void>(() => {});

/**
 * Lets everything within tell those who listen to the page what has happened,
 * when they are done with what they hear.
 */
export function Announcer(props: { children: ReactNode }) {
  const { children } = props;
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback(
    (text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })),
    [],
  );
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <VisuallyHidden>
        <span role="status">
          {/* A new element is read even if it says the same once more. */}
          <span key={said.turn}>{said.text}</span>
        </span>
      </VisuallyHidden>
    </AnnounceContext.Provider>
  );
}

/** Tells those who listen to the page what has happened. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}

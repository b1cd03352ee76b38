// The only file that knows React Router.
import { createApiRef, useApiHolder } from '@backstage/core-plugin-api';
import { useMemo, useSyncExternalStore, type ReactNode } from 'react';
import {
  createPath,
  NavigationType,
  UNSAFE_LocationContext as LocationContext,
  UNSAFE_NavigationContext as NavigationContext,
  UNSAFE_RouteContext as RouteContext,
  type Navigator,
  type To,
} from 'react-router-dom';

export { useLocation, useSearchParams } from 'react-router-dom';

/** What the page needs of the app's history, as Backstage 1.57 has it. */
interface AppHistory {
  navigate(to: number): void;
  navigate(to: string, options: { replace: boolean; state: unknown }): void;
  getSnapshot(): AppHistorySnapshot;
  subscribe(listener: () => void): () => void;
  createHref(to: string): string;
}

/** One state of it, another object after each navigation. */
interface AppHistorySnapshot {
  location: { pathname: string; search: string; hash: string; state: unknown };
  action?: 'PUSH' | 'REPLACE' | 'POP';
}

const appHistoryApiRef = createApiRef<AppHistory>({ id: 'core.app-history' });

const ACTIONS = {
  PUSH: NavigationType.Push,
  REPLACE: NavigationType.Replace,
  POP: NavigationType.Pop,
};

/** The page has no routes of its own below its path. */
const NO_ROUTES = { outlet: null, matches: [], isDataRoute: false };

/**
 * Lets a page use React Router. Since Backstage 1.57 a page has to say so, and
 * the app warns of one that does not; before, the app renders it in its own.
 *
 * `@backstage/frontend-adapter-react-router-v6` does the same for 1.57 alone.
 * Use it instead when 1.55 is dropped: until then it would bring a second copy
 * of the framework.
 */
export function PageRouter({ children }: { children: ReactNode }): JSX.Element {
  const history = useApiHolder().get(appHistoryApiRef);
  return history ? (
    <AppHistoryRouter history={history}>{children}</AppHistoryRouter>
  ) : (
    <>{children}</>
  );
}

function AppHistoryRouter(props: { history: AppHistory; children: ReactNode }) {
  const { history, children } = props;
  const snapshot = useSyncExternalStore(
    history.subscribe,
    history.getSnapshot,
    history.getSnapshot,
  );
  const navigation = useMemo(
    () => ({
      // The app's history adds its own.
      basename: '/',
      navigator: navigatorOf(history),
      static: false,
      future: { v7_relativeSplatPath: false },
    }),
    [history],
  );
  const place = useMemo(
    () => ({
      location: { ...snapshot.location, key: nextKey() },
      navigationType: ACTIONS[snapshot.action ?? 'POP'],
    }),
    [snapshot],
  );
  return (
    <NavigationContext.Provider value={navigation}>
      <LocationContext.Provider value={place}>
        <RouteContext.Provider value={NO_ROUTES}>
          {children}
        </RouteContext.Provider>
      </LocationContext.Provider>
    </NavigationContext.Provider>
  );
}

let keys = 0;

/** Differs for each navigation, even to the same place. */
function nextKey(): string {
  keys += 1;
  return String(keys);
}

function navigatorOf(history: AppHistory): Navigator {
  const pathOf = (to: To) => (typeof to === 'string' ? to : createPath(to));
  return {
    createHref: to => history.createHref(pathOf(to)),
    go: delta => history.navigate(delta),
    push: (to, state) =>
      history.navigate(pathOf(to), { replace: false, state }),
    replace: (to, state) =>
      history.navigate(pathOf(to), { replace: true, state }),
  };
}

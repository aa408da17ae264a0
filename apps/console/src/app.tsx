import { RouterProvider, type RouterProviderProps } from 'react-router/dom';
import { AppearanceProvider } from './appearance/appearance.tsx';
import { Opening } from './page/opening.tsx';
import { SessionProvider } from './session/session.tsx';

/** The whole console, for the router of a browser or of a test. */
export function App({ router }: Pick<RouterProviderProps, 'router'>) {
  return (
    <AppearanceProvider>
      <SessionProvider waiting={<Opening />}>
        <RouterProvider router={router} />
      </SessionProvider>
    </AppearanceProvider>
  );
}

import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { App } from './app.tsx';
import './appearance/base.css';
import { initialAppearance } from './appearance/appearance.tsx';
import { paint } from './appearance/palette.ts';
import { loadAhead } from './page/load-ahead.ts';
import { startLanguage } from './phrases/start-language.ts';
import { routes } from './routes.tsx';

startLanguage();
loadAhead(document, routes);
paint(document.documentElement, initialAppearance());
const place = document.getElementById('console');
if (place) {
  const root = createRoot(place);
  const router = createBrowserRouter(routes);
  // Drawn in slices, like every first answer.
  startTransition(() =>
    root.render(
      <StrictMode>
        <App router={router} />
      </StrictMode>,
    ),
  );
}

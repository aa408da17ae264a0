import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { App } from './app.tsx';
import './appearance/base.css';
import { initialAppearance } from './appearance/appearance.tsx';
import { paint } from './appearance/palette.ts';
import { startLanguage } from './phrases/start-language.ts';
import { routes } from './routes.tsx';

startLanguage();
paint(document.documentElement, initialAppearance());
const place = document.getElementById('console');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <App router={createBrowserRouter(routes)} />
    </StrictMode>,
  );
}

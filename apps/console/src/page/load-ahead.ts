import { matchRoutes, type RouteObject } from 'react-router';

/** Asks for what a page's scripts are; a failure is left to whoever opens the page. */
function load({ lazy }: RouteObject): void {
  if (typeof lazy === 'function') lazy().catch(() => undefined);
}

/** Loads the page behind a link as soon as the pointer or the focus comes to it, so that it is there when it is opened. */
export function loadAhead(document: Document, routes: RouteObject[]): void {
  const ahead = ({ target }: Event) => {
    const link = target instanceof Element && target.closest('a');
    if (!link || link.origin !== document.location.origin) return;
    for (const { route } of matchRoutes(routes, link.pathname) ?? []) load(route);
  };
  document.addEventListener('pointerover', ahead);
  document.addEventListener('focusin', ahead);
}

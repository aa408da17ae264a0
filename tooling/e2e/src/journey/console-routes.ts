import { join } from 'node:path';

/** As much of a route of the console as tells its address. */
interface Route {
  readonly path?: string;
  readonly index?: boolean;
  readonly lazy?: unknown;
  readonly children?: readonly Route[];
}

const file = join(import.meta.dirname, '../../../../apps/console/src/routes.tsx');

/** The addresses of a route and of what stands below it; one that only holds others has none of its own. */
const below = (route: Route, above: string): readonly string[] => {
  const own = route.path === undefined ? above : `${above}/${route.path}`.replaceAll(/\/+/g, '/');
  const children = (route.children ?? []).flatMap((child) => below(child, own));
  return children.length > 0 || route.lazy === undefined ? children : [own === '' ? '/' : own];
};

/**
 * Every address that the console answers, as its routes write it, such as `/clusters/:id/figures`.
 * The file is looked at as data while the tests run: nothing here is built with the console.
 */
export async function consoleRoutes(): Promise<readonly string[]> {
  const { routes }: { readonly routes: readonly Route[] } = await import(/* @vite-ignore */ file);
  return routes.flatMap((route) => below(route, ''));
}

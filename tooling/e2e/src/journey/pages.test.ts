import { expect, it } from 'vitest';
import { consoleRoutes } from './console-routes.ts';
import { pages, pagesOfOthers, partsOfCluster, waysIn } from './pages.ts';

const anyCluster = partsOfCluster.map((part) => `/clusters/any${part}`);
const visited = [
  ...Object.values(pages),
  ...Object.values(pagesOfOthers).flat(),
  ...anyCluster,
  ...Object.values(waysIn),
].map((address) => address.split(/[?#]/)[0] ?? '');

const fits = (route: string, address: string) =>
  new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+').replace('*', '.*')}$`).test(address);

/** How little a route says of the address: `*` less than `:key`, that less than a word. */
const openness = (route: string) => (route.includes('*') ? 9 : route.split(':').length);

it('every route of the console is the page of an address that is looked at in every view', async () => {
  const routes = await consoleRoutes();
  const seen = visited.map((address) => {
    const [best] = routes
      .filter((route) => fits(route, address))
      .toSorted((one, other) => openness(one) - openness(other));
    return best;
  });
  expect(routes.length).toBeGreaterThan(12);
  expect(routes.filter((route) => !seen.includes(route))).toEqual([]);
});

import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';

/** What nearly everybody sees first: the frame, the home page and its map, which otherwise load one after another. */
const firstPage = ['/src/shell/shell.tsx', '/src/home/home-route.tsx', '/src/map/province-map.tsx'];

const isChunk = (output: Rollup.OutputAsset | Rollup.OutputChunk | undefined): output is Rollup.OutputChunk =>
  output?.type === 'chunk';

/** A chunk with everything that it imports at once, by file name. */
function closure(bundle: Rollup.OutputBundle, start: readonly Rollup.OutputChunk[]): Set<Rollup.OutputChunk> {
  const found = new Set(start);
  for (const { imports } of found) {
    for (const name of imports) {
      const chunk = bundle[name];
      if (isChunk(chunk)) found.add(chunk);
    }
  }
  return found;
}

/** Has the browser fetch the first page's scripts and styles along with the entry's. */
export const preloadFirstPage: Plugin = {
  name: 'preload-first-page',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle, chunk: entry }) {
      if (!bundle || !entry) return [];
      const chunks = Object.values(bundle).filter(isChunk);
      const lazy = firstPage.map((path) => {
        const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(path));
        if (!chunk) throw new Error(`${path} is no chunk of its own any more`);
        return chunk;
      });
      const there = closure(bundle, [entry]);
      const more = [...closure(bundle, lazy)].filter((chunk) => !there.has(chunk));
      const styles = new Set(more.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
      return [
        ...more.map(({ fileName }) => link({ rel: 'modulepreload', crossorigin: true, href: `/${fileName}` })),
        ...[...styles].map((file) => link({ rel: 'preload', as: 'style', crossorigin: true, href: `/${file}` })),
      ];
    },
  },
};

const link = (attrs: Record<string, string | boolean>): HtmlTagDescriptor => ({ tag: 'link', attrs, injectTo: 'head' });

import type { Plugin, Rollup } from 'vite';

/** What styles its components while the page runs: half of the first page's weight and of its time, when it was there. */
const heavy = /\/node_modules\/(antd|@ant-design\/cssinjs|@rc-component\/(?!util\/))/;

const isChunk = (output: Rollup.OutputAsset | Rollup.OutputChunk | undefined): output is Rollup.OutputChunk =>
  output?.type === 'chunk';

/** The chunks that a browser loads before it draws anything: the entry's with everything that they import at once. */
function firstChunks(bundle: Rollup.OutputBundle): Set<Rollup.OutputChunk> {
  const found = new Set(
    Object.values(bundle).filter((output) => isChunk(output) && output.isEntry) as Rollup.OutputChunk[],
  );
  for (const { imports } of found) {
    for (const name of imports) {
      const chunk = bundle[name];
      if (isChunk(chunk)) found.add(chunk);
    }
  }
  return found;
}

/** Fails the build where the frame or the home page has come to need antd: they stand before it is loaded. */
export const lightFirstPage: Plugin = {
  name: 'light-first-page',
  apply: 'build',
  generateBundle(_options, bundle) {
    const found = [...firstChunks(bundle)].flatMap(({ moduleIds }) => moduleIds.filter((id) => heavy.test(id)));
    if (found.length > 0)
      this.error(`the first page would load ${found.length} modules of antd, among them ${found[0]}`);
  },
};

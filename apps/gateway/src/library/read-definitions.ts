import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type CriterionDefinition, type Localized, readDefinition } from '@qunxing/criterion';
import type { LeftOut } from './library.ts';

/** A plugin that cannot be found, or that was not compiled. */
export interface PluginRefusal {
  readonly plugin: string;
  readonly message: Localized;
}

const notFound = (plugin: string, path: string): PluginRefusal => ({
  plugin,
  message: {
    'zh-CN': `找不到方面插件 ${plugin} 的定义（${path}）。请检查 qunxing.config.ts 中的 plugins，并运行 pnpm generate 生成定义。`,
    en: `The definition of criterion plugin ${plugin} is not there (${path}). Check plugins in qunxing.config.ts and run pnpm generate.`,
  },
});

const pathOf = (plugin: string): string => {
  try {
    return plugin.endsWith('.json') ? plugin : fileURLToPath(import.meta.resolve(`${plugin}/definition.json`));
  } catch {
    return `${plugin}/definition.json`;
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Reads what plugins compiled to: never their code. A plugin is a package with `definition.json`, or the path of such a
 * file. One that is not there is a refusal; one that says something impossible is left out by name.
 */
export const readDefinitions = async (
  plugins: readonly string[],
): Promise<
  | { readonly definitions: readonly CriterionDefinition[]; readonly leftOut: readonly LeftOut[] }
  | { readonly refused: PluginRefusal }
> => {
  const definitions: CriterionDefinition[] = [];
  const leftOut: LeftOut[] = [];
  for (const plugin of plugins) {
    const path = pathOf(plugin);
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text === undefined) return { refused: notFound(plugin, path) };
    const read = readDefinition(parsed(text));
    if ('definition' in read) definitions.push(read.definition);
    else leftOut.push({ kind: 'criterion', name: plugin, reasons: read.errors.map(({ message }) => message) });
  }
  return { definitions, leftOut };
};

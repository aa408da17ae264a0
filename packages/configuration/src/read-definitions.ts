import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { type CriterionDefinition, type Localized, readDefinition } from '@qunxing/criterion';
import { shippedConfiguration } from './configuration-file.ts';
import type { LeftOut } from './left-out.ts';

/** A plugin that cannot be found, or that was not compiled. */
interface PluginRefusal {
  readonly plugin: string;
  readonly message: Localized;
}

const notFound = (plugin: string, path: string): PluginRefusal => ({
  plugin,
  message: {
    'zh-CN': `找不到方面插件 ${plugin} 的定义（${path}）。请检查配置文件中的 plugins，并运行 pnpm generate 生成定义。`,
    en: `The definition of criterion plugin ${plugin} is not there (${path}). Check plugins in the configuration and run pnpm generate.`,
  },
});

const resolved = (name: string, from: string): string | undefined => {
  try {
    return createRequire(from).resolve(name);
  } catch {
    return undefined;
  }
};

const pathOf = (plugin: string, configurationFile: string): string => {
  if (plugin.endsWith('.json')) return resolve(dirname(configurationFile), plugin);
  const name = `${plugin}/definition.json`;
  return resolved(name, configurationFile) ?? resolved(name, shippedConfiguration) ?? name;
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
 * file, both as the configuration's folder reaches them; packages that ship with the product are found from anywhere. One that is not there is a refusal; one that says something impossible is left out by name.
 */
export const readDefinitions = async (
  plugins: readonly string[],
  configurationFile: string,
): Promise<
  | { readonly definitions: readonly CriterionDefinition[]; readonly leftOut: readonly LeftOut[] }
  | { readonly refused: PluginRefusal }
> => {
  const definitions: CriterionDefinition[] = [];
  const leftOut: LeftOut[] = [];
  for (const plugin of plugins) {
    const path = pathOf(plugin, configurationFile);
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text === undefined) return { refused: notFound(plugin, path) };
    const read = readDefinition(parsed(text));
    if ('definition' in read) definitions.push(read.definition);
    else leftOut.push({ kind: 'criterion', name: plugin, reasons: read.errors.map(({ message }) => message) });
  }
  return { definitions, leftOut };
};

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { canonicalJson } from '@qunxing/criterion';

export const compile = async (
  parameters: readonly string[],
  folder: string,
  log: Pick<Console, 'log' | 'error'>,
): Promise<number> => {
  const [source = 'src/index.ts'] = parameters;
  const module: Record<string, unknown> = await import(pathToFileURL(resolve(folder, source)).href);
  const target = resolve(folder, 'dist/definition.json');
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, canonicalJson(module.default ?? module.criterion));
  log.log(target);
  return 0;
};

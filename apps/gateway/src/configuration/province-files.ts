import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Localized } from '@qunxing/criterion';
import type { Configuration } from './configuration.ts';

const kinds = ['publishedFigures', 'map'] as const;

/** A configuration whose province names its files by absolute paths, each of which is there; or which are not. */
export const withProvinceFiles = (
  configuration: Configuration,
  file: string,
): { readonly configuration: Configuration } | { readonly wrong: readonly Localized[] } => {
  const { province } = configuration;
  const paths = kinds.flatMap((kind) => {
    const path = province[kind];
    return path === undefined ? [] : [[kind, resolve(dirname(file), path)] as const];
  });
  const missing = paths.filter(([, path]) => !existsSync(path));
  if (missing.length > 0) {
    return {
      wrong: missing.map(([kind, path]) => ({
        'zh-CN': `${file} 的 province/${kind}：文件 ${path} 不存在。`,
        en: `${file}, province/${kind}: the file ${path} is not there.`,
      })),
    };
  }
  return { configuration: { ...configuration, province: { ...province, ...Object.fromEntries(paths) } } };
};

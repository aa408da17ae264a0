import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Localized } from '@qunxing/criterion';
import { checkMap } from './check-map.ts';
import type { Configuration } from './configuration.ts';
import type { Problem } from './problem.ts';

const kinds = ['publishedFigures', 'map'] as const;

/** The text of a file, or why there is none: a folder, or not allowed to be read. */
const textOf = (path: string): string | { readonly problem: Problem } => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: ['', `无法读取（${reason}）。`, `cannot be read (${reason}).`] };
  }
};

/** What is wrong with the map that a province names, each by file and place. */
const wrongInMap = ({ map, divisions }: Configuration['province']): readonly Localized[] => {
  if (map === undefined) return [];
  const text = textOf(map);
  const problems = typeof text === 'string' ? checkMap(text, divisions) : [text.problem];
  return problems.map(([place, zh, en]) => ({
    'zh-CN': place === '' ? `地图文件 ${map} ${zh}` : `地图文件 ${map} 的 ${place}：${zh}`,
    en: place === '' ? `The map ${map} ${en}` : `The map ${map}, ${place}: ${en}`,
  }));
};

/** A configuration whose province names its files by absolute paths, each of which is there, with a map that can be drawn; or what is wrong. */
export const withProvinceFiles = (
  configuration: Configuration,
  file: string,
): { readonly configuration: Configuration } | { readonly wrong: readonly Localized[] } => {
  const paths = kinds.flatMap((kind) => {
    const path = configuration.province[kind];
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
  const province = { ...configuration.province, ...Object.fromEntries(paths) };
  const wrong = wrongInMap(province);
  return wrong.length > 0 ? { wrong } : { configuration: { ...configuration, province } };
};

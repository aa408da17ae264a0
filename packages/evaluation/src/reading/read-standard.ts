import type { Localized } from '@qunxing/criterion';
import type { Standard } from '../standard.ts';
import { isObject, pointer } from './json.ts';

/** One thing that is wrong with the shape of a standard: where (a JSON pointer), and in words. */
export interface StandardError {
  readonly path: string;
  readonly message: Localized;
}

type Check = (value: unknown, path: string, report: Report) => void;
type Report = (path: string, zh: string, en: string) => void;
type Fields = Readonly<Record<string, Check>>;

const longest = 4000;
const mostErrors = 100;

const text: Check = (value, path, report) => {
  const sound = typeof value === 'string' && value.trim() !== '' && value.length <= longest && value.isWellFormed();
  if (!sound) report(path, '须为文本。', 'must be text.');
};
const flag: Check = (value, path, report) => {
  if (typeof value !== 'boolean') report(path, '须为 true 或 false。', 'must be true or false.');
};
const oneOf =
  (...values: readonly string[]): Check =>
  (value, path, report) => {
    if (typeof value === 'string' && values.includes(value)) return;
    report(path, `须为下列之一：${values.join('、')}。`, `must be one of ${values.join(', ')}.`);
  };

/** An object with exactly these fields; those of `optional` may be absent. */
const object =
  (required: Fields, optional: Fields = {}): Check =>
  (value, path, report) => {
    if (!isObject(value)) {
      report(path, '须为对象。', 'must be an object.');
      return;
    }
    const known: Fields = { ...required, ...optional };
    for (const [key, each] of Object.entries(value)) {
      const check = Object.hasOwn(known, key) ? known[key] : undefined;
      const at = pointer(path, key);
      if (check === undefined) report(at, '不认识的键。', 'unknown key.');
      else check(each, at, report);
    }
    for (const key of Object.keys(required)) {
      if (!Object.hasOwn(value, key)) report(path, `缺少“${key}”。`, `"${key}" is missing.`);
    }
  };

const list =
  (each: Check): Check =>
  (value, path, report) => {
    if (!Array.isArray(value)) report(path, '须为列表。', 'must be a list.');
    else for (const [index, entry] of value.entries()) each(entry, `${path}/${index}`, report);
  };

const localized = object({ 'zh-CN': text, en: text });

/** A value with where it comes from: official with a source, provisional with a reason too, unset without a value. */
const sourced =
  (inner: Check): Check =>
  (value, path, report) => {
    const status = isObject(value) ? value.status : undefined;
    const provenance = { status: oneOf('official', 'provisional', 'unset'), source: localized };
    if (status === 'unset') object({ ...provenance, reason: localized })(value, path, report);
    else if (status === 'provisional') object({ ...provenance, reason: localized, value: inner })(value, path, report);
    else object({ ...provenance, value: inner })(value, path, report);
  };

const threshold: Check = (value, path, report) => {
  const kind = isObject(value) ? value.kind : undefined;
  if (kind === 'truth') object({ kind: text })(value, path, report);
  else if (kind === 'level') object({ kind: text, value: text })(value, path, report);
  else object({ kind: oneOf('number', 'level', 'truth'), value: text, unit: text })(value, path, report);
};

const parameterValue: Check = (value, path, report) => (Array.isArray(value) ? list(text) : text)(value, path, report);

const parameters: Check = (value, path, report) => {
  if (!isObject(value)) {
    report(path, '须为对象。', 'must be an object.');
    return;
  }
  for (const [name, each] of Object.entries(value)) {
    const at = pointer(path, name);
    if (/^[a-z][A-Za-z0-9-]*$/.test(name)) sourced(parameterValue)(each, at, report);
    else report(at, '参数名须以小写字母开头。', 'the name of a parameter starts with a small letter.');
  }
};

const requirement = object(
  {
    id: text,
    metric: text,
    operator: oneOf('at-least', 'more-than', 'at-most', 'less-than'),
    threshold: sourced(threshold),
    force: oneOf('hard', 'soft', 'informative'),
    clause: localized,
  },
  { variant: sourced(text), group: text, parameters, weight: sourced(text) },
);

const standard = object(
  {
    id: text,
    title: localized,
    document: localized,
    layer: oneOf('national', 'province', 'prefecture'),
    division: text,
    effective: sourced(text),
    exercise: flag,
    requirements: list(requirement),
  },
  { follows: text },
);

/**
 * Reads a standard from data: stored JSON or an upload. Checks the shape alone; whether its requirements name real
 * metrics and fit them is for `bind`. Gives the standard, or what is wrong with it and where.
 */
export const readStandard = (
  json: unknown,
): { readonly standard: Standard } | { readonly errors: readonly StandardError[] } => {
  const errors: StandardError[] = [];
  standard(json, '', (path, zh, en) => {
    if (errors.length >= mostErrors) return;
    const place = path === '' ? '/' : path;
    errors.push({ path, message: { 'zh-CN': `认定标准 ${place}：${zh}`, en: `Standard, ${place}: ${en}` } });
  });
  // Every field was checked above to have the shape that the type says.
  return errors.length === 0 ? { standard: json as Standard } : { errors };
};

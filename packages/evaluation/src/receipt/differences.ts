/** One place where two JSON values differ: a JSON pointer, and what stands there in each (undefined: nothing). */
export interface Difference {
  readonly path: string;
  readonly left: unknown;
  readonly right: unknown;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** The places where two JSON values differ, deepest first reached, up to `most`. */
export const differences = (left: unknown, right: unknown, most = 20): readonly Difference[] => {
  const found: Difference[] = [];
  const visit = (a: unknown, b: unknown, path: string): void => {
    if (found.length >= most || a === b) return;
    if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) {
      found.push({ path, left: a, right: b });
      return;
    }
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    for (const key of [...keys].sort()) {
      visit(
        Object.hasOwn(a, key) ? a[key] : undefined,
        Object.hasOwn(b, key) ? b[key] : undefined,
        `${path}/${escaped(key)}`,
      );
    }
  };
  visit(left, right, '');
  return found;
};

/** The keys and places above the value being written; those beyond its depth are left over from values before. */
type Path = (string | number)[];

const integerLike = /^(?:0|[1-9]\d*)$/;
/** A text that needs no look at single characters: nothing that JSON escapes, and no surrogates, which may stand alone. */
const plain = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;
const deepest = 256;
/** Objects of more keys are left to the built-in sort. */
const fewKeys = 16;

const refuse = (reason: string, path: Path, depth: number): never => {
  throw new TypeError(`no canonical JSON: ${reason} at /${path.slice(0, depth).join('/')}`);
};

const writeText = (text: string, path: Path, depth: number): string => {
  if (plain.test(text)) return `"${text}"`;
  return text.isWellFormed() ? JSON.stringify(text) : refuse('a lone surrogate', path, depth);
};

/** Whether the built-in writer may write a list whole: it does so several times faster, and columns are long. */
const isFlat = (list: readonly unknown[]): boolean => {
  for (const value of list) {
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) continue;
    if (!Number.isFinite(value)) return false;
  }
  return true;
};

const writeArray = (list: readonly unknown[], path: Path, depth: number): string => {
  if (list.length > 8 && isFlat(list)) {
    const text = JSON.stringify(list);
    // An escaped lone surrogate shows as `\ud…`; so does a backslash before `ud`, which the slow way then settles.
    if (!text.includes('\\ud')) return text;
  }
  let out = '[';
  for (let index = 0; index < list.length; index++) {
    path[depth] = index;
    if (index > 0) out += ',';
    out += write(list[index], path, depth + 1);
  }
  return `${out}]`;
};

/** Most objects have few keys, mostly in order: putting one in before the other takes a fraction of the built-in sort. */
const sortedKeys = (object: object): readonly string[] => {
  const keys = Object.keys(object);
  if (keys.length > fewKeys) return keys.sort();
  for (let next = 1; next < keys.length; next++) {
    const key = keys[next] ?? '';
    let place = next;
    for (; place > 0 && (keys[place - 1] ?? '') > key; place--) keys[place] = keys[place - 1] ?? '';
    keys[place] = key;
  }
  return keys;
};

const writeObject = (object: Readonly<Record<string, unknown>>, path: Path, depth: number): string => {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) refuse('an object of a class', path, depth);
  let out = '{';
  for (const key of sortedKeys(object)) {
    path[depth] = key;
    if (integerLike.test(key)) refuse('an integer-like key', path, depth + 1);
    if (out !== '{') out += ',';
    out += `${writeText(key, path, depth + 1)}:${write(object[key], path, depth + 1)}`;
  }
  return `${out}}`;
};

const write = (value: unknown, path: Path, depth: number): string => {
  if (typeof value === 'string') return writeText(value, path, depth);
  if (value === null) return 'null';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'number') {
    return Number.isFinite(value) ? String(value) : refuse(`the number ${value}`, path, depth);
  }
  if (typeof value !== 'object') return refuse(`a value of type ${typeof value}`, path, depth);
  if (depth >= deepest) refuse(`more than ${deepest} levels`, [], 0);
  // Not null, not an array: `Object.keys` then names string keys whose values may be anything.
  return Array.isArray(value)
    ? writeArray(value, path, depth)
    : writeObject(value as Record<string, unknown>, path, depth);
};

/**
 * The one spelling of a JSON value (RFC 8785): no blanks, keys sorted by UTF-16 code units, numbers and texts as
 * ECMAScript writes them. Hashes are taken over it. Stricter than the RFC in one point: keys that look like integers are
 * refused, because JavaScript objects reorder them. Throws a `TypeError` that names the place for these, for numbers that
 * are not finite, `undefined`, bigints, lone surrogates, objects of classes, and more than 256 levels.
 */
export const canonicalJson = (value: unknown): string => write(value, [], 0);

type Path = readonly (string | number)[];

const integerLike = /^(?:0|[1-9]\d*)$/;
/** A text that needs no look at single characters: nothing that JSON escapes, and no surrogates, which may stand alone. */
const plain = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;
const deepest = 256;

const refuse = (reason: string, path: Path): never => {
  throw new TypeError(`no canonical JSON: ${reason} at /${path.join('/')}`);
};

const writeText = (text: string, path: Path): string => {
  if (plain.test(text)) return `"${text}"`;
  return text.isWellFormed() ? JSON.stringify(text) : refuse('a lone surrogate', path);
};

/** Whether the built-in writer may write a list whole: it does so several times faster, and columns are long. */
const isFlat = (list: readonly unknown[]): boolean => {
  for (const value of list) {
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) continue;
    if (!Number.isFinite(value)) return false;
  }
  return true;
};

const writeArray = (list: readonly unknown[], path: (string | number)[]): string => {
  if (list.length > 8 && isFlat(list)) {
    const text = JSON.stringify(list);
    // An escaped lone surrogate shows as `\ud…`; so does a backslash before `ud`, which the slow way then settles.
    if (!text.includes('\\ud')) return text;
  }
  let out = '[';
  for (let index = 0; index < list.length; index++) {
    path.push(index);
    out += index === 0 ? write(list[index], path) : `,${write(list[index], path)}`;
    path.pop();
  }
  return `${out}]`;
};

const sortedKeys = (object: object): readonly string[] => {
  const keys = Object.keys(object);
  for (let index = 1; index < keys.length; index++) {
    if ((keys[index - 1] ?? '') > (keys[index] ?? '')) return keys.sort();
  }
  return keys;
};

const writeObject = (object: Readonly<Record<string, unknown>>, path: (string | number)[]): string => {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) refuse('an object of a class', path);
  let out = '{';
  for (const key of sortedKeys(object)) {
    path.push(key);
    if (integerLike.test(key)) refuse('an integer-like key', path);
    if (out !== '{') out += ',';
    out += `${writeText(key, path)}:${write(object[key], path)}`;
    path.pop();
  }
  return `${out}}`;
};

const write = (value: unknown, path: (string | number)[]): string => {
  if (typeof value === 'string') return writeText(value, path);
  if (value === null) return 'null';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : refuse(`the number ${value}`, path);
  if (typeof value !== 'object') return refuse(`a value of type ${typeof value}`, path);
  if (path.length >= deepest) refuse(`more than ${deepest} levels`, []);
  // Not null, not an array: `Object.keys` then names string keys whose values may be anything.
  return Array.isArray(value) ? writeArray(value, path) : writeObject(value as Record<string, unknown>, path);
};

/**
 * The one spelling of a JSON value (RFC 8785): no blanks, keys sorted by UTF-16 code units, numbers and texts as
 * ECMAScript writes them. Hashes are taken over it. Stricter than the RFC in one point: keys that look like integers are
 * refused, because JavaScript objects reorder them. Throws a `TypeError` that names the place for these, for numbers that
 * are not finite, `undefined`, bigints, lone surrogates, objects of classes, and more than 256 levels.
 */
export const canonicalJson = (value: unknown): string => write(value, []);

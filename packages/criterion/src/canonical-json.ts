/** The keys and places above the value being written; those beyond its depth are left over from values before. */
type Path = (string | number)[];

const integerLike = /^(?:0|[1-9]\d*)$/;
const deepest = 256;
/** Objects of more keys are left to the built-in sort. */
const fewKeys = 16;
/** Objects of more keys are not remembered. */
const mostRemembered = 32;

const refuse = (reason: string, path: Path, depth: number): never => {
  throw new TypeError(`no canonical JSON: ${reason} at /${path.slice(0, depth).join('/')}`);
};

// All is written as UTF-8 into one buffer, used over and over: to put texts together and take them apart again for a hash
// costs more than all the rest. What is written within a writing, as by a getter, stands behind it.
const usualSize = 1 << 18;
const mostKept = 1 << 22;
let bytes = new Uint8Array(usualSize);
let end = 0;

/** Makes room for so many bytes more. */
const reserve = (more: number): void => {
  if (end + more <= bytes.length) return;
  const larger = new Uint8Array(2 * (end + more));
  larger.set(bytes.subarray(0, end));
  bytes = larger;
};

const quote = 34;
const backslash = 92;
const comma = 44;
const colon = 58;
const bracket = { open: 91, close: 93 } as const;
const brace = { open: 123, close: 125 } as const;

/** Puts a text of ASCII that JSON does not escape in a place; gives the place behind it, or -1 for any other text. */
const putPlain = (text: string, into: Uint8Array, place: number): number => {
  let at = place;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 32 || unit > 126 || unit === quote || unit === backslash) return -1;
    into[at++] = unit;
  }
  return at;
};

/** Puts four signs in a place; gives the place behind them. */
const putFour = (a: number, b: number, c: number, d: number, into: Uint8Array, place: number): number => {
  into[place] = a;
  into[place + 1] = b;
  into[place + 2] = c;
  into[place + 3] = d;
  return place + 4;
};

/** Puts `true`, `false` or `null` in a place; gives the place behind it. Much of a roster is these: sign by sign. */
const putWord = (word: boolean | null, into: Uint8Array, place: number): number => {
  if (word === true) return putFour(116, 114, 117, 101, into, place);
  if (word === null) return putFour(110, 117, 108, 108, into, place);
  into[place] = 102;
  return putFour(97, 108, 115, 101, into, place + 1);
};

const utf8 = new TextEncoder();
/** More than any of the words with the comma before it, or the quotes and the comma around a text. */
const room = 8;

const writeSign = (sign: number): void => {
  reserve(room);
  bytes[end++] = sign;
};

const writeText = (text: string, path: Path, depth: number): void => {
  reserve(text.length + room);
  const behind = putPlain(text, bytes, end + 1);
  if (behind >= 0) {
    bytes[end] = quote;
    bytes[behind] = quote;
    end = behind + 1;
    return;
  }
  if (!text.isWellFormed()) refuse('a lone surrogate', path, depth);
  const escaped = JSON.stringify(text);
  // A UTF-16 code unit takes at most three bytes.
  reserve(3 * escaped.length);
  end += utf8.encodeInto(escaped, bytes.subarray(end)).written;
};

/**
 * Writes the values of a list from one on as far as they are plain texts, truths or null; gives the place of the first
 * that is not. Columns are long: nothing is called for a value.
 */
const writeColumn = (list: readonly unknown[], from: number): number => {
  let [at, into] = [end, bytes];
  let index = from;
  for (; index < list.length; index++) {
    const value = list[index];
    const length = typeof value === 'string' ? value.length + room : room;
    if (at + length > into.length) {
      end = at;
      reserve(length);
      into = bytes;
    }
    const start = at;
    if (index > 0) into[at++] = comma;
    if (value === true || value === false || value === null) at = putWord(value, into, at);
    else {
      if (typeof value === 'string') into[at] = quote;
      at = typeof value === 'string' ? putPlain(value, into, at + 1) : -1;
      if (at < 0) {
        at = start;
        break;
      }
      into[at++] = quote;
    }
  }
  end = at;
  return index;
};

const writeArray = (list: readonly unknown[], path: Path, depth: number): void => {
  writeSign(bracket.open);
  for (let index = writeColumn(list, 0); index < list.length; index = writeColumn(list, index + 1)) {
    if (index > 0) writeSign(comma);
    path[depth] = index;
    write(list[index], path, depth + 1);
  }
  writeSign(bracket.close);
};

/** Most objects have few keys, mostly in order: putting one in before the other takes a fraction of the built-in sort. */
const sort = (keys: readonly string[]): readonly string[] => {
  if (keys.length > fewKeys) return keys.toSorted();
  const sorted = [...keys];
  for (let next = 1; next < sorted.length; next++) {
    const key = sorted[next] ?? '';
    let place = next;
    for (; place > 0 && (sorted[place - 1] ?? '') > key; place--) sorted[place] = sorted[place - 1] ?? '';
    sorted[place] = key;
  }
  return sorted;
};

/** The keys of an object, checked: as it names them, and sorted. */
interface Keys {
  readonly named: readonly string[];
  readonly sorted: readonly string[];
}

const areSame = (keys: readonly string[], others: readonly string[]): boolean => {
  if (keys.length !== others.length) return false;
  for (let index = 0; index < keys.length; index++) if (keys[index] !== others[index]) return false;
  return true;
};

/** Keys met lately, by `slotOf`: most objects are of a few kinds. */
const met = Array.from<Keys | undefined>({ length: 256 });

const slotOf = (keys: readonly string[]): number => {
  const [first = ''] = keys;
  const last = keys[keys.length - 1] ?? '';
  return (keys.length * 37 + first.length * 11 + last.length * 3 + last.charCodeAt(0)) & 255;
};

const sortedKeys = (object: object, path: Path, depth: number): readonly string[] => {
  const named = Object.keys(object);
  const slot = slotOf(named);
  const known = met[slot];
  if (known !== undefined && areSame(named, known.named)) return known.sorted;
  const sorted = sort(named);
  for (const key of sorted) {
    path[depth] = key;
    if (integerLike.test(key)) refuse('an integer-like key', path, depth + 1);
  }
  if (named.length <= mostRemembered) met[slot] = { named, sorted };
  return sorted;
};

const writeObject = (object: Readonly<Record<string, unknown>>, path: Path, depth: number): void => {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) refuse('an object of a class', path, depth);
  writeSign(brace.open);
  let isFirst = true;
  for (const key of sortedKeys(object, path, depth)) {
    path[depth] = key;
    if (!isFirst) writeSign(comma);
    isFirst = false;
    writeText(key, path, depth + 1);
    writeSign(colon);
    write(object[key], path, depth + 1);
  }
  writeSign(brace.close);
};

const write = (value: unknown, path: Path, depth: number): void => {
  if (typeof value === 'string') writeText(value, path, depth);
  else if (typeof value === 'boolean' || value === null) {
    reserve(room);
    end = putWord(value, bytes, end);
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) refuse(`the number ${value}`, path, depth);
    const digits = String(value);
    reserve(digits.length);
    end = putPlain(digits, bytes, end);
  } else if (typeof value !== 'object') refuse(`a value of type ${typeof value}`, path, depth);
  else if (depth >= deepest) refuse(`more than ${deepest} levels`, [], 0);
  else if (Array.isArray(value)) writeArray(value, path, depth);
  // Not null, not an array: `Object.keys` then names string keys whose values may be anything.
  else writeObject(value as Record<string, unknown>, path, depth);
};

const decoder = new TextDecoder();

/**
 * The one spelling of a JSON value (RFC 8785): no blanks, keys sorted by UTF-16 code units, numbers and texts as
 * ECMAScript writes them. Hashes are taken over it. Stricter than the RFC in one point: keys that look like integers are
 * refused, because JavaScript objects reorder them. Throws a `TypeError` that names the place for these, for numbers that
 * are not finite, `undefined`, bigints, lone surrogates, objects of classes, and more than 256 levels.
 */
export const canonicalJson = (value: unknown): string => {
  const start = end;
  try {
    write(value, [], 0);
    return decoder.decode(bytes.subarray(start, end));
  } finally {
    end = start;
    if (start === 0 && bytes.length > mostKept) bytes = new Uint8Array(usualSize);
  }
};

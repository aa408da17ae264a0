/**
 * Characters that show nothing and change what a terminal shows around them: control characters, line and paragraph separators,
 * and those that turn the direction of writing.
 */
const control = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const controls = new RegExp(control, 'gu');

const escaped = (character: string): string => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

/** A text with its control characters spelled out, so that whatever it holds is one line and nothing but that line. */
export const inOneLine = (text: string): string => text.replace(controls, escaped);

/** The same for a text that may have several lines. */
export const visible = (text: string): string =>
  text.replace(controls, (character) => (character === '\n' ? character : escaped(character)));

/** Where a JSON value first holds a control character, in a string or a key, as a JSON pointer; undefined when nowhere. */
export const controlCharacterIn = (value: unknown, path: string): string | undefined => {
  if (typeof value === 'string') return control.test(value) ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, held] of Object.entries(value)) {
    const place = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const found = control.test(key) ? place : controlCharacterIn(held, place);
    if (found !== undefined) return found;
  }
  return undefined;
};

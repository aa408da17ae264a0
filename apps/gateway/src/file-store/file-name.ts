import { type MediaType, mediaTypes } from './media-type.ts';

/** The longest name of a file that is kept, in characters. */
const longest = 120;

/** What a name may not hold: what is not written, and what turns the direction of writing. */
const unwritten = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * What a file is called when it is handed out: the name that it came with, without folders and without what cannot be seen, and with
 * the ending of what it is.
 */
export const fileName = (given: string, mediaType: MediaType): string => {
  const { ending } = mediaTypes[mediaType];
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const bare = last.replace(unwritten, '').trim();
  const rest = bare.toLowerCase().endsWith(`.${ending}`) ? bare.slice(0, -ending.length - 1) : bare;
  return `${[...rest].slice(0, longest).join('') || '文件'}.${ending}`;
};

import type { StandardEdition } from '../library/edition.ts';
import type { Library } from '../library/library.ts';
import { wrongInput } from '../mistake/mistake.ts';

/** The edition in use of a standard; a mistake that names the argument and the known keys when there is none. */
export const findStandard = ({ standards }: Library, key: string, argument: string): StandardEdition => {
  const found = standards.find(({ standard }) => standard.id === key);
  if (found !== undefined) return found;
  const known = standards.map(({ standard }) => standard.id).join(', ');
  throw wrongInput(
    argument,
    `没有标准“${key}”，可用：${known}。`,
    `no standard is called “${key}”; there are ${known}.`,
  );
};

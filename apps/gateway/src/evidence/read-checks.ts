import type { Check } from '@qunxing/certification';
import { evidenceById } from '@qunxing/database';
import { type CheckInput, withComment } from '../application/part-remark-inputs.ts';
import type { Gateway } from '../gateway.ts';
import { wrongInput } from '../mistake/mistake.ts';
import { ownId } from '../node-id.ts';

type Given = typeof CheckInput.$inferInput;

/** The hash of each photo that checks name, by its id; a mistake when one was not attached to the application on site. */
const photosOf = async (given: readonly Given[], application: string, { database }: Pick<Gateway, 'database'>) => {
  const named = given.flatMap(({ items }) => (items ?? []).flatMap(({ photos }) => photos ?? []));
  if (named.length === 0) return new Map<string, string>();
  const ids = new Map(named.map((id) => [String(id), ownId('Evidence', String(id), 'checks')]));
  const rows = await evidenceById(database.sql, [...new Set(ids.values())]);
  const hashes = new Map(
    rows.flatMap(({ id, applicationId, purpose, removedAt, hash }) =>
      applicationId === application && purpose === 'verification' && removedAt === null ? [[id, hash] as const] : [],
    ),
  );
  return new Map(
    [...ids].map(([given, own]) => {
      const hash = hashes.get(own);
      if (hash === undefined)
        throw wrongInput(
          'checks',
          '照片未上传到该申报，或已移除。请等待照片上传完成后再提交。',
          'a photo was not attached to the application on site; wait until every photo is sent.',
        );
      return [given, hash] as const;
    }),
  );
};

/** What was seen on site as the record has it: its photos by their content. */
export const readChecks = async (
  given: readonly Given[],
  application: string,
  gateway: Pick<Gateway, 'database'>,
): Promise<readonly Check[]> => {
  const photos = await photosOf(given, application, gateway);
  return given.map((check): Check => {
    const { part, result, comment } = withComment(check);
    if (!check.items || check.items.length === 0) return { part, result, comment };
    const items = check.items.map((line) => ({
      item: line.item,
      result: line.result,
      comment: line.comment ?? '',
      photos: (line.photos ?? []).flatMap((id) => photos.get(String(id)) ?? []),
    }));
    return { part, result, comment, items };
  });
};

import { object } from '@qunxing/certification';
import { keepPersonal, type Lodging, lodgeObjection, newId } from '@qunxing/database';
import { GraphQLError } from 'graphql';
import { momentOf } from '../application/acting.ts';
import { editionsOf, roundOf } from '../application/rules-of.ts';
import { fileName } from '../file-store/file-name.ts';
import type { FileStore } from '../file-store/file-store.ts';
import { mediaTypes } from '../file-store/media-type.ts';
import type { Gateway } from '../gateway.ts';
import { type NodeType, ownId } from '../node-id.ts';
import type { EvidenceFile } from '../objection/objector.ts';
import { publishedNotice } from '../published-notice/published-notice.ts';
import { evidenceFiles } from './limits.ts';
import type { LodgingRefusal } from './lodging-refusal.ts';
import type { GivenLodging } from './read-lodging.ts';
import { newReceipt } from './receipt.ts';

/** The own id behind a global id of a type; undefined for what is none. */
const idOf = (type: NodeType, id: string): string | undefined => {
  try {
    return ownId(type, id, 'id');
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
};

const keepFiles = async (
  store: FileStore,
  files: readonly File[],
): Promise<readonly EvidenceFile[] | { readonly refused: LodgingRefusal }> => {
  const kept: EvidenceFile[] = [];
  for (const file of files) {
    const result = await store.keep(file.stream(), evidenceFiles.accepted);
    if ('refused' in result)
      return { refused: { code: 'LODGING_FILE_REFUSED', file: file.name.slice(0, 100), why: result.refused } };
    kept.push({ ...result.kept, name: fileName(file.name, result.kept.mediaType) });
  }
  return kept;
};

/** How an event names a file: by its place and kind. What it is called and its content may tell who objects. */
const titleOf = ({ mediaType }: EvidenceFile, place: number): string =>
  `附件 ${place + 1}（${mediaTypes[mediaType].title['zh-CN']}）`;

/**
 * Takes in an objection of somebody of the public. Who they are and their files are kept among the personal data; what lasts names a
 * commitment to these. Nothing is kept of what is refused.
 */
export const lodge = async (
  { key, notice: noticeId, member, name, contact, grounds, evidence, files }: GivenLodging,
  gateway: Gateway,
): Promise<Lodging<LodgingRefusal>> => {
  const id = idOf('PublicNotice', noticeId);
  const seen = id === undefined ? undefined : await publishedNotice(id, { gateway });
  if (seen === undefined) return { refused: { code: 'LODGING_NOTICE_UNKNOWN' } };
  const application = idOf('Application', member) ?? '';
  const { procedure } = editionsOf(roundOf(gateway, seen.roundId), gateway);
  const moment = momentOf(gateway.now());
  const request = { notice: seen.id, application, grounds, evidence, files: files.length };
  const act = { key, request, receipt: newReceipt(), notice: seen.id };
  return lodgeObjection<LodgingRefusal>(gateway.database, act, async (notice, sql) => {
    const facts = {
      id: newId(),
      by: { role: 'public' },
      procedure,
      notice: notice.state,
      application,
      item: null,
    } as const;
    const filed = (record: string, proof: readonly string[]) => {
      const objector = { record, named: name !== '', reachable: contact !== '' };
      return object({ ...facts, grounds, evidence: proof, objector }, moment);
    };
    // Before anything is written: what the files are called does not decide.
    const foreseen = filed('', [...evidence, ...files.map((file) => file.name)]);
    if ('refused' in foreseen) return foreseen;
    const kept = await keepFiles(gateway.files, files);
    if ('refused' in kept) return kept;
    const person = { name, contact, ...(kept.length > 0 && { files: kept }) };
    return filed(await keepPersonal(sql, person, new Date(moment.at)), [...evidence, ...kept.map(titleOf)]);
  });
};

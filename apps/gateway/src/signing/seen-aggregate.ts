import { holdsOfList } from '@qunxing/database';
import { seenApplication } from '../application/seen-application.ts';
import { partsOfStream } from '../audit/event-words.ts';
import { seenCertification } from '../certification/seen-certification.ts';
import type { Context } from '../context.ts';
import { decodeId, encodeId, type NodeType } from '../node-id.ts';
import { seesLists } from '../policy/sees-lists.ts';
import { seenSpotCheck } from '../spot-check/seen-spot-check.ts';

type Reading = Pick<Context, 'gateway' | 'viewer' | 'load'>;

/** What official acts are on, by the type of its global ids, with the first part of its stream. */
const conceptOf: Readonly<Partial<Record<string, string>>> = {
  Application: 'application',
  Announcement: 'announcement',
  Certification: 'certification',
  Deliberation: 'deliberation',
  Nomination: 'nomination',
  PublicNotice: 'public-notice',
  RecommendationList: 'recommendation-list',
  SpotCheck: 'spot-check',
} satisfies Readonly<Partial<Record<NodeType, string>>>;

/** Whether the person who asks sees what a stream is of. */
export const seesStream = async (stream: string, context: Reading): Promise<boolean> => {
  const { concept, key } = partsOfStream(stream);
  if (context.viewer === null) return false;
  if (concept === 'application') return (await seenApplication(key, context)) !== null;
  if (concept === 'certification') return (await seenCertification(key, context)) !== null;
  if (concept === 'spot-check') return (await seenSpotCheck(encodeId('SpotCheck', key), 'spotCheck', context)) !== null;
  const list = await context.load.list.load(key);
  return list !== null && list.kind === concept && holdsOfList(seesLists(context.viewer), list);
};

/**
 * The streams of what a global id names, and of the certification that an application led to: those that the person who asks sees. None
 * for what nobody signs.
 */
export const streamsSeen = async (id: string, context: Reading): Promise<readonly string[]> => {
  const { typename, id: own } = decodeId(id);
  const concept = conceptOf[typename];
  const stream = `${concept}/${own}`;
  if (concept === undefined || !(await seesStream(stream, context))) return [];
  const certification = concept === 'application' ? await context.load.certificationOf.load(own) : null;
  return certification === null ? [stream] : [stream, `certification/${certification.id}`];
};

import type { GraphQLError } from 'graphql';
import { wrongInput } from './mistake/mistake.ts';

/** The types that have global ids. */
export type NodeType =
  | 'Announcement'
  | 'Application'
  | 'Appointment'
  | 'Certification'
  | 'Cluster'
  | 'Deliberation'
  | 'Enterprise'
  | 'Evaluation'
  | 'Evidence'
  | 'Expert'
  | 'ExpertPanel'
  | 'FigureRevision'
  | 'Incident'
  | 'Invitation'
  | 'Nomination'
  | 'Notification'
  | 'Objection'
  | 'PublicNotice'
  | 'RecommendationList'
  | 'SpotCheck'
  | 'Session'
  | 'Viewer';

/** The global id of something of a type: URL-safe and opaque. */
export const encodeId = (typename: string, id: string | number | bigint): string =>
  Buffer.from(`${typename}:${id}`).toString('base64url');

const parse = (id: string): { readonly typename: string; readonly id: string } | undefined => {
  const [typename, own] = Buffer.from(id, 'base64url').toString('utf8').split(':');
  return typename === undefined || own === undefined || encodeId(typename, own) !== id
    ? undefined
    : { typename, id: own };
};

const notAnId = (argument: string): GraphQLError =>
  wrongInput(
    argument,
    '不是有效的标识，请使用列表或链接中给出的标识。',
    'not an id; use one that a list or link gives.',
  );

/** Splits a global id; a mistake that names the argument `id` when it is none. */
export const decodeId = (id: string): { typename: string; id: string } => {
  const parsed = parse(id);
  if (parsed === undefined) throw notAnId('id');
  return parsed;
};

/** The own id behind a global id of a type; throws a mistake that names the argument otherwise. */
export const ownId = (type: NodeType, id: string, argument: string): string => {
  const parsed = parse(id);
  if (parsed?.typename !== type) throw notAnId(argument);
  return parsed.id;
};

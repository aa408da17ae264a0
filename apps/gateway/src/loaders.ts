import {
  type ApplicationRow,
  applicationsAround,
  applicationsById,
  archivedEvaluations,
  type CertificationRow,
  certifications,
  certificationsOf,
  type Database,
  type EnterpriseName,
  type EvidenceRow,
  enterpriseNames,
  enterprisesById,
  evaluationReceipts,
  evaluationsById,
  evidenceOf,
  type FigureRevisionRow,
  figuresById,
  figuresOfDivisions,
  listsById,
  listsOfApplications,
  type MembershipRow,
  type ObjectionRow,
  objections,
  objectionsOfNotices,
  type PanelRow,
  panelsOfApplications,
  peopleById,
  type RosterPage,
  type RosterQuery,
  rosterPages,
  rowsOf,
} from '@qunxing/database';
import DataLoader from 'dataloader';
import { clusterPartLoader } from './cluster/cluster-parts.ts';
import type { ClusterShape } from './cluster/cluster-shape.ts';

/** Reads one row a key for all keys of one moment in one statement. */
const one = <Row extends { readonly id: string }>(read: (keys: readonly string[]) => Promise<readonly Row[]>) =>
  new DataLoader<string, Row | null>(async (keys) => {
    const rows = new Map((await read(keys)).map((row) => [row.id, row]));
    return keys.map((key) => rows.get(key) ?? null);
  });

/**
 * What a request reads by key, each thing in one statement whatever the number of keys, and no thing twice. They live as
 * long as the request.
 */
export const createLoaders = ({ sql }: Database) => {
  const revision = one((ids) => figuresById(sql, ids));
  const receipt = one((ids) => evaluationReceipts(sql, ids));
  const part = clusterPartLoader(sql, {
    figure: (row) => revision.prime(row.id, row),
    receipt: (row) => receipt.prime(row.id, row),
  });
  const listed = new Map<string, ClusterShape>();
  return {
    application: one((ids) => applicationsById(sql, ids)),
    cluster: {
      load: async (id: string): Promise<ClusterShape | null> => listed.get(id) ?? (await part('row', id))[0] ?? null,
      /** What a list has read of a cluster is not read again for what hangs on it. */
      prime: (row: ClusterShape) => void listed.set(row.id, row),
    },
    enterprise: one((ids) => enterprisesById(sql, ids)),
    enterpriseName: new DataLoader<string, EnterpriseName | null>(async (codes) => {
      const names = new Map((await enterpriseNames(sql, codes)).map((named) => [named.creditCode, named]));
      return codes.map((code) => names.get(code) ?? null);
    }),
    divisionFigures: new DataLoader<string, readonly FigureRevisionRow[]>(async (codes) => {
      const figures = Map.groupBy(await figuresOfDivisions(sql, codes), ({ divisionCode }) => divisionCode);
      return codes.map((code) => figures.get(code) ?? []);
    }),
    /** The applications that a list has to do with. */
    aroundList: new DataLoader<string, readonly ApplicationRow[]>(async (lists) => {
      const around = Map.groupBy(await applicationsAround(sql, lists), ({ forList }) => forList);
      return lists.map((list) => around.get(list) ?? []);
    }),
    listsOfApplication: new DataLoader<string, readonly MembershipRow[]>(async (ids) => {
      const lists = Map.groupBy(await listsOfApplications(sql, ids), ({ forApplication }) => forApplication);
      return ids.map((id) => lists.get(id) ?? []);
    }),
    certification: one((ids) => rowsOf(sql, certifications, ids)),
    /** The certification that an application led to. */
    certificationOf: new DataLoader<string, CertificationRow | null>(async (ids) => {
      const found = new Map((await certificationsOf(sql, ids)).map((row) => [row.applicationId, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    objection: one((ids) => rowsOf(sql, objections, ids)),
    objectionsOfNotice: new DataLoader<string, readonly ObjectionRow[]>(async (notices) => {
      const found = Map.groupBy(await objectionsOfNotices(sql, notices), ({ noticeId }) => noticeId);
      return notices.map((notice) => found.get(notice) ?? []);
    }),
    list: one((ids) => listsById(sql, ids)),
    evaluation: one((ids) => evaluationsById(sql, ids)),
    receipt,
    archived: one((ids) => archivedEvaluations(sql, ids)),
    revision,
    /** What was ever attached to an application. */
    evidenceOf: new DataLoader<string, readonly EvidenceRow[]>(async (applications) => {
      const files = Map.groupBy(await evidenceOf(sql, applications), ({ applicationId }) => applicationId);
      return applications.map((application) => files.get(application) ?? []);
    }),
    panelOf: new DataLoader<string, PanelRow | null>(async (applications) => {
      const panels = new Map((await panelsOfApplications(sql, applications)).map((row) => [row.applicationId, row]));
      return applications.map((application) => panels.get(application) ?? null);
    }),
    person: one((ids) => peopleById(sql, ids)),
    part,
    roster: new DataLoader<RosterQuery, RosterPage, string>((queries) => rosterPages(sql, queries), {
      cacheKeyFn: (query) => JSON.stringify(query),
    }),
  };
};

/** What a request reads by key. */
export type Loaders = ReturnType<typeof createLoaders>;

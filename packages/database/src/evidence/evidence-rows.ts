import type { EvidencePurpose } from '@qunxing/certification';
import { givenKeys } from '../connection/given-keys.ts';
import type { Sql } from '../connection/sql.ts';

/** A place on the earth in degrees, decimal text as it was stated. */
export interface StatedPlace {
  readonly latitude: string;
  readonly longitude: string;
  /** How exactly the device knows it, in meters; absent where that is not said. */
  readonly accuracy?: string;
}

/** Where a photo was taken: as its file says, as the device said that took it. Nobody has checked either. */
export interface StatedPlaces {
  readonly photo?: StatedPlace;
  readonly device?: StatedPlace;
}

/** A file behind an application, with what is said about it. */
export interface EvidenceRow {
  readonly id: string;
  readonly applicationId: string;
  readonly purpose: EvidencePurpose;
  readonly part: string;
  /** The item that it backs; null for the part as a whole. */
  readonly item: string | null;
  /** `sha256:<hex>` of the content. */
  readonly hash: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  readonly name: string;
  readonly note: string;
  readonly stated: StatedPlaces | null;
  /** ISO date and time. */
  readonly attachedAt: string;
  /** Account of who attached it. */
  readonly attachedBy: string;
  /** ISO date and time; null while it is attached. */
  readonly removedAt: string | null;
}

const select = `SELECT e.id, e.application_id AS "applicationId", e.purpose, e.part, e.item, e.file_hash AS hash,
    f.media_type AS "mediaType", f.size, e.name, e.note, e.stated, to_json(e.attached_at) #>> '{}' AS "attachedAt",
    e.attached_by_id AS "attachedBy", to_json(e.removed_at) #>> '{}' AS "removedAt"
  FROM evidence e JOIN stored_file f ON f.hash = e.file_hash`;

/** Files by id, those that were taken off again too. One statement. */
export const evidenceById = (sql: Sql, ids: readonly string[]): Promise<readonly EvidenceRow[]> =>
  sql.query<EvidenceRow>(`${select} WHERE e.id = ${givenKeys}`, [ids]);

/** What was ever attached to applications, in the order in which it was. One statement. */
export const evidenceOf = (sql: Sql, applications: readonly string[]): Promise<readonly EvidenceRow[]> =>
  sql.query<EvidenceRow>(
    `${select} WHERE e.application_id = ${givenKeys} ORDER BY e.application_id, e.attached_at, e.id`,
    [applications],
  );

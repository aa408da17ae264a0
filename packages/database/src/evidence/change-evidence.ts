import type { Acting, EvidencePlace, EvidencePurpose, Moment } from '@qunxing/certification';
import { type ApplicationRow, applicationColumns } from '../applications/application-rows.ts';
import type { Database } from '../connection/database.ts';
import { first, only, type Sql } from '../connection/sql.ts';
import { type Act, keepAct, performedBefore } from '../events/act.ts';
import { appendEvent } from '../events/event.ts';
import { newId } from '../identity/new-id.ts';
import { registerFile, type StoredFile } from '../stored-files/stored-files.ts';
import { type EvidenceRow, evidenceById, type StatedPlaces } from './evidence-rows.ts';

/** The stream of the files of an application. */
export const evidenceStream = (application: string): string => `evidence/${application}`;

/** What asking for a change of the files of an application comes to. */
export type EvidenceChange<Refused> =
  /** Done now, or by an earlier try of the same request. */
  { readonly changed: EvidenceRow } | { readonly refused: Refused } | { readonly keyTaken: true };

interface Asked {
  readonly application: string;
  readonly act: Act;
  readonly by: Acting;
  readonly moment: Moment;
}

const locked = async (sql: Sql, id: string): Promise<ApplicationRow> => {
  const row = await first(
    sql.query<ApplicationRow>(`SELECT ${applicationColumns} FROM application a WHERE a.id = $1 FOR UPDATE`, [id]),
  );
  if (row === undefined) throw new Error(`the application ${id} was seen and is not there`);
  return row;
};

const nextPlace = async (sql: Sql, application: string) => {
  const stream = evidenceStream(application);
  const { last } = await only(
    sql.query<{ last: number }>('SELECT coalesce(max(sequence), 0)::int AS last FROM domain_event WHERE stream = $1', [
      stream,
    ]),
  );
  return { stream, sequence: last + 1 };
};

const evidenceAt = async (sql: Sql, { stream, sequence }: { readonly stream: string; readonly sequence: number }) => {
  const { id } = await only(
    sql.query<{ id: string }>(
      `SELECT body::jsonb ->> 'evidence' AS id FROM domain_event WHERE stream = $1 AND sequence = $2::int`,
      [stream, sequence],
    ),
  );
  const [row] = await evidenceById(sql, [id]);
  if (row === undefined) throw new Error(`the event ${sequence} of ${stream} names a file that is not there`);
  return row;
};

/** Changes the files of an application as one transaction with the event and that the request was done. */
const changeEvidence = <Refused>(
  database: Database,
  { application, act, by, moment }: Asked,
  change: (
    sql: Sql,
    row: ApplicationRow,
  ) => Promise<
    { readonly evidence: string; readonly type: string; readonly facts: object } | { readonly refused: Refused }
  >,
): Promise<EvidenceChange<Refused>> =>
  database.transaction(async (sql): Promise<EvidenceChange<Refused>> => {
    const row = await locked(sql, application);
    const before = await performedBefore(sql, act);
    if (before !== undefined)
      return before === 'another' || before.stream !== evidenceStream(application)
        ? { keyTaken: true }
        : { changed: await evidenceAt(sql, before) };
    const changed = await change(sql, row);
    if ('refused' in changed) return changed;
    const { type, evidence, facts } = changed;
    const place = await nextPlace(sql, application);
    const event = { ...facts, type, by, moment, application, evidence };
    await appendEvent(sql, place, event);
    if (!(await keepAct(sql, act, place)))
      throw new Error('a request was done twice at once under the lock of its application');
    return { changed: await evidenceAt(sql, place) };
  });

/** A file to be attached, with what is said about it. */
export interface EvidenceEntry extends EvidencePlace {
  readonly file: StoredFile;
  readonly name: string;
  readonly note: string;
  readonly stated: StatedPlaces | null;
}

/**
 * Attaches a file to an application as what `permit` finds it to be, knowing how many are attached. The event has the hash of the
 * content; what people wrote about it stays out of it, for it may name persons.
 */
export const attachEvidence = <Refused>(
  database: Database,
  asked: Asked,
  { file, part, item, name, note, stated }: EvidenceEntry,
  permit: (row: ApplicationRow, held: number) => { readonly purpose: EvidencePurpose } | { readonly refused: Refused },
): Promise<EvidenceChange<Refused>> =>
  changeEvidence(database, asked, async (sql, row) => {
    const { held } = await only(
      sql.query<{ held: number }>(
        'SELECT count(*)::int AS held FROM evidence WHERE application_id = $1 AND removed_at IS NULL',
        [row.id],
      ),
    );
    const permitted = permit(row, held);
    if ('refused' in permitted) return permitted;
    const { purpose } = permitted;
    const evidence = newId();
    const { at } = asked.act;
    await registerFile(sql, file, at);
    await sql.query(
      `INSERT INTO evidence (id, application_id, purpose, part, item, file_hash, name, note, stated, attached_at, attached_by_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10::timestamptz, $11)`,
      [
        evidence,
        row.id,
        purpose,
        part,
        item ?? null,
        file.hash,
        name,
        note,
        stated === null ? null : JSON.stringify(stated),
        at.toISOString(),
        asked.by.account,
      ],
    );
    const { hash, mediaType, size } = file;
    const facts = { purpose, part, file: hash, mediaType, size, ...(item !== undefined && { item }) };
    return { evidence, type: 'evidence.attached', facts };
  });

/** Takes a file off an application, when `permit` finds that who asks may; the file itself stays. */
export const removeEvidence = <Refused>(
  database: Database,
  asked: Asked,
  evidence: string,
  permit: (row: ApplicationRow, file: EvidenceRow) => { readonly refused: Refused } | object,
): Promise<EvidenceChange<Refused>> =>
  changeEvidence(database, asked, async (sql, row) => {
    const [file] = await evidenceById(sql, [evidence]);
    if (file?.applicationId !== row.id) throw new Error(`${evidence} was seen and is no file of ${row.id}`);
    const permitted = permit(row, file);
    if ('refused' in permitted) return permitted;
    await sql.query('UPDATE evidence SET removed_at = $2::timestamptz WHERE id = $1 AND removed_at IS NULL', [
      evidence,
      asked.act.at.toISOString(),
    ]);
    return { evidence, type: 'evidence.removed', facts: { part: file.part, file: file.hash } };
  });

import type { Sql } from '../connection/sql.ts';

/** A file that somebody handed in, as its content says. */
export interface StoredFile {
  /** `sha256:<hex>` of the content. */
  readonly hash: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
}

/** Registers a file that the store of files keeps; the same content is registered once. One statement. */
export const registerFile = async (sql: Sql, { hash, mediaType, size }: StoredFile, at: Date): Promise<void> => {
  await sql.query(
    `INSERT INTO stored_file (hash, media_type, size, kept_at) VALUES ($1, $2, $3::int, $4::timestamptz)
     ON CONFLICT (hash) DO NOTHING`,
    [hash, mediaType, size, at.toISOString()],
  );
};

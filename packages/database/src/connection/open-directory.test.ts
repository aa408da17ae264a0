import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completedSteps, completeStep } from '../instance/seed-step.ts';
import type { Database, DatabaseOptions } from './database.ts';
import { openDatabase } from './open-database.ts';

const at = new Date('2024-03-01T00:00:00Z');

/** A process that opens the directory, writes rows one after the other and says how many it has written. */
const writer = (directory: string): ChildProcess =>
  spawn(process.execPath, [fileURLToPath(new URL('../testing/write-until-killed.ts', import.meta.url)), directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

const written = (child: ChildProcess, least: number): Promise<number> =>
  new Promise((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const last = Number(chunk.toString().trim().split('\n').at(-1));
      if (last >= least) resolve(last);
    });
  });

describe('an embedded database in a directory', () => {
  const root = mkdtempSync(join(tmpdir(), 'qunxing-database-'));
  const directory = join(root, 'data');
  const refusal = async (options: DatabaseOptions) => {
    const opened = await openDatabase(options);
    if ('refused' in opened) return opened.refused;
    await opened.database.close();
    return undefined;
  };
  const open = async (options: DatabaseOptions = {}): Promise<Database> => {
    const opened = await openDatabase({ dataDirectory: directory, ...options });
    if ('refused' in opened) throw new Error(opened.refused.message.en);
    return opened.database;
  };
  beforeAll(async () => {
    const database = await open();
    expect(database.instance).toMatchObject({ demonstration: true, fresh: true });
    await completeStep(database.sql, 'kept', at);
    await database.close();
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('is there again after closing, and is not made a second time', async () => {
    const steps: string[] = [];
    const database = await open({ onProgress: (step) => steps.push(step) });
    expect(steps).toEqual([]);
    expect(database.instance).toMatchObject({ demonstration: true, fresh: false });
    expect(await completedSteps(database.sql)).toEqual(new Map([['kept', at]]));
    await database.close();
    expect(readdirSync(directory)).toEqual(['database']);
  });

  it('is not created where only an existing one is taken', async () => {
    const elsewhere = join(root, 'elsewhere');
    const refused = await refusal({ dataDirectory: elsewhere, existing: true });
    expect(refused?.code).toBe('DATABASE_NOT_CREATED');
    expect(refused?.message['zh-CN']).toContain(elsewhere);
    expect(existsSync(elsewhere)).toBe(false);
    expect(await refusal({ dataDirectory: directory, existing: true })).toBeUndefined();
  });

  it('is for one process: a second opening names the holder and changes nothing', async () => {
    const database = await open();
    const refused = await refusal({ dataDirectory: directory });
    expect(refused?.code).toBe('DATABASE_DIRECTORY_IN_USE');
    expect(refused?.message.en).toContain(String(process.pid));
    expect(refused?.message['zh-CN']).toContain(directory);
    await completeStep(database.sql, 'kept', at);
    await database.close();
  });

  it('keeps what was written before its process was killed, and takes over the lock left behind', async () => {
    const child = writer(directory);
    const count = await written(child, 20);
    expect(existsSync(join(directory, 'lock'))).toBe(true);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    const database = await open();
    const keys = [...(await completedSteps(database.sql)).keys()];
    for (let row = 1; row <= count; row += 1) expect(keys).toContain(`row-${row}`);
    await database.close();
  });

  it('is what it was created as', async () => {
    const refused = await refusal({ dataDirectory: directory, demonstration: false });
    expect(refused?.code).toBe('DATABASE_DEMONSTRATION_FIXED');
    expect(await refusal({ dataDirectory: directory, demonstration: true })).toBeUndefined();
  });

  it('of a newer version is refused with the name of what is unknown', async () => {
    const database = await open();
    await database.sql.query(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
       VALUES ('x', 'y', now(), '99990101000000_later', 1)`,
    );
    await database.close();
    const refused = await refusal({ dataDirectory: directory });
    expect(refused?.code).toBe('DATABASE_SCHEMA_NEWER');
    expect(refused?.message.en).toContain('99990101000000_later');
    expect(readdirSync(directory)).toEqual(['database']);
  });

  it('of another PostgreSQL major is refused', async () => {
    const file = join(directory, 'database', 'PG_VERSION');
    const own = readFileSync(file, 'utf8');
    writeFileSync(file, '17\n');
    expect((await refusal({ dataDirectory: directory }))?.code).toBe('DATABASE_OF_ANOTHER_MAJOR');
    writeFileSync(file, own);
  });

  it('that is damaged is refused, not repaired', async () => {
    const control = join(directory, 'database', 'global', 'pg_control');
    const own = readFileSync(control);
    writeFileSync(control, own.subarray(0, 100));
    expect((await refusal({ dataDirectory: directory }))?.code).toBe('DATABASE_DIRECTORY_BROKEN');
    expect(readFileSync(control)).toHaveLength(100);
    writeFileSync(control, own);
  });

  it('is not made among other files, nor where a file is', async () => {
    const strange = mkdtempSync(join(root, 'strange-'));
    writeFileSync(join(strange, 'letter.txt'), '');
    const refused = await refusal({ dataDirectory: strange });
    expect(refused?.code).toBe('DATABASE_DIRECTORY_UNUSABLE');
    expect(refused?.message.en).toContain('letter.txt');
    expect((await refusal({ dataDirectory: join(strange, 'letter.txt') }))?.code).toBe('DATABASE_DIRECTORY_UNUSABLE');
  });
});

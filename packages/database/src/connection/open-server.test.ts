import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { openDatabase } from './open-database.ts';

const serverUrl = process.env.QUNXING_TEST_DATABASE_URL;

const refusalAt = async (url: string) => {
  const opened = await openDatabase({ url });
  if ('refused' in opened) return opened.refused;
  await opened.database.close();
  return undefined;
};

const withPath = (name: string, user?: string, password?: string): string => {
  const url = new URL(serverUrl ?? '');
  url.pathname = `/${name}`;
  if (user !== undefined) url.username = user;
  if (password !== undefined) url.password = password;
  return url.href;
};

/** Runs work with databases and roles that are gone afterwards. */
const administer = async (work: (run: (statement: string) => Promise<unknown>) => Promise<void>) => {
  const client = new pg.Client({ connectionString: serverUrl ?? '' });
  await client.connect();
  try {
    await work((statement) => client.query(statement));
  } finally {
    await client.end();
  }
};

describe('the address of a server', () => {
  it.each(['mysql://host/name', 'localhost:5432', 'postgresql://a:b@[/x'])('%s is refused by its form', async (url) => {
    expect((await refusalAt(url))?.code).toBe('DATABASE_ADDRESS_MALFORMED');
  });

  it('where nothing listens is refused with host and port, without the password', async () => {
    const refused = await refusalAt('postgresql://someone:secret@127.0.0.1:1/name');
    expect(refused?.code).toBe('DATABASE_UNREACHABLE');
    expect(refused?.message.en).toContain('127.0.0.1:1');
    expect(JSON.stringify(refused)).not.toContain('secret');
  });
});

describe.runIf(serverUrl)('a database on a server', () => {
  it('that does not exist is refused with how to make it', async () => {
    const refused = await refusalAt(withPath('qunxing_absent'));
    expect(refused?.code).toBe('DATABASE_MISSING');
    expect(refused?.message.en).toContain('CREATE DATABASE "qunxing_absent"');
  });

  it('whose password is wrong is refused', async () => {
    expect((await refusalAt(withPath('postgres', 'nobody_here', 'wrong')))?.code).toBe('DATABASE_ACCESS_DENIED');
  });

  it('in which the user may not make tables is refused with the right that is missing', async () => {
    await administer(async (run) => {
      await run(`CREATE ROLE qunxing_weak LOGIN PASSWORD 'weak'`);
      await run('CREATE DATABASE qunxing_rights');
      const refused = await refusalAt(withPath('qunxing_rights', 'qunxing_weak', 'weak'));
      await run('DROP DATABASE qunxing_rights WITH (FORCE)');
      await run('DROP ROLE qunxing_weak');
      expect(refused?.code).toBe('DATABASE_RIGHTS_MISSING');
      expect(refused?.message.en).toContain('GRANT CREATE ON SCHEMA public TO "qunxing_weak"');
    });
  });

  it('that is not in UTF-8 is refused', async () => {
    await administer(async (run) => {
      await run(`CREATE DATABASE qunxing_latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0`);
      const refused = await refusalAt(withPath('qunxing_latin'));
      await run('DROP DATABASE qunxing_latin WITH (FORCE)');
      expect(refused?.code).toBe('DATABASE_ENCODING_WRONG');
    });
  });

  it('is migrated once when several processes open it at the same time, and is for real data unless told otherwise', async () => {
    await administer(async (run) => {
      await run('CREATE DATABASE qunxing_race');
      const url = withPath('qunxing_race');
      const all = await Promise.all([1, 2, 3].map(() => openDatabase({ url })));
      const databases = all.flatMap((opened) => ('database' in opened ? [opened.database] : []));
      const fresh = databases.filter(({ instance }) => instance.fresh).length;
      const demonstration = databases.map(({ instance }) => instance.demonstration);
      await Promise.all(databases.map((database) => database.close()));
      await run('DROP DATABASE qunxing_race WITH (FORCE)');
      expect(fresh).toBe(1);
      expect(demonstration).toEqual([false, false, false]);
    });
  });

  it('in another time zone gives the same moments', async () => {
    await administer(async (run) => {
      await run('CREATE DATABASE qunxing_zone');
      await run(`ALTER DATABASE qunxing_zone SET timezone = 'Asia/Shanghai'`);
      const opened = await openDatabase({ url: withPath('qunxing_zone') });
      if ('refused' in opened) throw new Error(opened.refused.message.en);
      const { sql, close } = opened.database;
      const at = new Date('2024-06-30T16:30:00.500Z');
      await sql.query(`INSERT INTO seed_step (key, done_at) VALUES ('a', $1)`, [at.toISOString()]);
      const read = await sql.query(
        'SELECT done_at AS at, to_json(done_at) AS json, done_at::date::text AS day FROM seed_step',
      );
      await close();
      await run('DROP DATABASE qunxing_zone WITH (FORCE)');
      expect(read).toEqual([{ at, json: '2024-06-30T16:30:00.5+00:00', day: '2024-06-30' }]);
    });
  });

  it('that ends the connection in the middle of a transaction fails that transaction and nothing else', async () => {
    await administer(async (run) => {
      await run('CREATE DATABASE qunxing_ended');
      const opened = await openDatabase({ url: withPath('qunxing_ended') });
      if ('refused' in opened) throw new Error(opened.refused.message.en);
      const { sql, transaction, close } = opened.database;
      const broken = transaction(async (inside) => {
        const [row] = await inside.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
        await run(`SELECT pg_terminate_backend(${row?.pid}, 5000)`);
        await inside.query('SELECT 1');
      });
      await expect(broken).rejects.toThrow();
      expect(await sql.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await close();
      await run('DROP DATABASE qunxing_ended WITH (FORCE)');
    });
  });
});

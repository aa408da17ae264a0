import { secondFactorOf } from '@qunxing/database';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { seedSecondFactors } from '../seed/seed-accounts.ts';
import { openTestServer, type TestServer } from '../server/testing.ts';
import { inDemonstration } from '../signing/to-sign.ts';
import { demonstrationKey, nextDemonstrationCode } from './demonstration-key.ts';
import { freshSecondFactor } from './fresh-second-factor.ts';
import { codeOfStep, stepOf } from './totp.ts';

// Hashing a password is slow on purpose, and slower on a machine with other work.
vi.setConfig({ testTimeout: 60_000 });

const now = new Date('2026-03-02T01:00:00Z');

describe('the next code of a demonstration', () => {
  it('is that of now, and after it was taken that of the 30 seconds after the last', () => {
    const step = stepOf(now);
    expect(nextDemonstrationCode({ key: demonstrationKey, lastStep: 0 }, now)).toEqual({
      step,
      code: codeOfStep(demonstrationKey, step),
    });
    expect(nextDemonstrationCode({ key: demonstrationKey, lastStep: step + 7 }, now)?.step).toBe(step + 8);
  });

  it('is told for no key of somebody’s own', () => {
    expect(nextDemonstrationCode({ key: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', lastStep: 0 }, now)).toBeUndefined();
  });
});

describe.each([true, false])(
  'the key of demonstration accounts in a database for demonstration: %s',
  (demonstration) => {
    let test: TestServer;
    let id: string;
    beforeAll(async () => {
      test = await openTestServer({ demonstration });
      await test.addAccount('county');
      const { sql } = test.gateway.database;
      await seedSecondFactors(sql, now);
      const [row] = await sql.query<{ id: string }>("SELECT id FROM account WHERE login = 'county'");
      id = row?.id ?? '';
    });
    afterAll(() => test.close());

    /** Signs with the code that would be shown, as whoever is said to be of a demonstration. */
    const fresh = async () => {
      const { sql } = test.gateway.database;
      const factor = await secondFactorOf(sql, id);
      const code = factor && nextDemonstrationCode(factor, now)?.code;
      return freshSecondFactor(sql, inDemonstration({ id, demonstration: true }, test), code ?? '', now);
    };

    it(demonstration ? 'signs again and again, with another code each time' : 'is worth nothing', async () => {
      for (let act = 0; act < 8; act += 1)
        expect(await fresh()).toEqual(
          demonstration ? 'fresh' : expect.objectContaining({ code: 'SECOND_FACTOR_NOT_ENROLLED' }),
        );
    });

    it('is worth nothing for an account of somebody real', async () => {
      const { sql } = test.gateway.database;
      const given = codeOfStep(demonstrationKey, stepOf(now) + 20);
      expect(await freshSecondFactor(sql, { id, demonstration: false }, given, now)).toMatchObject({
        code: 'SECOND_FACTOR_NOT_ENROLLED',
      });
    });
  },
);

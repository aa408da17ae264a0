import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Path } from './path.ts';
import { verifyAudit } from './verify-audit.ts';

/** The auditor proves offline that nobody changed, dropped or rebuilt anything. */
export function audited(path: Path, folder: () => string): void {
  const files = { log: 'audit.ndjson', head: 'head.json' } as const;
  const fileOf = (name: string) => join(folder(), name);

  it('the auditor downloads the log with its signed head and proves offline that nothing was changed', async () => {
    const { page, visit } = await path.people.as('auditor');
    await visit('/audit');
    for (const [kind, name] of Object.entries({ log: '下载全部日志', head: '下载最新签名' } as const)) {
      const coming = page.waitForEvent('download');
      await page.getByRole('link', { name }).click();
      await (await coming).saveAs(fileOf(kind === 'log' ? files.log : files.head));
    }
    const proved = verifyAudit(fileOf(files.log), fileOf(files.head));
    expect(proved).toMatchObject({ code: 0, said: expect.stringContaining('均相符') });
  });

  it.each([
    ['a changed byte', (text: string) => text.replace('黔工信认〔2026〕1号', '黔工信认〔2026〕9号')],
    [
      'a dropped case',
      (text: string) =>
        text
          .split('\n')
          .filter((line) => !line.includes('黔工信认〔2026〕1号'))
          .join('\n'),
    ],
  ])('%s is named', (what, forge) => {
    const log = readFileSync(fileOf(files.log), 'utf8');
    const forged = fileOf(`${what.replaceAll(' ', '-')}.ndjson`);
    writeFileSync(forged, forge(log));
    expect(forge(log)).not.toBe(log);
    const named = verifyAudit(forged, fileOf(files.head));
    expect(named.code).not.toBe(0);
    expect(named.said).toMatch(/certification\/|第 \d+ 条/);
  });
}

import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('the same inputs', () => {
  const program = `import { issued } from ${JSON.stringify(new URL('./testing/issue-one.ts', import.meta.url).href)}; process.stdout.write(issued());`;
  const issuedIn = (env: Readonly<Record<string, string>>): string =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });

  it('give the same bytes whatever the time zone and the locale', { timeout: 60_000 }, () => {
    const here = issuedIn({ TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' });
    expect(here).toMatch(/"result":"sha256:[0-9a-f]{64}"/);
    expect(issuedIn({ TZ: 'America/Anchorage', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' })).toBe(here);
    expect(issuedIn({ TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' })).toBe(here);
  });
});

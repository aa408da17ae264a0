import { describe, expect } from 'vitest';
import { it } from '../browser/it.ts';

describe('a gateway that does not answer', () => {
  it('is told with a way out, and trying again brings the page', async ({ visit }) => {
    const page = await visit('/', {
      complains: [/^request failed: .*\/graphql$/, /^console: .*net::ERR_FAILED/],
    });
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: '集群', exact: true }).click();
    await page.getByRole('heading', { name: '连接不上服务器' }).waitFor();
    const again = page.getByRole('button', { name: '重新读取' });
    await page.unroute('**/graphql');
    await again.click();
    await page.getByRole('link', { name: '正安县吉他产业集群' }).waitFor();
    expect(await again.count()).toBe(0);
  });
});

import { describe, expect } from 'vitest';
import { it } from '../browser/it.ts';

describe('GraphiQL', () => {
  it('answers a signed-in developer from the files of the product alone', async ({ visit }) => {
    const page = await visit('/');
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(new URL(page.url()).origin) && !/^(data|blob):/.test(request.url()))
        foreign.push(request.url());
    });
    await page.goto('/graphiql/');
    await page.getByText('totalCount').first().waitFor();
    await page.getByRole('button', { name: /Execute/ }).click();
    await page.getByText('"totalCount"').waitFor();
    expect(foreign).toEqual([]);
  });
});

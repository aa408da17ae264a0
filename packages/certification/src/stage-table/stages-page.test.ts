import { readFileSync } from 'node:fs';
import { procedures } from '@qunxing/standards';
import { expect, test } from 'vitest';
import { stagesPage } from './stages-page.ts';

test('the page of the documentation is current; `pnpm --filter @qunxing/certification stages` writes it', () => {
  const page = new URL('../../../../docs/certification/stages.md', import.meta.url);
  expect(readFileSync(page, 'utf8')).toBe(stagesPage(procedures));
});

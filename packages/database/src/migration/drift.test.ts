import { describe, expect, it } from 'vitest';
import { drift, readSchema } from './drift.ts';

describe('the committed migrations', () => {
  it('lead to the schema', { timeout: 60_000 }, async () => {
    expect(await drift()).toBe('');
  });

  it('are found wanting when the schema has a column more', { timeout: 60_000 }, async () => {
    const schema = readSchema().map(({ path, content }) => ({
      path,
      content: content.replace('  demonstration Boolean\n', '  demonstration Boolean\n  motto String?\n'),
    }));
    expect(await drift(schema)).toContain('ALTER TABLE "instance" ADD COLUMN     "motto" TEXT');
  });
});

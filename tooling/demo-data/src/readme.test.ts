import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scenarios, scenarioTitles } from './scenario.ts';

const rows = scenarios.map((id) => `| \`${id}\` | ${scenarioTitles[id].en} | ${scenarioTitles[id]['zh-CN']} |`);

describe('the README', () => {
  it('lists every scenario', () => {
    const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8').replaceAll(/ +/g, ' ');
    expect(text).toContain(rows.join('\n'));
  });
});

import { guizhou } from '@qunxing/reference';
import { array, assert, constantFrom, integer, oneof, property, record, string } from 'fast-check';
import { describe, test } from 'vitest';
import { loadPublishedFigures } from './load-published-figures.ts';
import { guizhouClustersText } from './node.ts';
import { columns } from './published-row.ts';
import { aFile, items } from './testing.ts';

const load = (text: string) => loadPublishedFigures(text, { register: guizhou, items });

// Many whole files are read; a busy machine takes its time.
describe('whatever the text', { timeout: 60_000 }, () => {
  const reconciled = (text: string) => {
    const result = load(text);
    if ('refused' in result) return result.refused.message['zh-CN'] !== '';
    const { rows, figures, recognitions, rejections, clusters } = result;
    const kept = clusters.reduce((sum, cluster) => sum + cluster.figures.length + cluster.recognitions.length, 0);
    return figures.length + recognitions.length === kept && kept + rejections.length === rows;
  };

  test('it is refused, or every row becomes exactly one thing', () => {
    assert(property(string({ unit: 'grapheme' }), reconciled), { seed: 1 });
    const cell = oneof(
      string(),
      constantFrom('正安县', '520324', '2022', 'year', '60', '亿元', 'seen', 'recognition', '国家级', '—', '等', '/'),
    );
    const row = record(Object.fromEntries(columns.map((column) => [column, cell])), { requiredKeys: [] });
    assert(
      property(array(row, { maxLength: 8 }), (rows) => reconciled(aFile(...rows))),
      { seed: 2 },
    );
  });

  test('a real file with any one character changed still adds up', () => {
    const text = guizhouClustersText();
    assert(
      property(
        integer({ min: 0, max: text.length - 1 }),
        constantFrom('"', ',', '\n', '', '9', '县', '\u0000'),
        (at, other) => reconciled(text.slice(0, at) + other + text.slice(at + 1)),
      ),
      { seed: 3, numRuns: 50 },
    );
  });
});

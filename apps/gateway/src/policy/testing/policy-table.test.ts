import { testEngines } from '@qunxing/database/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Cell, differences } from './cells.ts';
import { readPage, writePage } from './page.ts';
import { reviewedCells } from './pages.ts';
import { walkPolicy } from './walk.ts';

describe('a page of the table', () => {
  const cell = (who: string, moment: string, outcome: string, asked = 'accept'): Cell => ({
    ...{ page: 'acts', asked, who, moment, outcome },
  });
  const moments = ['drafting', 'submitted', 'accepted', 'verified'];
  const cells = [
    ...moments.map((moment) => cell('county', moment, 'forbidden')),
    cell('prefecture', 'drafting', 'not there'),
    cell('prefecture', 'submitted', 'done'),
  ];
  const head = { page: 'acts', title: 'Who may do what', about: 'Every mutation.' };

  it('reads back what it was written from', () => {
    const text = writePage(head, cells, moments);
    expect(text).toContain('| prefecture | **not there** drafting · **done** submitted |');
    expect(differences(readPage('acts', text, moments), cells)).toEqual([]);
  });

  it('names what differs, what nobody reviewed, and what is gone', () => {
    const [first, ...others] = cells;
    expect(first).toBeDefined();
    const now = [
      ...others.slice(0, -1),
      cell('prefecture', 'submitted', 'forbidden'),
      cell('county', 'drafting', 'done', 'steal'),
    ];
    expect(differences(cells, now)).toEqual([
      'acts × accept × prefecture × submitted: forbidden, reviewed as done',
      'acts × steal × county × drafting: done, not reviewed',
      'acts × accept × county × drafting: reviewed as forbidden, not there',
    ]);
  });
});

// It takes a minute: `npm run test:full` walks it, where there is a server.
describe.runIf(testEngines.includes('server'))('whoever asks for anything at any moment of a case', () => {
  let cells: readonly Cell[];
  beforeAll(async () => {
    cells = await walkPolicy();
  }, 300_000);

  it('comes to what the reviewed table says', () => {
    expect(differences(reviewedCells(), cells)).toEqual([]);
  });
});

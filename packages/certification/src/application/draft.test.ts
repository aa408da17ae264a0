import { guizhou } from '@qunxing/reference';
import { describe, expect, test } from 'vitest';
import {
  acting,
  aProcedure,
  applicantOf,
  aRegister,
  aRequirement,
  aRound,
  aStandard,
  associationProcedure,
  draftFacts,
  everyProcedure,
  on,
  provisional,
  unset,
} from '../testing.ts';
import { draft } from './draft.ts';

const day = on('2023-05-09');
const cluster = { id: 'cluster-1', demonstration: false };
const share = (code: string, outputShare: string | null) => ({ code, outputShare });

describe.each(everyProcedure)('under $name', ({ procedure }) => {
  const by = acting(applicantOf(procedure));

  test('begins an application in the name of the office that applies', () => {
    const outcome = draft(draftFacts({ procedure }), day);
    const begun = {
      id: 'application-1',
      cluster: 'cluster-1',
      rules: { round: 'round-2023', procedure: 'sha256:procedure', standard: 'sha256:standard' },
      applicant: by.division,
      counties: [share('520324', null)],
    };
    expect(outcome).toEqual({
      next: { stage: 'drafting', ...begun, drafted: { by, moment: day } },
      event: { type: 'application.drafted', by, moment: day, begun },
    });
  });

  test.each(['prefecture', 'operator', 'province'] as const)('refuses one by the %s', (role) => {
    expect(draft(draftFacts({ procedure, by: acting(role) }), day)).toEqual({
      refused: { code: 'APPLICATION_OTHER_OFFICE', verb: 'draft', offices: [by.role] },
    });
  });

  test.each([
    ['2023-04-23', 'ROUND_NOT_YET_OPEN'],
    ['2023-04-24', undefined],
    ['2023-06-05', undefined],
    ['2023-06-06', 'ROUND_CLOSED'],
  ])('on %s: %s', (date, code) => {
    expect(draft(draftFacts({ procedure }), on(date))).toMatchObject(
      code === undefined ? { next: {} } : { refused: { code } },
    );
  });

  test('refuses a second application of the same cluster in the same round', () => {
    const existing = { id: 'application-0', stage: 'returned' } as const;
    expect(draft(draftFacts({ procedure, existing }), day)).toEqual({
      refused: { code: 'APPLICATION_EXISTS', application: 'application-0', stage: 'returned' },
    });
  });
});

test('refuses a round without a window', () => {
  expect(draft(draftFacts({ round: aRound({ opensOn: unset }) }), day)).toEqual({
    refused: { code: 'ROUND_WITHOUT_WINDOW', round: 'round-2023' },
  });
});

describe('what is not decided', () => {
  const open = provisional({ kind: 'truth' } as const);
  const standard = aStandard({
    requirements: [aRequirement(), aRequirement({ id: 'green/retrofits', threshold: open })],
  });

  test('bars an application for a real cluster', () => {
    expect(draft(draftFacts({ standard }), day)).toEqual({
      refused: {
        code: 'ROUND_UNDECIDED',
        round: 'round-2023',
        undecided: [{ in: 'standard', id: 'green/retrofits' }],
      },
    });
  });

  test('does not bar one in the exercise, where assumptions decide', () => {
    const exercise = { ...standard, exercise: true };
    const invented = { ...draftFacts().cluster, demonstration: true };
    expect(draft(draftFacts({ standard: exercise, cluster: invented }), day)).toMatchObject({
      next: { stage: 'drafting' },
    });
  });

  test.each([
    [true, false],
    [false, true],
  ])('a standard for exercise: %s, an invented cluster: %s do not meet', (exercise, demonstration) => {
    const facts = draftFacts({
      standard: aStandard({ exercise }),
      cluster: { ...draftFacts().cluster, demonstration },
    });
    expect(draft(facts, day)).toEqual({ refused: { code: 'ROUND_FOR_EXERCISE', exercise } });
  });
});

describe('several counties', () => {
  const spanning = (...counties: ReturnType<typeof share>[]) => draftFacts({ cluster: { ...cluster, counties } });

  test('the one with the largest share of output applies', () => {
    expect(draft(spanning(share('520325', '49.999'), share('520324', '50.001')), day)).toMatchObject({
      next: { applicant: '520324' },
    });
  });

  test('another of them does not', () => {
    expect(draft(spanning(share('520325', '50.001'), share('520324', '49.999')), day)).toEqual({
      refused: { code: 'APPLICANT_OTHER_COUNTY', lead: '520325' },
    });
  });

  test.each([
    ['tied', '50.0', ['520325', '520324']],
    ['missing', null, ['520324']],
  ])('nobody does while their shares are %s', (why, other, counties) => {
    expect(draft(spanning(share('520325', '50'), share('520324', other)), day)).toEqual({
      refused: { code: 'APPLICANT_UNDECIDED', counties, why },
    });
  });

  test('counties apart from each other are named part by part', () => {
    expect(draft(spanning(share('520324', '60'), share('520325', '30'), share('520382', '10')), day)).toEqual({
      refused: { code: 'COUNTIES_NOT_ADJACENT', parts: [['520324', '520325'], ['520382']] },
    });
  });

  test('a neighborhood that nobody confirmed bars the application, and is named', () => {
    const counties = [share('520324', '60'), share('520326', '40')];
    expect(draft(spanning(...counties), day)).toEqual({
      refused: { code: 'COUNTIES_ADJACENCY_UNCONFIRMED', pairs: [['520324', '520326']] },
    });
  });

  test('in the exercise the computed neighborhood is enough', () => {
    const counties = [share('520324', '60'), share('520325', '40')];
    const invented = { ...cluster, counties, demonstration: true };
    const facts = { standard: aStandard({ exercise: true }), cluster: invented, register: guizhou };
    expect(draft(draftFacts(facts), day)).toMatchObject({ next: { applicant: '520324' } });
  });

  test('one county needs no confirmed neighborhood', () => {
    expect(draft(draftFacts({ register: guizhou }), day)).toMatchObject({ next: { stage: 'drafting' } });
  });
});

describe('counties by code', () => {
  test.each([
    ['an old code of the cluster', '520222', '520281'],
    ['an old code of the office', '520281', '520222'],
  ])('%s counts as what it has become', (_what, code, division) => {
    const facts = { cluster: { ...cluster, counties: [share(code, null)] }, by: acting('county', { division }) };
    expect(draft(draftFacts(facts), day)).toMatchObject({
      next: { applicant: '520281', counties: [share('520281', null)] },
    });
  });

  test('one county under its old and its new code is named twice', () => {
    const counties = [share('520222', '60'), share('520281', '40')];
    expect(draft(draftFacts({ cluster: { ...cluster, counties } }), day)).toEqual({
      refused: { code: 'COUNTY_TWICE', county: '520281' },
    });
  });

  test.each(['520399', '520300', ''])('“%s” is no county', (given) => {
    expect(draft(draftFacts({ cluster: { ...cluster, counties: [share(given, null)] } }), day)).toEqual({
      refused: { code: 'COUNTY_UNKNOWN', given },
    });
  });

  test('a cluster lies in at least one county', () => {
    expect(draft(draftFacts({ cluster: { ...cluster, counties: [] } }), day)).toEqual({
      refused: { code: 'CLUSTER_WITHOUT_COUNTY' },
    });
  });
});

describe('an association', () => {
  const counties = [share('520324', '50'), share('520325', '50')];
  const facts = { procedure: associationProcedure, register: aRegister, cluster: { ...cluster, counties } };

  test('applies whichever county has the larger share', () => {
    expect(draft(draftFacts(facts), day)).toMatchObject({ next: { applicant: '520300' } });
  });

  test.each([
    ['520324', ['520325']],
    ['520500', ['520324', '520325']],
    [null, ['520324', '520325']],
  ])('of %s does not apply for counties elsewhere', (division, outside) => {
    expect(draft(draftFacts({ ...facts, by: acting('association', { division }) }), day)).toEqual({
      refused: { code: 'APPLICANT_OTHER_DIVISION', division, counties: outside },
    });
  });
});

test('nobody applies while the procedure does not say who does', () => {
  expect(draft(draftFacts({ procedure: { ...aProcedure(), applicant: unset }, by: acting('county') }), day)).toEqual({
    refused: { code: 'ROUND_UNDECIDED', round: 'round-2023', undecided: [{ in: 'procedure', id: 'applicant' }] },
  });
});

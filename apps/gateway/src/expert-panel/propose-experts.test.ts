import type { Application } from '@qunxing/certification';
import type { ExpertRow } from '@qunxing/database';
import { expect, it } from 'vitest';
import { proposeExperts } from './propose-experts.ts';

const title = { 'zh-CN': '专家', en: 'expert' };
const anExpert = (account: string, other: Partial<ExpertRow> = {}): ExpertRow => ({
  ...{ account, employer: null, home: null, fields: [], displayName: title, organization: title, load: 0 },
  ...other,
});

const application: Application = {
  stage: 'drafting',
  id: 'application',
  cluster: 'cluster',
  rules: { round: 'round', procedure: 'procedure', standard: 'standard' },
  applicant: '520324',
  counties: [{ code: '520324', outputShare: null }],
  drafted: {
    by: { account: 'county', role: 'county', division: '520324' },
    moment: { at: '2026-03-02T01:00:00Z', on: '2026-03-02' },
  },
};

const order = (...experts: readonly ExpertRow[]) =>
  proposeExperts(application, experts, ['91110000600037341L'], ['digital', 'governance']).map(
    ({ expert, conflict }) => `${expert.account}${conflict === null ? '' : ` ${conflict.because}`}`,
  );

it('chooses whoever has the least to do, then whoever knows most of what is judged', () => {
  const busy = anExpert('busy', { load: 2 });
  const half = anExpert('half', { fields: ['digital', 'green'] });
  const whole = anExpert('whole');
  expect(order(busy, half, whole)).toEqual(['whole', 'half', 'busy']);
});

it('chooses nobody from the county or from an enterprise of the cluster, and says so', () => {
  const neighbor = anExpert('neighbor', { home: '520324' });
  const employed = anExpert('employed', { employer: '91110000600037341L' });
  const elsewhere = anExpert('elsewhere', { home: '520325', employer: '91330000000000000X', load: 5 });
  expect(order(neighbor, employed, elsewhere)).toEqual(['elsewhere', 'neighbor county', 'employed employer']);
});

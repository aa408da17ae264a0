import { afterAll, beforeAll, expect, it } from 'vitest';
import { encodeId } from '../node-id.ts';
import { askAs, openTrialRegister, type TrialRegister } from '../operations/testing/trial-register.ts';

let register: TrialRegister;
beforeAll(async () => {
  register = await openTrialRegister(1);
});
afterAll(() => register.close());

it('the years of a total add up to what is judged; those of a latest, a growth or a least do not', async () => {
  const ask = await askAs(register, 'auditor');
  const { data, errors } = await ask(
    `query ($id: ID!) { cluster(id: $id) { evaluation(standard: "guizhou-exercise") {
      retrofits: requirement(key: "green/retrofits") { explanation { yearlySummed } }
      output: requirement(key: "core-competitiveness/gross-output") { explanation { yearlySummed } }
      growth: requirement(key: "core-competitiveness/output-growth") { explanation { yearlySummed } }
    } } }`,
    { id: encodeId('Cluster', register.clusters[0] ?? '') },
  );
  expect(errors).toBeUndefined();
  expect(data?.cluster).toEqual({
    evaluation: {
      retrofits: { explanation: { yearlySummed: true } },
      output: { explanation: { yearlySummed: false } },
      growth: { explanation: { yearlySummed: false } },
    },
  });
});

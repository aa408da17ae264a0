import { expect, it } from 'vitest';
import { text } from '../wording/text.ts';
import { signedContent } from './signed-content.ts';

it('what is signed says the act first and for which office on which day last', () => {
  const signer = {
    account: 'account-1',
    appointment: 'appointment-1',
    role: 'county',
    division: '520324',
    organization: text('正安县工信部门', 'Zheng’an department'),
  } as const;
  const { lines, ...act } = signedContent({
    verb: 'submit',
    of: { concept: 'application', id: 'application-1', version: 3 },
    signer,
    on: '2026-03-02',
    given: { blanks: [] },
    lines: [{ label: text('集群', 'Cluster'), value: text('吉他', 'guitars'), fingerprint: 'sha256:01' }],
  });
  expect(lines.map(({ label, value }) => [label['zh-CN'], value['zh-CN']])).toEqual([
    ['事项', '提交申报'],
    ['集群', '吉他'],
    ['签署单位', '正安县工信部门'],
    ['签署日期', '2026-03-02'],
  ]);
  expect(act).toEqual({
    form: 'qunxing-signed-act-1',
    verb: 'submit',
    of: { concept: 'application', id: 'application-1', version: 3 },
    signer,
    on: '2026-03-02',
    given: { blanks: [] },
  });
});

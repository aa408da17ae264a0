import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { anApplication } from '../application/testing.ts';
import { text } from '../cluster/testing.ts';
import { openConsole } from '../testing/console.tsx';
import { aWorld, viewer, zhengan } from '../testing/world.ts';
import { aFile, answerFiles } from './testing.ts';

// Pages load on demand; loaded with the test they keep its first wait short.
import '../shell/shell.tsx';
import '../application/application-route.tsx';
import '../form/form-route.tsx';

/** The county at its application, with files of the aspect of innovation. */
const openApplication = async (
  files: readonly object[],
  parts: Readonly<Record<string, unknown>> = {},
  open = ['innovation'],
) => {
  const attached = [...files];
  const application = () => anApplication({ openEvidence: open, evidence: attached });
  openConsole(
    '/applications/application-1',
    aWorld({ viewer: { ...viewer, role: 'county', division: zhengan }, application, ...parts }),
  );
  return { attached, evidence: within(await screen.findByRole('region', { name: '“协同创新能力较强”的佐证材料' })) };
};

const pdf = new File(['%PDF-1.7'], '培育方案.pdf', { type: 'application/pdf' });

test('a file is attached to an aspect, and stands there at once', async () => {
  const { attached, evidence } = await openApplication([]);
  const sent = answerFiles({ status: 201, body: { id: 'evidence-2' } });
  const input = await evidence.findByLabelText('为“协同创新能力较强”上传文件', { selector: 'input' });
  attached.push(aFile({ id: 'evidence-2', name: '培育方案.pdf' }));
  await userEvent.upload(input, pdf);
  await evidence.findByRole('link', { name: '培育方案.pdf' });
  expect(Object.fromEntries(sent[0] ?? [])).toMatchObject({
    application: 'application-1',
    part: 'innovation',
    name: '培育方案.pdf',
    unclassified: 'yes',
  });
});

test('a file that is not taken says why, and one that is not answered is sent again under the same key', async () => {
  const { evidence } = await openApplication([]);
  const refusal = { code: 'FILE_EMPTY', message: text('文件是空的，请重新选择。') };
  const sent = answerFiles({ status: 400, body: refusal });
  const input = await evidence.findByLabelText('为“协同创新能力较强”上传文件', { selector: 'input' });
  await userEvent.upload(input, pdf);
  await evidence.findByText(/文件是空的/);
  await userEvent.upload(input, pdf);
  await evidence.findByText(/服务器没有应答/);
  await userEvent.click(evidence.getByRole('button', { name: '重新上传' }));
  await waitFor(() => expect(sent).toHaveLength(3));
  const [first, second, third] = sent.map((said) => said.get('key'));
  expect(second).not.toBe(first);
  expect(third).toBe(second);
});

test('a file is taken off after a second press', async () => {
  const given: unknown[] = [];
  const removeEvidence = (args: unknown) => {
    given.push(args);
    return { __typename: 'EvidenceRemoved', evidence: { ...aFile({ removedAt: '2026-11-21T01:00:00Z' }) } };
  };
  const { evidence } = await openApplication([aFile({ mayRemove: true })], { removeEvidence });
  await userEvent.click(await evidence.findByRole('button', { name: '移除“合作协议.pdf”' }));
  expect(given).toEqual([]);
  await userEvent.click(evidence.getByRole('button', { name: '确定移除' }));
  await waitFor(() => expect(evidence.queryByRole('link', { name: '合作协议.pdf' })).toBeNull());
  expect(given).toMatchObject([{ evidence: 'evidence-1' }]);
});

test('where nothing may be attached there is no way to, and files of other parts stand elsewhere', async () => {
  const green = aFile({ id: 'evidence-3', part: { key: 'green', title: text('绿色') }, name: '能耗台账.pdf' });
  const { evidence } = await openApplication([aFile(), green], {}, []);
  await evidence.findByRole('link', { name: '合作协议.pdf' });
  expect(evidence.queryByRole('link', { name: '能耗台账.pdf' })).toBeNull();
  expect(evidence.queryByRole('button')).toBeNull();
});

test('a file is attached to one item in the form, beside its figure', async () => {
  const cell = {
    ...{
      item: 'innovation/platforms',
      period: 'once',
      year: null,
      county: null,
      value: '3',
      revision: 'r1',
      reported: '3',
    },
    ...{ unit: '个', source: '统计局', comment: null, takenOver: false, blank: null, lastYear: null, seen: 'c1' },
    ...{ at: null, by: null, changes: 0 },
  };
  const platforms = {
    ...{ open: true, least: '0', whole: true, parts: ['innovation'], neededYears: [], cells: [cell] },
    item: {
      ...{ key: 'innovation/platforms', kind: 'number', unit: '个', time: 'once', grain: 'cluster', options: [] },
      title: text('创新平台'),
      help: text('认定标准（四）'),
    },
  };
  const innovation = { key: 'innovation', letter: 'C', part: 'innovation', title: text('协同创新能力较强') };
  const form = { ...anApplication().form, sections: [{ ...innovation, blocks: [], items: [platforms] }] };
  const application = anApplication({ form, openEvidence: ['innovation'] });
  const county = { ...viewer, role: 'county', division: zhengan };
  openConsole('/applications/application-1/form', aWorld({ viewer: county, application }));
  const sent = answerFiles({ status: 201, body: { id: 'evidence-2' } });
  await userEvent.click(await screen.findByRole('textbox', { name: /^创新平台/ }));
  await userEvent.upload(await screen.findByLabelText('为“创新平台”上传文件', { selector: 'input' }), pdf);
  await waitFor(() => expect(sent[0]?.get('item')).toBe('innovation/platforms'));
  expect(sent[0]?.get('part')).toBe('innovation');
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bind, contentHash, issueReceipt, type Requirement, readCaseInput, type Standard } from '@qunxing/evaluation';
import { guizhouExercise } from '@qunxing/standards';
import { definitions } from '@qunxing/standards/definitions';
import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../evaluate.ts';
import { shippedRules } from '../rules.ts';
import { aCase, aFolder } from '../testing.ts';
import type { Trusted } from './known-editions.ts';
import type { NamedCluster } from './subject.ts';
import { verify as verifyTrusting } from './verify.ts';

const folder = aFolder();
const path = join(folder.path, 'receipt.json');
evaluateCase(aCase('484001'), 'national-2022', shippedRules, path);
const bundle = readFileSync(path, 'utf8');

const nothing: Trusted = { standards: [], definitions: [] };
const verify = (json: unknown, trusted = nothing) => verifyTrusting(json, shippedRules, trusted);
const verified = (text: string) => verify(JSON.parse(text));
const english = (lines: readonly { readonly en: string }[]) => lines.map(({ en }) => en).join('\n');

/** A file sealed anew over whatever standard and definitions are given. */
const sealed = (standard: Standard, given: readonly unknown[] = definitions) => {
  const bound = bind(given, standard);
  const read = readCaseInput(aCase('484001'));
  if (!('plan' in bound && 'input' in read)) throw new Error('the trial does not bind');
  const receipt = issueReceipt(bound.plan, read.input);
  return { receipt, input: read.input, standard, definitions: given };
};

/** A sealed file that names its cluster. */
interface Sealed extends ReturnType<typeof sealed> {
  readonly cluster: NamedCluster;
}

/** A name that would clear its line and write a verdict in the next. */
const forged = '某集群\u001b[2K\nVerdict: Met';

const official = { status: 'official', source: { 'zh-CN': '文件', en: 'document' } } as const;

/** The exercise standard with every number set to zero and called official, under its own id and title. */
const lenient: Standard = {
  ...guizhouExercise,
  requirements: guizhouExercise.requirements.map((requirement): Requirement => {
    const { threshold } = requirement;
    if (threshold.status === 'unset' || threshold.value.kind !== 'number') return requirement;
    return { ...requirement, threshold: { ...official, value: { ...threshold.value, value: '0' } } };
  }),
};

describe('verify', () => {
  it('accepts a receipt as it was written, and says of what: subject, standard, edition, status, hash, verdict', () => {
    const answer = verified(bundle);
    expect(answer).toMatchObject({ code: 0, errors: [] });
    const { receipt } = JSON.parse(bundle);
    expect(english(answer.lines).split('\n')).toEqual([
      'Subject: trial',
      'Standard: National standard for SME characteristic industrial clusters (2022) (national-2022)',
      '  Edition: National measures, MIIT Enterprise [2022] No. 119, date of effect unset; ships with this version',
      expect.stringMatching(/^ {2}Thresholds: official 12, provisional 0, unset \d+$/),
      `  Hash: ${receipt.standard.hash}`,
      'Definitions: aspects 8, of them known 8',
      expect.stringMatching(/^Verdict: .+; reference year 2022, reference date 2022-12-31; data known \d+\/\d+$/),
      `Receipt hash: ${receipt.result}`,
      expect.stringContaining('standard and definitions are of known editions'),
      expect.stringContaining('compare the receipt hash'),
    ]);
  });

  it('accepts it whatever the layout and the order of its parts', () => {
    const { receipt, input, standard, definitions } = JSON.parse(bundle);
    expect(verify({ definitions, standard, input, receipt, exportedAt: '2026-01-01' })).toMatchObject({ code: 0 });
    expect(verified(JSON.stringify(JSON.parse(bundle), null, 2))).toMatchObject({ code: 0 });
  });

  it('does not accept a standard whose thresholds were set to zero before everything was sealed anew', () => {
    const answer = verify(sealed(lenient));
    expect(answer.code).toBe(4);
    expect(english(answer.errors)).toContain('UNKNOWN EDITION: this "guizhou-exercise" is none of the standards');
    expect(answer.errors[0]?.['zh-CN']).toContain('标准版本未知');
    expect(english(answer.lines)).not.toContain('are of known editions');
    expect(verify(sealed(guizhouExercise)).code).toBe(0);
  });

  it('accepts an edition that one got by another way, by its hash and by no other', () => {
    const trusting = (hash: string) => verify(sealed(lenient), { standards: [hash], definitions: [] });
    expect(trusting(contentHash(lenient))).toMatchObject({ code: 0, errors: [] });
    expect(english(trusting(contentHash(lenient)).lines)).toContain(
      'does not ship with this version, has the given hash',
    );
    expect(trusting(contentHash(guizhouExercise)).code).toBe(4);
  });

  it('does not accept a definition that was altered before everything was sealed anew', () => {
    const altered = definitions.map((definition) =>
      JSON.parse(JSON.stringify(definition).replace('"decimals":2', '"decimals":3')),
    );
    const file = sealed(guizhouExercise, altered);
    const answer = verify(file);
    expect(answer.code).toBe(4);
    expect(english(answer.errors)).toContain('UNKNOWN DEFINITIONS: ');
    expect(verify(file, { standards: [], definitions: Object.values(file.receipt.definitions) }).code).toBe(0);
  });

  it.each([
    [
      'the name of its cluster',
      '/cluster/name',
      (file: Sealed) => ({ ...file, cluster: { ...file.cluster, name: forged } }),
    ],
    ['the id of its cluster', '/cluster/id', (file: Sealed) => ({ ...file, cluster: { ...file.cluster, id: forged } })],
    [
      'a string of its receipt',
      '/receipt/evaluation/subject',
      ({ receipt, ...file }: Sealed) => ({
        ...file,
        receipt: { ...receipt, evaluation: { ...receipt.evaluation, subject: forged } },
      }),
    ],
    [
      'the title of its standard',
      '/standard/title/en',
      ({ standard, ...file }: Sealed) => ({
        ...file,
        standard: { ...standard, title: { ...standard.title, en: forged } },
      }),
    ],
    [
      'a key',
      '/receipt/\\u001b[2K',
      ({ receipt, ...file }: Sealed) => ({ ...file, receipt: { ...receipt, '\u001b[2K': 1 } }),
    ],
  ])('refuses control characters in %s, by the place, and prints none', (_, place, change) => {
    const file: Sealed = {
      ...sealed(guizhouExercise),
      cluster: { id: 'trial', name: '示例集群', demonstration: true },
    };
    expect(verify(file).code).toBe(0);
    const answer = verify(change(file));
    expect(answer).toMatchObject({ code: 2, lines: [], errors: [{ en: expect.stringContaining(`${place}  `) }] });
    expect(english(answer.errors)).not.toMatch(/\p{Cc}/u);
  });

  it('refuses a definition that the receipt does not name', () => {
    const file = sealed(guizhouExercise);
    const answer = verify({ ...file, definitions: [...file.definitions, { id: 'evil' }] });
    expect(answer.code).toBe(1);
    expect(english(answer.errors)).toContain('/definitions/8  The receipt names no definition "evil"');
  });

  it('names the cluster that the file names, with its mark, and refuses another than that of the receipt', () => {
    const file = sealed(guizhouExercise);
    const cluster = { id: 'trial', name: '示例集群', demonstration: true };
    expect(english(verify({ ...file, cluster }).lines)).toContain('Subject: [demonstration data] 示例集群 (trial;');
    expect(english(verify({ ...file, cluster }).lines)).toContain('Standard: [exercise standard] ');
    expect(verify({ ...file, cluster: { ...cluster, demonstration: false } }).lines[0]?.['zh-CN']).not.toContain(
      '示例数据',
    );
    for (const other of [{ ...cluster, id: 'other' }, { id: 'trial' }, null]) {
      expect(verify({ ...file, cluster: other })).toMatchObject({
        code: 1,
        errors: [{}, { en: expect.stringContaining('/cluster') }],
      });
    }
  });

  it.each([
    [
      'a figure',
      '"484001"',
      '"484002"',
      '/input  The figures were changed: they do not have the hash that the receipt names. The change is among: Gross output',
    ],
    ['a threshold', '"value":"40"', '"value":"39"', '/standard  The standard was changed'],
    [
      'a definition',
      '"decimals":2',
      '"decimals":3',
      /\/definitions\/\d {2}The definition of the aspect [\w-]+ was changed/,
    ],
    [
      'a definition beyond use',
      '"decimals":2',
      '"xecimals":2',
      /\/definitions\/\d {2}The definition of the aspect [\w-]+ was changed/,
    ],
    [
      'a verdict',
      '"kind":"no-data"',
      '"kind":"met"',
      /\/receipt\/evaluation\/\S+ {2}.+: the result differs when computed again/,
    ],
  ])('says that %s was changed afterwards, and where', (_, was, now, words) => {
    expect(bundle).toContain(was);
    const answer = verified(bundle.replace(was, now));
    expect(answer.code).toBe(1);
    expect(answer.errors[0]?.en).toContain('it was changed after it was issued');
    expect(english(answer.errors)).toMatch(words);
  });

  it('names the requirement of a changed verdict', () => {
    const answer = verified(bundle.replace('"verdict":{"kind":"met"}', '"verdict":{"kind":"not-met"}'));
    expect(answer.errors.map((error) => error['zh-CN']).join()).toMatch(
      /“集群总产值[^”]*”的结果与重新计算不同|“产值年均增速”的结果/,
    );
  });

  it.each([['{"receipt":{}}'], ['[]'], ['null'], ['{"receipt":{},"input":{},"standard":{},"definitions":{}}']])(
    'refuses %s, which is not a receipt with what it rests on',
    (text) => {
      expect(verified(text).code).toBe(2);
    },
  );
});

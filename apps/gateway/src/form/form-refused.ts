import { type FormRefusal, formSentence } from '@qunxing/certification';
import type { Localized as Text } from '@qunxing/criterion';
import type { Fate } from '@qunxing/database';
import { namesFor } from '../application/names.ts';
import { builder } from '../builder.ts';
import type { Gateway } from '../gateway.ts';
import { Localized } from '../localized/localized.ts';
import { wrongInput } from '../mistake/mistake.ts';

/** A request that was refused as a whole. */
interface Refused {
  readonly kind: 'FormRefused';
  readonly code: FormRefusal['code'];
  readonly message: Text;
}

/** Why nothing of a request was recorded. */
export const FormRefused = builder.objectRef<Refused>('FormRefused').implement({
  description: 'A form that may not be filled in by who asks, or not now; nothing was recorded.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Why, e.g. `FORM_LOCKED`.' }),
    message: t.expose('message', { type: Localized, description: 'Why, and what to do, in words.' }),
  }),
});

/** The refusal in words. */
export const formRefused = (refused: FormRefusal, gateway: Gateway): Refused => ({
  kind: 'FormRefused',
  code: refused.code,
  message: formSentence(refused, namesFor(gateway, '')),
});

/** The key of a request was used for something else. */
export const keyTaken = () =>
  wrongInput('key', '该请求编号已用于另一项操作，请刷新后重试。', 'was used for something else; use a new one.');

/** What was asked for as part of a request: what was left out is as good as null. */
export const askedFor = (given: readonly object[]): readonly object[] =>
  given.map((one) => Object.fromEntries(Object.entries(one).map(([name, value]) => [name, value ?? null])));

/** What to do about a change that was not saved; null for one that was. */
export const fateSentence: Readonly<Record<Fate, Text | null>> = {
  saved: null,
  overtaken: {
    'zh-CN': '他人已在此期间填写了另一个值，两个值都还在，请选定其一。',
    en: 'Somebody else has entered another value meanwhile; both are kept, choose one.',
  },
  closed: {
    'zh-CN': '该项不在退回补正的范围内，不能改动。需要更正的，请审查单位另行退回。',
    en: 'It is not among what was returned for correction and stays as it is; ask the reviewing office to return it too.',
  },
};

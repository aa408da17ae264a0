import { stepTitle } from '@qunxing/certification';
import type { Localized } from '@qunxing/criterion';
import type { NotificationKind, Office, Recipient } from '@qunxing/database';
import type { Procedure } from '@qunxing/standards';
import type { Concern } from './concerns.ts';
import type { DomainEvent } from './domain-event.ts';
import { nextByRole } from './steps-taken.ts';
import { divisionFor, type Subject } from './subject.ts';
import type { Told } from './told.ts';

/** What one office, or those whom an event names, are told about some clusters. */
export interface Addressed {
  readonly to: Office | { readonly named: readonly string[] };
  readonly kind: NotificationKind;
  /** `{}` stands for the clusters. */
  readonly sentence: Localized;
  readonly subjects: readonly Subject[];
}

const inARow = (names: readonly Localized[]): Localized => ({
  'zh-CN': names.map((name) => name['zh-CN']).join('、'),
  en: names.map(({ en }) => en).join(', '),
});

/** The offices that take the next step, each told which. */
const turns = (
  title: Localized,
  subject: Subject,
  events: readonly DomainEvent[],
  procedure: Procedure,
): readonly Addressed[] =>
  [...nextByRole(events, procedure)].map(([role, steps]) => {
    const next = inARow(steps.map((step) => stepTitle[step]));
    return {
      to: { role, division: divisionFor(role, subject.application.applicantCode) },
      kind: 'statutory',
      sentence: {
        'zh-CN': `{}：${title['zh-CN']}。请贵单位办理：${next['zh-CN']}。`,
        en: `{}: ${title.en}. It is your office’s turn: ${next.en}.`,
      },
      subjects: [subject],
    };
  });

/**
 * Who is told what of an event: one entry for each office and telling. Of an application that was never handed in only who files it and
 * its operator hear.
 */
export const addressed = (
  { title, tell }: Told,
  { named }: Concern,
  subjects: readonly Subject[],
  events: readonly DomainEvent[],
  procedures: ReadonlyMap<string, Procedure>,
): readonly Addressed[] =>
  tell.flatMap((telling): readonly Addressed[] => {
    if (telling.to === 'turn') {
      return subjects.flatMap((subject) => {
        const procedure = procedures.get(subject.application.state.rules.procedure);
        return procedure === undefined ? [] : turns(title, subject, events, procedure);
      });
    }
    const { to, kind, sentence } = telling;
    if (to === 'named') return [{ to: { named }, kind, sentence, subjects }];
    const reached =
      to === 'applicant' || to === 'operator'
        ? subjects
        : subjects.filter(({ application }) => application.handedInAt !== null);
    return reached.flatMap((subject) =>
      subject.offices[to].map((office) => ({ to: office, kind, sentence, subjects: [subject] })),
    );
  });

const reaches = ({ to }: Addressed, { account, role, division }: Recipient): boolean =>
  'named' in to ? to.named.includes(account) : to.role === role && to.division === division;

/** What one person is told: the first telling that reaches them, about every cluster for which it does. */
export const toldTo = (all: readonly Addressed[], recipient: Recipient): Addressed | undefined => {
  const reaching = all.filter((one) => reaches(one, recipient));
  const first = reaching[0];
  if (first === undefined) return undefined;
  const alike = reaching.filter(({ sentence }) => sentence === first.sentence);
  return { ...first, subjects: [...new Set(alike.flatMap(({ subjects }) => subjects))] };
};

/** A sentence with the clusters in it. */
export const about = ({ sentence, subjects }: Addressed): Localized => {
  const clusters = inARow(subjects.map(({ cluster }) => cluster));
  return {
    'zh-CN': sentence['zh-CN'].replace('{}', () => clusters['zh-CN']),
    en: sentence.en.replace('{}', () => clusters.en),
  };
};

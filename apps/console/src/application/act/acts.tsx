import { Button } from 'antd';
import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../language/localized.ts';
import { AcceptApplication } from './accept-application.tsx';
import styles from './act.module.css';
import type { Act, ActedOn, ActFormProps } from './act.ts';
import { CheckApplicationCompleteness } from './check-application-completeness.tsx';
import { DeclineApplication } from './decline-application.tsx';
import { RecordApplicationVerification } from './record-application-verification.tsx';
import { ReturnApplication } from './return-application.tsx';
import { ReviewApplication } from './review-application.tsx';
import { SubmitApplication } from './submit-application.tsx';
import { WithdrawApplication } from './withdraw-application.tsx';

/** The form of every verb, in the order of the buttons: those that go on along the path first. */
const forms: Readonly<Record<string, ComponentType<ActFormProps>>> = {
  submit: SubmitApplication,
  accept: AcceptApplication,
  checkCompleteness: CheckApplicationCompleteness,
  review: ReviewApplication,
  recordVerification: RecordApplicationVerification,
  return: ReturnApplication,
  decline: DeclineApplication,
  withdraw: WithdrawApplication,
};

const order = Object.keys(forms);
const againstThePath: readonly string[] = ['return', 'decline', 'withdraw'];

/** Each verb once, though it may be open at several steps. */
const actsIn = (may: readonly Act[]): readonly Act[] =>
  order.flatMap((verb) => may.find((act) => act.verb === verb) ?? []);

interface ActsProps {
  readonly application: ActedOn & { readonly may: readonly Act[] };
}

/** What the person may do with an application now. A form that was opened keeps what was typed, whatever happens meanwhile. */
export function Acts({ application }: ActsProps) {
  const { t } = useTranslation('application');
  const localized = useLocalized();
  const [begun, setBegun] = useState<readonly Act[]>([]);
  const [open, setOpen] = useState<string | null>(null);
  const [done, setDone] = useState<Act | null>(null);
  const acts = actsIn(application.may);
  const begin = (act: Act) => {
    setBegun([...begun.filter(({ verb }) => verb !== act.verb), act]);
    setOpen(act.verb);
    setDone(null);
  };
  const end = (act: Act) => {
    setBegun([]);
    setOpen(null);
    setDone(act);
  };
  return (
    <div className={styles.acts}>
      <span role="status" className={styles.done}>
        {done && t('done', { act: localized(done.title) })}
      </span>
      {acts.length > 0 && (
        <fieldset className={styles.acts} aria-label={t('acts')}>
          {acts.map((act, index) => (
            <Button
              key={act.verb}
              type={index === 0 && !againstThePath.includes(act.verb) ? 'primary' : 'default'}
              onClick={() => begin(act)}
            >
              {localized(act.title)}
            </Button>
          ))}
        </fieldset>
      )}
      {begun.map((act) => {
        const Form = forms[act.verb];
        return (
          Form && (
            <Form
              key={act.verb}
              act={act}
              of={application}
              open={open === act.verb}
              close={() => setOpen(null)}
              done={() => end(act)}
            />
          )
        );
      })}
    </div>
  );
}

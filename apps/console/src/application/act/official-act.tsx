import { Alert, Button, Drawer } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRequestKey } from '../../gateway/request-key.ts';
import { useLocalized } from '../../language/localized.ts';
import { Sheet } from '../../signing/sheet.tsx';
import { fingerprintOf, type GivenSignature, type ToSign } from '../../signing/to-sign.ts';
import styles from './act.module.css';
import type { Answered } from './answered.ts';

/** What the drawer of any act is opened with. */
interface OfficialActProps {
  /** The act by its name, which is also its button. */
  readonly title: string;
  /** What will happen, and to whom. */
  readonly meaning: string;
  /** How that which is acted on stands now. */
  readonly now?: ReactNode;
  /** Whether it ends something. */
  readonly ends?: boolean;
  /** Closed it keeps what was typed. */
  readonly open: boolean;
  readonly close: () => void;
  readonly done: () => void;
  /** What was typed, and the version that was seen: as long as they are the same, another try is the same request. */
  readonly given: unknown;
  /** Sends it; one that has to be signed first with the signature, once the person has seen what they sign. */
  readonly send: (key: string, signature: GivenSignature | null) => Promise<Answered>;
  readonly children?: ReactNode;
}

type Said = Exclude<Answered, 'done' | { readonly toSign: ToSign }>;

/**
 * An act over the page that it belongs to: what will happen, what it needs, and why it was refused. One that has to be signed shows
 * exactly what is signed before it is done.
 */
export function OfficialAct(props: OfficialActProps) {
  const { title, meaning, now, ends = false, open, close, done, given, send, children } = props;
  const { t } = useTranslation(['application', 'signing']);
  const localized = useLocalized();
  const form = useId();
  const keyOf = useRequestKey();
  const [sending, setSending] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const [toSign, setToSign] = useState<ToSign | null>(null);
  const [code, setCode] = useState('');
  const take = (answered: Answered) => {
    if (answered === 'done') return done();
    setCode('');
    if (answered !== 'unanswered' && 'toSign' in answered) return setToSign(answered.toSign);
    setToSign(null);
    setSaid(answered);
  };
  const sign = async (content: string) => {
    const key = keyOf(given);
    const answered = await send(key, { content: fingerprintOf(content), code });
    if (answered === 'unanswered') return setSaid(answered);
    if (answered === 'done' || 'toSign' in answered) return take(answered);
    // What is to be signed may be another now, and a demonstration has another code.
    const again = await send(key, null);
    take(again);
    if (again !== 'done') setSaid(answered);
  };
  const perform = async () => {
    setSending(true);
    setSaid(null);
    if (toSign) await sign(toSign.content);
    else take(await send(keyOf(given), null));
    setSending(false);
  };
  return (
    <Drawer
      open={open}
      onClose={close}
      size="min(640px, 100vw)"
      title={title}
      rootClassName={styles.drawer ?? ''}
      footer={
        <div className={styles.footer}>
          <div role="alert">
            {said && (
              <Alert type="error" showIcon title={said === 'unanswered' ? t('failed') : localized(said.refused)} />
            )}
          </div>
          <div className={styles.buttons}>
            {toSign ? (
              <Button onClick={() => setToSign(null)}>{t('signing:change')}</Button>
            ) : (
              <Button onClick={close}>{t('cancel')}</Button>
            )}
            <Button form={form} type="primary" htmlType="submit" loading={sending} danger={ends}>
              {toSign ? t('signing:sign') : title}
            </Button>
          </div>
        </div>
      }
    >
      <form
        id={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void perform();
        }}
      >
        <p className={styles.meaning}>{meaning}</p>
        {now && <p className={styles.now}>{now}</p>}
        <div className={styles.given} hidden={toSign !== null}>
          {children}
        </div>
        {toSign && <Sheet of={toSign} code={code} type={setCode} />}
      </form>
    </Drawer>
  );
}

import { Alert, Button, Drawer } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../language/localized.ts';
import { useRequestKey } from '../request-key.ts';
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
  readonly send: (key: string) => Promise<Answered>;
  readonly children?: ReactNode;
}

/** An official act over the page that it belongs to: what will happen, what it needs, and why it was refused. */
export function OfficialAct(props: OfficialActProps) {
  const { title, meaning, now, ends = false, open, close, done, given, send, children } = props;
  const { t } = useTranslation('application');
  const localized = useLocalized();
  const form = useId();
  const keyOf = useRequestKey();
  const [sending, setSending] = useState(false);
  const [said, setSaid] = useState<Exclude<Answered, 'done'> | null>(null);
  const perform = async () => {
    setSending(true);
    setSaid(null);
    const answered = await send(keyOf(given));
    setSending(false);
    if (answered === 'done') return done();
    setSaid(answered);
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
            <Button onClick={close}>{t('cancel')}</Button>
            <Button form={form} type="primary" htmlType="submit" loading={sending} danger={ends}>
              {title}
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
        {children}
      </form>
    </Drawer>
  );
}

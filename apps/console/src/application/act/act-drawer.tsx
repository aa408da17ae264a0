import { Alert, Button, Drawer } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../graphql.ts';
import { type Localized, useLocalized } from '../../language/localized.ts';
import { useRequestKey } from '../request-key.ts';
import styles from './act.module.css';
import type { ActFormProps } from './act.ts';
import { type Asked, OutcomeFragment, type Sent } from './outcome.ts';

interface ActDrawerProps extends ActFormProps {
  /** What will happen, and to whom. */
  readonly meaning: string;
  /** What was typed: as long as it is the same, another try is the same request. */
  readonly given: unknown;
  readonly send: (asked: Asked) => Promise<Sent>;
  readonly children?: ReactNode;
}

/** An official act over the page that it belongs to: what will happen, what it needs, and why it was refused. */
export function ActDrawer({ act, of, open, close, done, meaning, given, send, children }: ActDrawerProps) {
  const { t } = useTranslation('application');
  const localized = useLocalized();
  const form = useId();
  const keyOf = useRequestKey();
  const [sending, setSending] = useState(false);
  const [said, setSaid] = useState<Localized | 'failed' | null>(null);
  const perform = async () => {
    setSending(true);
    setSaid(null);
    const { data } = await send({ application: of.id, version: of.version, key: keyOf([of.version, given]) });
    setSending(false);
    if (!data) return setSaid('failed');
    const outcome = readFragment(OutcomeFragment, data.outcome);
    if (outcome.__typename === 'ApplicationChanged') return done();
    setSaid(outcome.message);
  };
  const title = localized(act.title);
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
            {said && <Alert type="error" showIcon title={said === 'failed' ? t('failed') : localized(said)} />}
          </div>
          <div className={styles.buttons}>
            <Button onClick={close}>{t('cancel')}</Button>
            <Button form={form} type="primary" htmlType="submit" loading={sending} danger={act.verb === 'decline'}>
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
        <p className={styles.now}>{t('nowIn', { stage: localized(of.stage.title) })}</p>
        {children}
      </form>
    </Drawer>
  );
}

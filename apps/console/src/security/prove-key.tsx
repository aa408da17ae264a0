import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import { QrCode } from './qr-code.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { Said, type SaidWords } from './said.tsx';
import styles from './security.module.css';

const EnrolSecondFactorMutation = graphql(`
  mutation EnrolSecondFactor($code: String!) {
    enrolSecondFactor(code: $code) {
      __typename
      ... on SecondFactorEnrolled {
        recoveryCodes
        viewer {
          id
          secondFactor {
            enrolledAt
            recoveryCodesLeft
          }
        }
      }
      ... on SecondFactorRefused {
        message {
          zh
          en
        }
      }
    }
  }
`);

interface ProveKeyProps {
  readonly secret: string;
  readonly uri: string;
  readonly done: () => void;
}

/** Hands the key to the device by its camera or by hand, and asks for the code that it then shows. */
export function ProveKey({ secret, uri, done }: ProveKeyProps) {
  const { t } = useTranslation('security');
  const [{ fetching }, enrol] = useMutation(EnrolSecondFactorMutation);
  const [said, setSaid] = useState<SaidWords>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes) return <RecoveryCodes codes={codes} done={done} />;
  const prove = async ({ code }: { readonly code: string }) => {
    const { data } = await enrol({ code });
    const answer = data?.enrolSecondFactor;
    if (answer?.__typename === 'SecondFactorEnrolled') return setCodes(answer.recoveryCodes);
    setSaid(answer?.message ?? 'failed');
  };
  return (
    <Form layout="vertical" requiredMark={false} onFinish={prove} className={styles.form}>
      <p>{t('scan')}</p>
      <QrCode text={uri} label={t('qr')} />
      <p className={styles.note}>
        {t('typeKey')} <code className={styles.key}>{secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <Form.Item name="code" label={t('code')} rules={[{ required: true, message: t('code') }]}>
        <Input inputMode="numeric" autoComplete="one-time-code" maxLength={7} autoFocus />
      </Form.Item>
      <Said words={said} />
      <div className={styles.buttons}>
        <Button onClick={done}>{t('cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={fetching}>
          {t('confirm')}
        </Button>
      </div>
    </Form>
  );
}

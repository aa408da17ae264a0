import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import { Said, type SaidWords } from './said.tsx';
import styles from './security.module.css';

const RemoveSecondFactorMutation = graphql(`
  mutation RemoveSecondFactor($code: String!) {
    removeSecondFactor(code: $code) {
      __typename
      ... on SecondFactorRemoved {
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

/** Turns the second factor off, by its own code or a recovery code. */
export function RemoveSecondFactor({ done }: { readonly done: () => void }) {
  const { t } = useTranslation('security');
  const [{ fetching }, remove] = useMutation(RemoveSecondFactorMutation);
  const [said, setSaid] = useState<SaidWords>(null);
  const turnOff = async ({ code }: { readonly code: string }) => {
    const { data } = await remove({ code });
    const answer = data?.removeSecondFactor;
    if (answer?.__typename === 'SecondFactorRemoved') return done();
    setSaid(answer?.message ?? 'failed');
  };
  return (
    <Form layout="vertical" requiredMark={false} onFinish={turnOff} className={styles.form}>
      <Form.Item name="code" label={t('codeOrRecovery')} rules={[{ required: true, message: t('codeOrRecovery') }]}>
        <Input autoComplete="one-time-code" maxLength={40} autoFocus />
      </Form.Item>
      <Said words={said} />
      <div className={styles.buttons}>
        <Button onClick={done}>{t('cancel')}</Button>
        <Button danger htmlType="submit" loading={fetching}>
          {t('turnOff')}
        </Button>
      </div>
    </Form>
  );
}

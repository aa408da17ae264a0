import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import { ProveKey } from './prove-key.tsx';
import { Said, type SaidWords } from './said.tsx';
import styles from './security.module.css';

const OfferSecondFactorMutation = graphql(`
  mutation OfferSecondFactor($password: String!) {
    offerSecondFactor(password: $password) {
      __typename
      ... on SecondFactorOffered {
        key
        uri
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

/** Sets a device up: the password anew, the key for the device, its code, the recovery codes. */
export function EnrolSecondFactor({ done }: { readonly done: () => void }) {
  const { t } = useTranslation('security');
  const [{ fetching }, offer] = useMutation(OfferSecondFactorMutation);
  const [said, setSaid] = useState<SaidWords>(null);
  const [offered, setOffered] = useState<{ readonly secret: string; readonly uri: string } | null>(null);
  if (offered) return <ProveKey {...offered} done={done} />;
  const begin = async ({ password }: { readonly password: string }) => {
    const { data } = await offer({ password });
    const answer = data?.offerSecondFactor;
    if (answer?.__typename === 'SecondFactorOffered') return setOffered({ secret: answer.key, uri: answer.uri });
    setSaid(answer?.message ?? 'failed');
  };
  return (
    <Form layout="vertical" requiredMark={false} onFinish={begin} className={styles.form}>
      <Form.Item name="password" label={t('password')} rules={[{ required: true, message: t('password') }]}>
        <Input.Password autoComplete="current-password" autoFocus />
      </Form.Item>
      <Said words={said} />
      <div className={styles.buttons}>
        <Button onClick={done}>{t('cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={fetching}>
          {t('begin')}
        </Button>
      </div>
    </Form>
  );
}

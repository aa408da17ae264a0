import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import { type Localized, useLocalized } from '../language/localized.ts';
import { useSession } from '../session/session.tsx';
import styles from './invitation.module.css';

const AcceptInvitationMutation = graphql(`
  mutation AcceptInvitation($token: String!, $account: NewAccountInput) {
    acceptInvitation(token: $token, account: $account) {
      __typename
      ... on InvitationAccepted {
        viewer {
          id
        }
      }
      ... on InvitationRefused {
        message {
          zh
          en
        }
      }
    }
  }
`);

interface NewAccount {
  readonly login: string;
  readonly password: string;
}

/** Accepts: with an account of one's own making, or for the account that is signed in. */
export function AcceptInvitation({ token, accepted }: { readonly token: string; readonly accepted: () => void }) {
  const { t } = useTranslation('invitation');
  const localized = useLocalized();
  const { viewer } = useSession();
  const [{ fetching }, accept] = useMutation(AcceptInvitationMutation);
  const [said, setSaid] = useState<Localized | 'failed' | null>(null);
  const send = async ({ login, password }: NewAccount) => {
    setSaid(null);
    const { data } = await accept({ token, account: viewer ? null : { login, password } });
    const answer = data?.acceptInvitation;
    if (answer?.__typename === 'InvitationAccepted') return accepted();
    setSaid(answer?.message ?? 'failed');
  };
  const required = [{ required: true, message: t('required') }];
  return (
    <Form layout="vertical" requiredMark={false} onFinish={send} className={styles.form}>
      {viewer ? (
        <p>{t('forYourself', { name: localized(viewer.name) })}</p>
      ) : (
        <>
          <p className={styles.intro}>{t('ownAccount')}</p>
          <Form.Item name="login" label={t('login')} rules={required}>
            <Input autoComplete="username" autoFocus maxLength={64} />
          </Form.Item>
          <Form.Item name="password" label={t('password')} rules={required}>
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          <Form.Item
            name="again"
            label={t('again')}
            dependencies={['password']}
            rules={[
              ...required,
              ({ getFieldValue }) => ({
                validator: (_rule, value) =>
                  !value || value === getFieldValue('password') ? Promise.resolve() : Promise.reject(t('differs')),
              }),
            ]}
          >
            <Input.Password autoComplete="new-password" />
          </Form.Item>
        </>
      )}
      <div role="alert">
        {said && <Alert type="error" showIcon title={said === 'failed' ? t('failed') : localized(said)} />}
      </div>
      <Button type="primary" htmlType="submit" block size="large" loading={fetching}>
        {t(viewer ? 'take' : 'accept')}
      </Button>
    </Form>
  );
}

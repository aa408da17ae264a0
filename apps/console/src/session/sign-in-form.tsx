import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../language/localized.ts';
import styles from './sign-in.module.css';
import type { Credentials, Refusal } from './use-sign-in.ts';

interface SignInFormProps {
  readonly refusal: Refusal | null;
  /** The login that is being signed in right now. */
  readonly signingIn: string | null;
  readonly signIn: (credentials: Credentials) => void;
}

/** Account and password; a refusal stands above the button with what to do. */
export function SignInForm({ refusal, signingIn, signIn }: SignInFormProps) {
  const { t } = useTranslation('session');
  const localized = useLocalized();
  return (
    <Form
      layout="vertical"
      requiredMark={false}
      onFinish={signIn}
      className={styles.form}
      disabled={signingIn !== null}
    >
      <Form.Item name="login" label={t('login')} rules={[{ required: true, message: t('loginMissing') }]}>
        <Input autoComplete="username" autoFocus />
      </Form.Item>
      <Form.Item name="password" label={t('password')} rules={[{ required: true, message: t('passwordMissing') }]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <div role="alert">
        {refusal && (
          <Alert
            type="error"
            showIcon
            title={localized(refusal.message)}
            description={refusal.retryAfterSeconds && t('tryAgainIn', { seconds: refusal.retryAfterSeconds })}
            className={styles.refusal ?? ''}
          />
        )}
      </div>
      <Button type="primary" htmlType="submit" block size="large" loading={signingIn !== null}>
        {t('signIn')}
      </Button>
    </Form>
  );
}

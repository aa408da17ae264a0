import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../language/localized.ts';
import styles from './sign-in.module.css';
import type { Credentials, Refusal } from './use-sign-in.ts';

interface SignInFormProps {
  readonly refusal: Refusal | null;
  /** Whether the account has a device whose code is asked for besides. */
  readonly codeAsked: boolean;
  /** The login that is being signed in right now. */
  readonly signingIn: string | null;
  readonly signIn: (credentials: Credentials) => void;
}

/** Account and password, and the code of the device where it is asked for; a refusal stands above the button with what to do. */
export function SignInForm({ refusal, codeAsked, signingIn, signIn }: SignInFormProps) {
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
      {codeAsked && (
        <Form.Item
          name="code"
          label={t('code')}
          extra={t('codeOrRecovery')}
          rules={[{ required: true, message: t('codeMissing') }]}
        >
          <Input autoComplete="one-time-code" autoFocus maxLength={40} />
        </Form.Item>
      )}
      <div role="alert">
        {refusal && (
          <Alert
            type={refusal.incomplete ? 'info' : 'error'}
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

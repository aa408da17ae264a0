import { Button, Input } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SignedLines } from './signed-lines.tsx';
import styles from './signing.module.css';
import { fingerprintOf, type ToSign } from './to-sign.ts';

interface SheetProps {
  readonly of: ToSign;
  readonly code: string;
  readonly type: (code: string) => void;
}

/** What somebody is about to sign, and the code of their device that signs it. */
export function Sheet({ of: { content, enrolled, demonstrationCode }, code, type }: SheetProps) {
  const { t } = useTranslation('signing');
  const [heading, help] = [useId(), useId()];
  return (
    <>
      <section aria-labelledby={heading}>
        <h3 id={heading}>{t('content')}</h3>
        <p className={styles.note}>{t('contentNote')}</p>
        <SignedLines content={content} />
        <p className={styles.fingerprint}>
          {t('contentFingerprint')} <code>{fingerprintOf(content)}</code>
        </p>
      </section>
      {!enrolled && (
        <p role="note" className={styles.missing}>
          {t('notEnrolled')}{' '}
          <Link to="/settings/security" target="_blank">
            {t('toSecurity')}
          </Link>
        </p>
      )}
      <div className={styles.code}>
        <span aria-hidden>{t('code')}</span>
        <Input
          aria-label={t('code')}
          aria-describedby={help}
          required
          autoFocus
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={10}
          value={code}
          onChange={(event) => type(event.target.value)}
        />
        <small id={help}>{t('codeHelp')}</small>
        {demonstrationCode && (
          <p className={styles.help}>
            {t('demonstrationCode')} <code>{demonstrationCode}</code>
            <Button size="small" onClick={() => type(demonstrationCode)}>
              {t('fillIn')}
            </Button>
          </p>
        )}
      </div>
    </>
  );
}

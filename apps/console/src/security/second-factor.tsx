import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beijingDay } from '../beijing-time.ts';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { EnrolSecondFactor } from './enrol-second-factor.tsx';
import { RemoveSecondFactor } from './remove-second-factor.tsx';
import styles from './security.module.css';

export const SecondFactorFragment = graphql(`
  fragment SecondFactor on Viewer {
    id
    demonstration
    secondFactor {
      enrolledAt
      recoveryCodesLeft
    }
  }
`);

/** Whether a device shows codes for the account, with the way to change that. */
export function SecondFactor({ of }: { readonly of: FragmentOf<typeof SecondFactorFragment> }) {
  const { t } = useTranslation('security');
  const { demonstration, secondFactor } = readFragment(SecondFactorFragment, of);
  const [changing, setChanging] = useState<'enrol' | 'remove' | null>(null);
  const done = () => setChanging(null);
  return (
    <section className={styles.section} aria-labelledby="second-factor">
      <h2 id="second-factor">{t('secondFactor')}</h2>
      <p>
        {secondFactor
          ? t('on', { date: beijingDay(secondFactor.enrolledAt), count: secondFactor.recoveryCodesLeft })
          : t('off')}
      </p>
      {demonstration && <p className={styles.note}>{t('demonstration')}</p>}
      {changing === 'enrol' && <EnrolSecondFactor done={done} />}
      {changing === 'remove' && <RemoveSecondFactor done={done} />}
      {changing === null && (
        <Button
          type={secondFactor ? 'default' : 'primary'}
          onClick={() => setChanging(secondFactor && !demonstration ? 'remove' : 'enrol')}
        >
          {t(secondFactor ? (demonstration ? 'beginAnew' : 'turnOff') : 'begin')}
        </Button>
      )}
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import { DemonstrationMark } from '../provenance/demonstration-mark.tsx';
import { ProvenanceMark } from '../provenance/provenance-mark.tsx';
import { Unfold } from '../provenance/unfold.tsx';
import styles from './verdict-key.module.css';
import { verdictKinds } from './verdict-kind.ts';
import { VerdictMark } from './verdict-mark.tsx';

/** What each verdict and each mark on top of it means, in words: folded on screen, whole on paper. */
export function VerdictKey() {
  const { t } = useTranslation(['verdict', 'provenance']);
  return (
    <Unfold summary={t('key')}>
      <dl className={styles.key}>
        {verdictKinds.map((kind) => (
          <div key={kind}>
            <dt>
              <VerdictMark kind={kind} />
            </dt>
            <dd>{t(`${kind}Meaning`)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <ProvenanceMark status="provisional" />
          </dt>
          <dd>{t('provisionalMeaning')}</dd>
        </div>
        <div>
          <dt>
            <DemonstrationMark />
          </dt>
          <dd>{t('provenance:demonstrationMeaning')}</dd>
        </div>
        <div>
          <dt>{t('coverage')}</dt>
          <dd>{t('coverageMeaning')}</dd>
        </div>
      </dl>
    </Unfold>
  );
}

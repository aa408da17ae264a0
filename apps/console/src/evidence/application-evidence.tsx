import { useTranslation } from 'react-i18next';
import { type Localized, useLocalized } from '../language/localized.ts';
import styles from './evidence.module.css';
import { PartEvidence } from './part-evidence.tsx';

interface ApplicationEvidenceProps {
  readonly application: string;
  readonly parts: readonly { readonly key: string; readonly title: Localized }[];
  readonly className?: string | undefined;
}

/** 佐证材料 of a whole application, part by part, with the way to attach more where it is open. */
export function ApplicationEvidence({ application, parts, className }: ApplicationEvidenceProps) {
  const { t } = useTranslation('evidence');
  const localized = useLocalized();
  return (
    <section className={className} aria-labelledby="evidence">
      <h2 id="evidence">{t('title')}</h2>
      <div className={styles.byPart}>
        {parts.map(({ key, title }) => (
          <details key={key} open>
            <summary>{localized(title)}</summary>
            <PartEvidence application={application} part={key} title={localized(title)} />
            <PartEvidence application={application} part={key} title={localized(title)} purpose="verification" />
          </details>
        ))}
      </div>
    </section>
  );
}

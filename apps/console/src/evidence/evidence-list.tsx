import { useTranslation } from 'react-i18next';
import { beijingTime } from '../beijing-time.ts';
import { useLocalized } from '../language/localized.ts';
import styles from './evidence.module.css';
import { type EvidenceFile, isPicture, sizeText } from './evidence-file.ts';
import { RemoveEvidence } from './remove-evidence.tsx';
import { StatedPlace } from './stated-place.tsx';

interface EvidenceListProps {
  readonly label: string;
  readonly of: readonly EvidenceFile[];
  /** Marks what came since then, ISO date and time. */
  readonly since?: string | undefined;
  readonly changed: () => void;
}

/** Files with what they are called, who attached them and when; pictures are shown. */
export function EvidenceList({ label, of, since, changed }: EvidenceListProps) {
  const { t } = useTranslation('evidence');
  const localized = useLocalized();
  if (of.length === 0) return null;
  return (
    <ul className={styles.files} aria-label={label}>
      {of.map((file) => (
        <li key={file.id}>
          <a
            href={file.address}
            {...(isPicture(file) && { target: '_blank', rel: 'noreferrer' })}
            className={styles.name}
          >
            {isPicture(file) && <img src={file.address} alt="" loading="lazy" />}
            <span>{file.name}</span>
          </a>
          {since !== undefined && file.attachedAt > since && <span className={styles.mark}>{t('new')}</span>}
          <small className={styles.quiet}>
            {sizeText(file.size)} · {localized(file.attachedBy)} · {beijingTime(file.attachedAt)}
          </small>
          <StatedPlace of={file} />
          {file.mayRemove && <RemoveEvidence of={file} done={changed} />}
        </li>
      ))}
    </ul>
  );
}

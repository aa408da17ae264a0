import { useTranslation } from 'react-i18next';
import { AttachFile } from './attach-file.tsx';
import styles from './evidence.module.css';
import { EvidenceList } from './evidence-list.tsx';
import { useEvidence } from './use-evidence.ts';

interface PartEvidenceProps {
  readonly application: string;
  readonly part: string;
  /** The item that the files back; without one, those of the part as a whole and of each of its items. */
  readonly item?: string;
  /** What they belong to, in words. */
  readonly title: string;
  /** What the applicant states, unless photos of what was seen on site are meant. */
  readonly purpose?: 'application' | 'verification';
  /** Marks what came since then, ISO date and time. */
  readonly since?: string | undefined;
}

/** 佐证材料: the files behind a part of an application and its items, and the way to attach more where it is open. */
export function PartEvidence({ application, part, item, title, purpose = 'application', since }: PartEvidenceProps) {
  const { t } = useTranslation('evidence');
  const { files, open, failed, again } = useEvidence(application);
  const own = files.filter(
    (file) => file.purpose === purpose && (item === undefined ? file.part.key === part : file.item === item),
  );
  const isPhotos = purpose === 'verification';
  const isOpen = !isPhotos && open.includes(part);
  const label = t(isPhotos ? 'photosOf' : 'evidenceOf', { title });
  if (isPhotos && own.length === 0) return null;
  if (failed) {
    return (
      <p role="alert" className={styles.fault}>
        {t('notRead')}
      </p>
    );
  }
  return (
    <section className={styles.evidence} aria-label={label}>
      <h4>{t(isPhotos ? 'photos' : 'title')}</h4>
      <EvidenceList label={label} of={own} since={since} changed={again} />
      {own.length === 0 && !isOpen && <p className={styles.quiet}>{t('none')}</p>}
      {isOpen && <AttachFile application={application} part={part} item={item} to={title} attached={again} />}
    </section>
  );
}

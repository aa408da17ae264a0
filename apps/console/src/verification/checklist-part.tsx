import { useTranslation } from 'react-i18next';
import { PartEvidence } from '../evidence/part-evidence.tsx';
import { useLocalized } from '../language/localized.ts';
import type { ChecklistPart as Part } from './checklist.ts';
import { ChecklistLine } from './checklist-line.tsx';
import { FoundFields } from './found-fields.tsx';
import type { Photos, PhotoWork } from './photo-work.ts';
import styles from './verification.module.css';
import { filledIn, type Visit } from './visit.ts';

interface ChecklistPartProps {
  readonly application: string;
  readonly of: Part;
  readonly visit: Visit;
  readonly keep: (change: (visit: Visit) => Visit) => void;
  readonly photos: Photos;
  readonly work: PhotoWork;
  /** Whether it is unfolded at first. */
  readonly open: boolean;
}

/** A part of the application with its lines, and the evidence that the applicant attached. */
export function ChecklistPart({ application, of: part, visit, keep, photos, work, open }: ChecklistPartProps) {
  const { t } = useTranslation('verification');
  const localized = useLocalized();
  const title = localized(part.title);
  const { done, all } = filledIn(part, visit);
  const find = (key: string) => (found: Visit['found'][string]) =>
    keep((now) => ({ ...now, found: { ...now.found, [key]: found } }));
  return (
    <details className={styles.part} open={open}>
      <summary>
        <h2>{title}</h2>
        <span className={styles.quiet}>{t('filledIn', { done, all })}</span>
      </summary>
      {part.lines.length === 0 ? (
        <FoundFields title={title} of={visit.found[part.key]} find={find(part.key)} />
      ) : (
        <ul className={styles.lines}>
          {part.lines.map((line) => (
            <ChecklistLine
              key={line.item.key}
              part={part.key}
              of={line}
              found={visit.found[line.item.key]}
              find={find(line.item.key)}
              photos={photos.all.filter(({ item }) => item === line.item.key)}
              work={work}
              withPlace={visit.withPlace}
            />
          ))}
        </ul>
      )}
      <PartEvidence application={application} part={part.key} title={title} />
    </details>
  );
}

import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PlainButton } from '../control/plain-button.tsx';
import { PartEvidence } from '../evidence/part-evidence.tsx';
import { useLocalized } from '../language/localized.ts';
import type { Section } from './application-form.ts';
import { type FigureAtWork, isSettled } from './draft/figure-work.ts';
import { BlockFields } from './field/block-fields.tsx';
import styles from './form.module.css';
import { useChangeFigures } from './form-work.ts';
import type { LiveVerdicts } from './live/judge-case.ts';
import { LiveRequirements } from './live/live-requirements.tsx';
import { sectionId } from './section-nav.tsx';
import { StatementField } from './statement-field.tsx';
import { OnceTable } from './table/once-table.tsx';
import { YearlyTable } from './table/yearly-table.tsx';

interface FormSectionProps {
  readonly of: Section;
  readonly figures: readonly FigureAtWork[];
  readonly verdicts: LiveVerdicts | 'loading' | 'failed';
  readonly countyName: (code: string) => string;
}

/** Cells of the reporting year that are empty and have a value of the year before. */
const toTakeOver = (figures: readonly FigureAtWork[]): readonly FigureAtWork[] =>
  figures.filter((figure) => figure.of.open && figure.cell.lastYear !== null && !isSettled(figure) && !figure.edit);

/** One section of the form: its tables, its conditions with their verdicts, and the applicant's own words. */
export function FormSection({
  of: { key, letter, part, title: named, blocks },
  figures,
  verdicts,
  countyName,
}: FormSectionProps) {
  const { t } = useTranslation('form');
  const localized = useLocalized();
  const change = useChangeFigures();
  const { id: application = '' } = useParams();
  const title = localized(named);
  const yearly = figures.filter(({ cell, of }) => cell.year !== null && of.item.kind === 'number');
  const once = figures.filter((figure) => !yearly.includes(figure));
  const empty = toTakeOver(figures);
  return (
    <section id={sectionId(key)} className={styles.section} aria-labelledby={`${sectionId(key)}-title`}>
      <header>
        <h2 id={`${sectionId(key)}-title`}>
          <span className={styles.letter}>{letter}</span> {title}
        </h2>
        {empty.length > 0 && (
          <PlainButton
            onClick={() => change(empty.map((figure) => [figure, { typed: figure.cell.lastYear, takenOver: true }]))}
          >
            {t('takeOverAll', { count: empty.length })}
          </PlainButton>
        )}
      </header>
      {part !== null && typeof verdicts !== 'string' && <LiveRequirements part={part} of={verdicts} />}
      {yearly.length > 0 && <YearlyTable label={title} figures={yearly} countyName={countyName} />}
      {once.length > 0 && <OnceTable label={title} figures={once} />}
      {blocks.map((block) => (
        <BlockFields key={block.key} of={block} section={key} />
      ))}
      {figures.length === 0 && blocks.length === 0 && <p className={styles.quiet}>{t('usesOthers')}</p>}
      {part !== null && <StatementField part={part} title={title} />}
      {part !== null && <PartEvidence application={application} part={part} title={title} />}
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import type { PartAnswer } from '../application/act/part-answers.ts';
import { useUnitName } from '../figure/unit-name.ts';
import { useLocalized } from '../language/localized.ts';
import type { ChecklistLine as Line } from './checklist.ts';
import { FoundFields } from './found-fields.tsx';
import type { Photo } from './photo.ts';
import { PhotoStrip } from './photo-strip.tsx';
import type { PhotoWork } from './photo-work.ts';
import styles from './verification.module.css';
import type { Found } from './visit.ts';

interface ChecklistLineProps {
  readonly part: string;
  readonly of: Line;
  readonly found: PartAnswer<Found> | undefined;
  readonly find: (found: PartAnswer<Found>) => void;
  readonly photos: readonly Photo[];
  readonly work: PhotoWork;
  readonly withPlace: boolean;
}

/** One line of the checklist: what was reported, what to look at, what was found, with photos. */
export function ChecklistLine({ part, of: { item, cells }, found, find, photos, work, withPlace }: ChecklistLineProps) {
  const { t } = useTranslation('verification');
  const localized = useLocalized();
  const unitName = useUnitName();
  const title = localized(item.title);
  const valueText = (value: string | null): string => {
    if (value === null) return t('notReported');
    const option = item.options.find((one) => one.value === value);
    if (option) return localized(option.title);
    if (item.kind === 'declared') return t(value === 'true' ? 'yes' : 'no');
    return `${value} ${unitName(item.unit ?? '')}`;
  };
  return (
    <li className={styles.line} data-found={found?.result}>
      <h3>{title}</h3>
      <p className={styles.reported}>
        {t('reported')}
        {cells.map(({ period, year, value }) => (
          <span key={period}>
            {year !== null && <small>{year}</small>} {valueText(value)}
          </span>
        ))}
      </p>
      <p className={styles.quiet}>{t('lookAt', { what: item.evidence.map(localized).join(t('between')) })}</p>
      <FoundFields title={title} of={found} find={find} />
      <PhotoStrip part={part} item={item.key} title={title} of={photos} work={work} withPlace={withPlace} />
    </li>
  );
}

import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { beijingDay } from '../../beijing-time.ts';
import { CountyNames } from '../../clusters/county-names.tsx';
import { DemonstrationMark } from '../../provenance/demonstration-mark.tsx';
import { reviewAddress } from '../review-address.ts';
import styles from './list.module.css';
import { type PanelLine, progressOf } from './panel-line.ts';

interface PanelLinesProps {
  readonly title: string;
  readonly panels: readonly PanelLine[];
}

/** Panels under a heading, each a link to its application's review; none when there is nothing. */
export function PanelLines({ title, panels }: PanelLinesProps) {
  const { t } = useTranslation('review');
  if (panels.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      <ul>
        {panels.map((panel) => {
          const { id, application, since } = panel;
          return (
            <li key={id}>
              <Link to={reviewAddress(application.id)} className={styles.line}>
                <span className={styles.name}>
                  <strong>{application.cluster.name}</strong>
                  {application.cluster.demonstration && <DemonstrationMark />}
                </span>
                <span>
                  <CountyNames of={application.cluster.counties} />
                </span>
                <span>{t('judgedOf', progressOf(panel))}</span>
                <time dateTime={since}>{beijingDay(since)}</time>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import styles from './order.module.css';
import type { Weighed } from './weighed.ts';

interface CandidateFieldsProps {
  readonly candidates: readonly { readonly id: string; readonly cluster: { readonly name: string } }[];
  readonly weighed: Readonly<Record<string, Weighed>>;
  readonly weigh: (application: string, weighed: Weighed) => void;
}

const most = 1000;

/** Every application that may be drawn, with its risk and the reason, both of which can be changed. */
export function CandidateFields({ candidates, weighed, weigh }: CandidateFieldsProps) {
  const { t } = useTranslation('review');
  return (
    <ul className={styles.candidates}>
      {candidates.map(({ id, cluster }) => {
        const given = weighed[id] ?? { risk: 1, reason: '' };
        return (
          <li key={id}>
            <strong>{cluster.name}</strong>
            <input
              type="number"
              min={1}
              max={most}
              aria-label={t('riskOf', { cluster: cluster.name })}
              value={given.risk}
              onChange={(event) => weigh(id, { ...given, risk: Number(event.currentTarget.value) })}
            />
            {given.risk > 1 && (
              <input
                type="text"
                aria-label={t('whyRiskOf', { cluster: cluster.name })}
                placeholder={t('whyRisk')}
                value={given.reason}
                onChange={(event) => weigh(id, { ...given, reason: event.currentTarget.value })}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

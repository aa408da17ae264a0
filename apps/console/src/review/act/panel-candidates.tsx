import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useDivisionName } from '../../division/division-name.ts';
import { Answer } from '../../gateway/answer.tsx';
import { graphql, type ResultOf } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import { Waiting } from '../../page/waiting.tsx';
import styles from './candidates.module.css';

const PanelCandidatesQuery = graphql(`
  query PanelCandidates($application: ID!) {
    panelCandidates(application: $application) {
      expert {
        id
        employer
        load
        name {
          zh
          en
        }
        organization {
          zh
          en
        }
        home {
          code
          name
          english
        }
        fields {
          zh
          en
        }
      }
      obstacle {
        code
        message {
          zh
          en
        }
      }
    }
  }
`);

type Candidate = ResultOf<typeof PanelCandidatesQuery>['panelCandidates'][number];

interface CandidateListProps {
  readonly candidates: readonly Candidate[];
  readonly chosen: readonly string[];
  readonly most: number;
  readonly choose: (chosen: readonly string[]) => void;
}

function CandidateList({ candidates, chosen, most, choose }: CandidateListProps) {
  const { t } = useTranslation('review');
  const localized = useLocalized();
  const nameOf = useDivisionName();
  const toggle = (id: string) => {
    if (chosen.includes(id)) return choose(chosen.filter((one) => one !== id));
    choose(most === 1 ? [id] : [...chosen, id]);
  };
  return (
    <ul className={styles.candidates}>
      {candidates.map(({ expert, obstacle }) => (
        <li key={expert.id} data-barred={obstacle !== null}>
          <label>
            <input
              type={most === 1 ? 'radio' : 'checkbox'}
              name="expert"
              checked={chosen.includes(expert.id)}
              disabled={obstacle !== null}
              onChange={() => toggle(expert.id)}
            />
            <span className={styles.who}>
              <strong>{localized(expert.name)}</strong>
              <span>
                {[localized(expert.organization), expert.home && nameOf(expert.home)].filter(Boolean).join(' · ')}
              </span>
              <span>
                {expert.fields.length === 0 ? t('everyField') : expert.fields.map(localized).join(t('between'))} ·{' '}
                {t('load', { count: expert.load })}
              </span>
              {obstacle && <em>{localized(obstacle.message)}</em>}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

interface PanelCandidatesProps extends Omit<CandidateListProps, 'candidates'> {
  readonly application: string;
  /** How many the rule chooses. */
  readonly asked: number;
}

/** Everybody who may judge an application, with what they have to do and why some may not; chosen by rule or by hand. */
export function PanelCandidates({ application, asked, ...list }: PanelCandidatesProps) {
  const { t } = useTranslation('review');
  const answer = useQuery({
    query: PanelCandidatesQuery,
    variables: { application },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Answer of={answer} waiting={<Waiting bars={[64, 64, 64]} />}>
      {({ panelCandidates: candidates }) => {
        const free = candidates.filter(({ obstacle }) => obstacle === null);
        const byRule = () => list.choose(free.slice(0, asked).map(({ expert }) => expert.id));
        if (candidates.length === 0) return <p>{t('noExperts')}</p>;
        return (
          <>
            <div className={styles.rule}>
              <button type="button" onClick={byRule} disabled={free.length === 0}>
                {t('byRule', { count: asked })}
              </button>
              <p>{t('ruleNote')}</p>
            </div>
            <CandidateList {...list} candidates={candidates} />
          </>
        );
      }}
    </Answer>
  );
}

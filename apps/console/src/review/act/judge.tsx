import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { answeredBy } from '../../application/act/answered.ts';
import { OfficialAct } from '../../application/act/official-act.tsx';
import { graphql, readFragment } from '../../graphql.ts';
import { useLocalized } from '../../language/localized.ts';
import { type Draft, judgementsIn } from '../panel/draft.ts';
import { levelTitle } from '../panel/review-panel.ts';
import styles from './judge.module.css';
import type { PanelActProps } from './panel-act.ts';
import { PanelOutcomeFragment } from './panel-outcome.ts';

const JudgeApplicationMutation = graphql(
  `
    mutation JudgeApplication($application: ID!, $version: Int!, $key: String!, $judgements: [JudgementInput!]!) {
      outcome: judgeApplication(application: $application, version: $version, key: $key, judgements: $judgements) {
        ...PanelOutcome
      }
    }
  `,
  [PanelOutcomeFragment],
);

/** 提交评判: hands in every level with its reason, after showing exactly what is handed in. */
export function Judge({ application, panel, draft, ...shown }: PanelActProps & { readonly draft: Draft }) {
  const { t } = useTranslation('review');
  const localized = useLocalized();
  const [, judge] = useMutation(JudgeApplicationMutation);
  const judgements = judgementsIn(draft);
  const { version } = panel;
  return (
    <OfficialAct
      {...shown}
      title={t('judge')}
      meaning={t('judgeMeaning')}
      given={[application, version, judgements]}
      send={async (key) => {
        const { data } = await judge({ application, version, key, judgements: [...judgements] });
        return answeredBy(data && readFragment(PanelOutcomeFragment, data.outcome));
      }}
    >
      <dl className={styles.summary}>
        {panel.items.map((one) => {
          const given = draft[one.item.key];
          return (
            <div key={one.item.key}>
              <dt>{localized(one.item.title)}</dt>
              <dd>
                <strong>{given?.level ? localized(levelTitle(one, given.level)) : t('notYet')}</strong>
                {given?.reason && <span>{given.reason}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
    </OfficialAct>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { answeredBy } from '../../application/act/answered.ts';
import { LineField } from '../../application/act/line-field.tsx';
import { OfficialAct } from '../../application/act/official-act.tsx';
import { WordsField } from '../../application/act/words-field.tsx';
import { graphql, readFragment } from '../../graphql.ts';
import styles from '../recommendation.module.css';
import type { ListActProps } from './list-act.ts';
import { ListOutcomeFragment } from './list-outcome.ts';

const RecommendApplicationMutation = graphql(
  `
    mutation RecommendApplication(
      $list: ID!
      $application: ID!
      $niche: String
      $relaxation: RelaxationInput
      $key: String!
    ) {
      outcome: recommendApplication(
        list: $list
        application: $application
        niche: $niche
        relaxation: $relaxation
        key: $key
      ) {
        ...ListOutcome
      }
    }
  `,
  [ListOutcomeFragment],
);

interface RecommendProps extends ListActProps {
  readonly application: { readonly id: string; readonly name: string; readonly niche: string };
  /** Who has each niche already. */
  readonly taken: ReadonlyMap<string, string>;
}

/** 推荐: puts a cluster at the end of the list, under its niche. */
export function Recommend({ list, application, taken, ...shown }: RecommendProps) {
  const { t } = useTranslation('recommendation');
  const [niche, setNiche] = useState(application.niche);
  const [reason, setReason] = useState('');
  const [document, setDocument] = useState('');
  const [, recommend] = useMutation(RecommendApplicationMutation);
  const holder = taken.get(niche.trim());
  const relaxation = holder && (reason || document) ? { reason, document } : null;
  const asked = { list: list.id, application: application.id, niche, relaxation };
  return (
    <OfficialAct
      {...shown}
      title={t('recommend')}
      meaning={t('recommendMeaning', { name: application.name })}
      given={asked}
      send={async (key) => {
        const { data } = await recommend({ ...asked, key });
        return answeredBy(data && readFragment(ListOutcomeFragment, data.outcome));
      }}
    >
      <LineField label={t('niche')} value={niche} onChange={setNiche} most={200} />
      {holder && (
        <>
          <p className={styles.why}>{t('nicheTaken', { holder })}</p>
          <WordsField label={t('relaxationReason')} rows={2} value={reason} onChange={setReason} />
          <LineField label={t('relaxationDocument')} value={document} onChange={setDocument} most={100} />
        </>
      )}
    </OfficialAct>
  );
}

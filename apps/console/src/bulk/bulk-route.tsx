import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { NameFilter } from '../application/list/name-filter.tsx';
import { StageSentence, StageSentenceFragment } from '../application/list/stage-sentence.tsx';
import { Segments } from '../control/segments.tsx';
import { Answer } from '../gateway/answer.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { graphql } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { usePageName } from '../page/use-page-name.ts';
import { Waiting } from '../page/waiting.tsx';
import styles from './bulk.module.css';
import { BulkActsQuery } from './bulk.ts';
import { BulkActing } from './bulk-acting.tsx';

const BulkStagesQuery = graphql(
  `
    query BulkStages {
      ...StageSentence
    }
  `,
  [StageSentenceFragment],
);

interface AllMatchesProps {
  readonly stage: string | null;
  readonly search: string;
  readonly verb: string | null;
  readonly chooseVerb: (verb: string) => void;
}

function AllMatches({ stage, search, verb, chooseVerb }: AllMatchesProps) {
  const { t } = useTranslation('bulk');
  const localized = useLocalized();
  const filter = { ...(stage && { stages: [stage] }), ...(search && { search }) };
  const [answer, ask] = useQuery({ query: BulkActsQuery, variables: { filter }, requestPolicy: 'cache-and-network' });
  const askAgain = () => ask({ requestPolicy: 'network-only' });
  return (
    <Answer of={[answer, ask]} waiting={<Waiting bars={[32, 120]} />}>
      {({ bulkActs: { total, tooMany, acts } }) => {
        if (tooMany) return <Nothing title={t('tooMany')}>{localized(tooMany)}</Nothing>;
        const act = acts.find((one) => one.verb === verb) ?? acts[0];
        if (!act) return <Nothing title={t('nothing')}>{t('nothingWayOut')}</Nothing>;
        return (
          <>
            <p>{t('matches', { count: total })}</p>
            <Segments
              label={t('act')}
              value={act.verb}
              options={acts.map((one) => ({
                value: one.verb,
                label: t('actCount', { act: localized(one.title), count: one.count }),
              }))}
              onChange={(chosen) => {
                chooseVerb(chosen);
                askAgain();
              }}
            />
            <BulkActing key={act.verb} act={act} filter={filter} askAgain={askAgain} />
          </>
        );
      }}
    </Answer>
  );
}

/** 批量办理: acting on all the applications that a filter finds, after seeing what would become of each. */
export function Component() {
  const name = usePageName('bulk');
  const { t } = useTranslation('bulk');
  const [address, setAddress] = useSearchParams();
  const [{ data: stages }] = useQuery({ query: BulkStagesQuery });
  const [stage, search, verb] = [address.get('stage'), address.get('search') ?? '', address.get('act')];
  const go = (changes: Readonly<Record<string, string | null>>) => {
    const next = Object.entries({ stage, search, act: verb, ...changes }).filter(([, value]) => value);
    setAddress(Object.fromEntries(next as [string, string][]), { replace: true });
  };
  return (
    <div className={styles.page}>
      <h1>{name}</h1>
      <p className={styles.meaning}>{t('meaning')}</p>
      <div className={styles.sentence}>
        <StageSentence of={stages ?? null} stage={stage} choose={(chosen) => go({ stage: chosen })} />
        <NameFilter value={search} onChange={(value) => go({ search: value })} />
      </div>
      <AllMatches
        key={`${stage} ${search}`}
        stage={stage}
        search={search}
        verb={verb}
        chooseVerb={(chosen) => go({ act: chosen })}
      />
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { useDivisionName } from '../division/division-name.ts';
import { useZoneName } from '../division/zone-name.tsx';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { verdictKinds } from '../verdict/verdict-kind.ts';
import { VerdictShape } from '../verdict/verdict-shape.tsx';
import type { useClusterAddress } from './cluster-address.ts';
import { type CoverageBand, coverageBands } from './cluster-filter.ts';
import styles from './filter-sentence.module.css';
import { WordChoice } from './word-choice.tsx';

export const FilterSentenceFragment = graphql(`
  fragment FilterSentence on Query {
    divisions {
      code
      name
      english
      level
      parent {
        code
      }
    }
    zones {
      key
      name
      english
      counties {
        code
        parent {
          code
        }
      }
    }
    industries {
      key
      clusters
      title {
        zh
        en
      }
    }
    standards {
      key
      title {
        zh
        en
      }
    }
  }
`);

export interface FilterSentenceProps {
  /** Null while the choices are read; the sentence stands in its size already. */
  readonly of: FragmentOf<typeof FilterSentenceFragment> | null;
  readonly address: ReturnType<typeof useClusterAddress>;
  readonly standard: string | null;
}

const bands = Object.keys(coverageBands) as CoverageBand[]; // keys of a literal object

/** The filter, written as one sentence whose words can be changed. */
export function FilterSentence({ of, address: { filter, filterBy }, standard }: FilterSentenceProps) {
  const { t } = useTranslation(['clusters', 'verdict']);
  const localized = useLocalized();
  const nameOf = useDivisionName();
  const zoneName = useZoneName();
  const choices = of && readFragment(FilterSentenceFragment, of);
  const divisions = choices?.divisions ?? [];
  const zones = choices?.zones ?? [];
  const inPrefecture = (code: string | undefined) => !filter.prefecture || code === filter.prefecture;
  return (
    <search className={styles.sentence} aria-label={t('filters')}>
      <span className={styles.clause}>
        {t('look')}
        <WordChoice
          label={t('kindLabel')}
          value={filter.kind}
          unrestricted={t('anyKind')}
          choices={[
            { value: 'published', label: t('published') },
            { value: 'demonstration', label: t('demonstration') },
          ]}
          choose={(kind) => filterBy({ kind, standard: null })}
        />
        <WordChoice
          label={t('recognizedLabel')}
          value={filter.recognized}
          unrestricted={t('anyRecognized')}
          choices={[
            { value: 'yes', label: t('recognized') },
            { value: 'no', label: t('notRecognized') },
          ]}
          choose={(recognized) => filterBy({ recognized })}
        />
      </span>
      <span className={styles.clause}>
        {t('clustersOf')}
        <WordChoice
          label={t('prefectureLabel')}
          value={filter.prefecture}
          unrestricted={t('anyPrefecture')}
          choices={divisions
            .filter(({ level }) => level === 'prefecture')
            .map((division) => ({ value: division.code, label: nameOf(division) }))}
          choose={(prefecture) => filterBy({ prefecture, county: null, zone: null })}
        />
        <WordChoice
          label={t('countyLabel')}
          value={filter.zone ?? filter.county}
          unrestricted={t('anyCounty')}
          choices={[
            ...divisions
              .filter(({ level, parent }) => level === 'county' && inPrefecture(parent?.code))
              .map((division) => ({ value: division.code, label: nameOf(division) })),
            ...zones
              .filter(({ counties }) => counties.some(({ parent }) => inPrefecture(parent?.code)))
              .map((zone) => ({ value: zone.key, label: zoneName(zone) })),
          ]}
          choose={(place) => {
            const zone = zones.some(({ key }) => key === place);
            filterBy({ county: zone ? null : place, zone: zone ? place : null });
          }}
        />
        {t('comma')}
      </span>
      <span className={styles.clause}>
        {t('industryIs')}
        <WordChoice
          label={t('industryLabel')}
          value={filter.industry}
          unrestricted={t('anyIndustry')}
          choices={(choices?.industries ?? []).map(({ key, title }) => ({ value: key, label: localized(title) }))}
          choose={(industry) => filterBy({ industry })}
        />
        {t('semicolon')}
      </span>
      <span className={styles.clause}>
        {t('underStandard')}
        <WordChoice
          label={t('standardLabel')}
          value={standard}
          unrestricted={t('eachStandard')}
          choices={(choices?.standards ?? []).map(({ key, title }) => ({ value: key, label: localized(title) }))}
          choose={(chosen) => filterBy({ standard: chosen })}
        />
      </span>
      <span className={styles.clause}>
        {t('judged')}
        <WordChoice
          label={t('verdictLabel')}
          value={filter.verdict}
          unrestricted={t('anyVerdict')}
          choices={verdictKinds.map((kind) => ({
            value: kind,
            label: t(`verdict:${kind}`),
            mark: <VerdictShape kind={kind} size={12} />,
          }))}
          choose={(verdict) => filterBy({ verdict })}
        />
        {t('comma')}
      </span>
      <span className={styles.clause}>
        {t('covering')}
        <WordChoice
          label={t('coverageLabel')}
          value={filter.coverage}
          unrestricted={t('anyCoverage')}
          choices={bands.map((band) => ({ value: band, label: t(band) }))}
          choose={(coverage) => filterBy({ coverage })}
        />
      </span>
    </search>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DropDown } from '../control/drop-down.tsx';
import { Toggle } from '../control/toggle.tsx';
import { useDivisionName } from '../division/division-name.ts';
import { Nothing } from '../gateway/nothing.tsx';
import { useViewer } from '../session/signed-in.tsx';
import { CoverageBar } from '../verdict/coverage-bar.tsx';
import styles from './atlas.module.css';
import type { CountySummary } from './county-summary.ts';
import type { HomeAddress } from './home-address.ts';
import { OwnCounty } from './own-county.tsx';
import { Standings } from './standings.tsx';

interface CountyListProps {
  readonly counties: readonly CountySummary[];
  readonly matching: readonly CountySummary[];
  readonly address: HomeAddress;
  readonly choose: (county: string) => void;
  /** Tells the map which county is looked at. */
  readonly point: (county: string | null) => void;
}

/**
 * The counties of the map as a list, by number of clusters; the keyboard's way to the map. For a county's people their own county
 * stands before all others, with its clusters.
 */
export function CountyList({ counties, matching, address, choose, point }: CountyListProps) {
  const { prefecture, band, put } = address;
  const { t } = useTranslation('home');
  const nameOf = useDivisionName();
  const { division: own } = useViewer();
  const [empty, setEmpty] = useState(false);
  const prefectures = new Map(
    counties.flatMap(({ division: { parent } }) => (parent ? [[parent.code, nameOf(parent)] as const] : [])),
  );
  const ownPrefecture = own?.level === 'prefecture' ? own.code : own?.parent?.code;
  const ownName = ownPrefecture && prefectures.get(ownPrefecture);
  const ownCounty = counties.find(({ division }) => division.code === own?.code);
  const shown = matching
    .filter((summary) => summary !== ownCounty && (summary.clusters > 0 || empty || band === 'none'))
    .toSorted((a, b) => b.clusters - a.clusters || a.division.code.localeCompare(b.division.code));
  return (
    <section className={styles.list} aria-label={t('countyList')}>
      <div className={styles.tools}>
        <DropDown
          size="small"
          className={styles.prefecture}
          label={t('prefecture')}
          value={prefecture ?? ''}
          options={[
            { value: '', label: t('wholeProvince') },
            ...[...prefectures].map(([value, label]) => ({ value, label })),
          ]}
          onChange={(code) => put({ prefecture: code || null })}
        />
        {ownName && prefecture !== ownPrefecture && (
          <button type="button" className={styles.own} onClick={() => put({ prefecture: ownPrefecture ?? null })}>
            {t('ownDivision', { division: ownName })}
          </button>
        )}
        <span role="status" className={styles.amount}>
          {t('withClusters', { count: matching.filter(({ clusters }) => clusters > 0).length })}
        </span>
      </div>
      <div className={styles.scrolled}>
        {ownCounty && <OwnCounty summary={ownCounty} address={address} />}
        {shown.length === 0 && !ownCounty && <Nothing title={t('noneMatch')}>{t('noneMatchWayOut')}</Nothing>}
        <ul className={styles.counties}>
          {shown.map((summary) => {
            const { division, clusters, known, needed } = summary;
            return (
              <li key={division.code}>
                <button
                  type="button"
                  onClick={() => choose(division.code)}
                  onPointerEnter={() => point(division.code)}
                  onPointerLeave={() => point(null)}
                  onFocus={() => point(division.code)}
                  onBlur={() => point(null)}
                >
                  <span className={styles.name}>
                    {nameOf(division)}
                    <small>{division.parent && nameOf(division.parent)}</small>
                  </span>
                  <span className={styles.verdicts}>
                    <Standings facts={summary} />
                  </span>
                  {needed > 0 ? <CoverageBar known={known} needed={needed} /> : <span />}
                  <span className={styles.clusters}>{t('clusterCount', { count: clusters })}</span>
                </button>
              </li>
            );
          })}
        </ul>
      </div>
      <div className={styles.empty}>
        <Toggle label={t('showEmpty')} checked={empty} onChange={setEmpty} />
      </div>
    </section>
  );
}

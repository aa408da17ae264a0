import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Segments } from '../control/segments.tsx';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { ProvinceMap } from '../map/province-map.tsx';
import { useViewer } from '../session/signed-in.tsx';
import styles from './atlas.module.css';
import { CountyList } from './county-list.tsx';
import { CountyMark } from './county-mark.tsx';
import { CountyPanel } from './county-panel.tsx';
import { CountyFactsFragment, CountyFragment, everyCounty } from './county-summary.ts';
import { CountyTold } from './county-told.tsx';
import type { HomeAddress } from './home-address.ts';
import { bandsIn, fillOf, fillsOf, layers } from './layers.ts';
import { Legend, LegendFragment } from './legend.tsx';

export const AtlasFragment = graphql(
  `
    fragment Atlas on Query {
      divisions(level: county) {
        ...County
      }
      countySummaries(standard: $standard, demonstration: $demonstration) {
        ...CountyFacts
      }
      totals(standard: $standard, demonstration: $demonstration) {
        ...Legend
      }
    }
  `,
  [CountyFragment, CountyFactsFragment, LegendFragment],
);

interface AtlasProps {
  readonly of: FragmentOf<typeof AtlasFragment>;
  readonly address: HomeAddress;
  readonly busy: boolean;
}

/** The map with its legend, and beside it the same counties as a list, or the one that is chosen. */
export function Atlas({ of, address, busy }: AtlasProps) {
  const { t } = useTranslation('home');
  const { layer, band, prefecture, county, put } = address;
  const { divisions, countySummaries, totals } = readFragment(AtlasFragment, of);
  const counties = useMemo(
    () => everyCounty(readFragment(CountyFragment, divisions), readFragment(CountyFactsFragment, countySummaries)),
    [divisions, countySummaries],
  );
  const [pointed, setPointed] = useState<string | null>(null);
  const { division: own } = useViewer();
  const byCode = new Map(counties.map((summary) => [summary.division.code, summary]));
  const within = counties.filter(({ division }) => !prefecture || division.parent?.code === prefecture);
  const matching = within.filter((summary) => !band || bandsIn(layer, summary).includes(band));
  const matchingCodes = new Set(matching.map(({ division }) => division.code));
  const chosen = county ? byCode.get(county) : undefined;
  const choose = (code: string) => put({ county: code === county ? null : code });
  return (
    <div className={styles.atlas} aria-busy={busy}>
      <section className={styles.map} aria-label={t('map')}>
        <Segments
          size="small"
          label={t('layer')}
          value={layer}
          options={layers.map((one) => ({ value: one, label: t(one) }))}
          onChange={(one) => put({ layer: one, band: null })}
        />
        <div className={styles.drawing}>
          <ProvinceMap
            chosen={county ?? pointed ?? own?.code ?? null}
            choose={choose}
            lookOf={(code) => {
              const summary = byCode.get(code);
              return {
                fills: summary ? fillsOf(layer, summary) : [fillOf('none')],
                dimmed: !matchingCodes.has(code),
                mark: summary && <CountyMark layer={layer} facts={summary} />,
              };
            }}
            tellOf={(code) => {
              const summary = byCode.get(code);
              return summary && <CountyTold summary={summary} />;
            }}
          />
        </div>
        <Legend
          of={prefecture ? null : totals}
          layer={layer}
          counties={within}
          band={band}
          choose={(one) => put({ band: one })}
        />
      </section>
      {chosen ? (
        <CountyPanel key={chosen.division.code} summary={chosen} address={address} />
      ) : (
        <CountyList counties={counties} matching={matching} address={address} choose={choose} point={setPointed} />
      )}
    </div>
  );
}

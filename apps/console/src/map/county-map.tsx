import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../language/localized.ts';
import { Unfold } from '../provenance/unfold.tsx';
import styles from './county-map.module.css';
import type { DrawnMap } from './projection.ts';
import { Stripes, stripesId } from './stripes.tsx';

/** How one county looks on the map. */
export interface CountyLook {
  /** Its fill; several stand side by side as stripes. */
  readonly fills: readonly string[];
  /** Left out of the present filter. */
  readonly dimmed: boolean;
  /** Drawn at the county's middle, so that the map also reads without color. */
  readonly mark?: ReactNode;
}

export interface CountyMapProps {
  readonly map: DrawnMap;
  readonly lookOf: (county: string) => CountyLook;
  readonly chosen: string | null;
  readonly choose: (county: string) => void;
  /** What the pointer's county is told to be. */
  readonly tellOf: (county: string) => ReactNode;
}

/** The county under the pointer, where it points, and on which side there is room to tell of it. */
interface Pointed {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly side: 'left' | 'right';
}

/** The province by county: a schematic map from a replaceable asset; prefecture borders are stronger. */
export function CountyMap({ map, lookOf, chosen, choose, tellOf }: CountyMapProps) {
  const { t } = useTranslation('map');
  const language = useLanguage();
  const id = useId();
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const looks = map.counties.map((county) => ({ ...county, look: lookOf(county.code) }));
  const striped = new Map(
    looks.flatMap(({ look: { fills } }) => (fills.length > 1 ? [[stripesId(id, fills), fills] as const] : [])),
  );
  const chosenCounty = map.counties.find(({ code }) => code === chosen);
  return (
    <figure className={styles.map}>
      <svg viewBox={`-4 -4 ${map.width + 8} ${map.height + 8}`} role="img" aria-label={t('alternative')}>
        {striped.size > 0 && (
          <defs>
            {[...striped].map(([key, fills]) => (
              <Stripes key={key} id={key} fills={fills} />
            ))}
          </defs>
        )}
        <g className={styles.counties}>
          {looks.map(({ code, path, look: { fills, dimmed } }) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map is the keyboard's way
            <path
              key={code}
              d={path}
              fill={fills.length > 1 ? `url(#${stripesId(id, fills)})` : fills[0]}
              data-dimmed={dimmed}
              onClick={() => choose(code)}
              onPointerMove={(event) => {
                const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
                if (!box) return;
                const x = event.clientX - box.left;
                setPointed({ code, x, y: event.clientY - box.top, side: x < box.width / 2 ? 'right' : 'left' });
              }}
              onPointerLeave={() => setPointed(null)}
            />
          ))}
        </g>
        <path d={map.borders} className={styles.borders} />
        {chosenCounty && <path d={chosenCounty.path} className={styles.chosen} />}
        {looks.map(
          ({ code, center: [x, y], look: { mark, dimmed } }) =>
            mark && (
              <g key={code} transform={`translate(${x} ${y})`} className={styles.mark} data-dimmed={dimmed}>
                {mark}
              </g>
            ),
        )}
      </svg>
      {pointed && (
        <div
          className={styles.told}
          data-side={pointed.side}
          style={{ left: pointed.x, top: pointed.y }}
          role="presentation"
        >
          {tellOf(pointed.code)}
        </div>
      )}
      <figcaption>
        <Unfold summary={map.reviewNumber ?? map.label[language]}>
          <p>{map.caveat[language]}</p>
          <p>{t('source', { source: map.source[language] })}</p>
        </Unfold>
      </figcaption>
    </figure>
  );
}

import type { DivisionMap } from '@qunxing/reference';
import guizhouMap from '@qunxing/reference/guizhou-map.json';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../language/localized.ts';
import styles from './county-map.module.css';
import { drawMap } from './projection.ts';

/** How one county looks on the map. */
export interface CountyLook {
  readonly fill: string;
  /** Left out of the present filter. */
  readonly dimmed: boolean;
  /** Drawn at the county's middle, so that the map also reads without color. */
  readonly mark?: ReactNode;
}

interface CountyMapProps {
  readonly lookOf: (county: string) => CountyLook;
  readonly chosen: string | null;
  readonly choose: (county: string) => void;
  /** What the pointer's county is told to be. */
  readonly tellOf: (county: string) => ReactNode;
}

// JSON is read with wide types (numbers for pairs); the file's shape is tested where it lives.
const asset = guizhouMap as unknown as DivisionMap;

/** The province by county: a schematic map from a replaceable asset; prefecture borders are stronger. */
export default function CountyMap({ lookOf, chosen, choose, tellOf }: CountyMapProps) {
  const { t } = useTranslation('map');
  const language = useLanguage();
  const map = useMemo(() => drawMap(asset), []);
  const [pointed, setPointed] = useState<{ code: string; x: number; y: number } | null>(null);
  const chosenCounty = map.counties.find(({ code }) => code === chosen);
  return (
    <figure className={styles.map}>
      <svg viewBox={`-4 -4 ${map.width + 8} ${map.height + 8}`} role="img" aria-label={t('alternative')}>
        <g className={styles.counties}>
          {map.counties.map(({ code, path }) => {
            const { fill, dimmed } = lookOf(code);
            return (
              // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map is the keyboard's way
              <path
                key={code}
                d={path}
                fill={fill}
                data-dimmed={dimmed}
                onClick={() => choose(code)}
                onPointerMove={(event) => {
                  const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
                  if (box) setPointed({ code, x: event.clientX - box.left, y: event.clientY - box.top });
                }}
                onPointerLeave={() => setPointed(null)}
              />
            );
          })}
        </g>
        <path d={map.borders} className={styles.borders} />
        {chosenCounty && <path d={chosenCounty.path} className={styles.chosen} />}
        {map.counties.map(({ code, center: [x, y] }) => {
          const { mark, dimmed } = lookOf(code);
          return (
            mark && (
              <g key={code} transform={`translate(${x - 13} ${y - 13})`} className={styles.mark} data-dimmed={dimmed}>
                {mark}
              </g>
            )
          );
        })}
      </svg>
      {pointed && (
        <div className={styles.told} style={{ left: pointed.x, top: pointed.y }} role="presentation">
          {tellOf(pointed.code)}
        </div>
      )}
      <figcaption title={`${map.caveat[language]} ${map.source[language]}`}>
        {map.reviewNumber ?? map.label[language]}
      </figcaption>
    </figure>
  );
}

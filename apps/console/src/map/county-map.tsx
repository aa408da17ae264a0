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

/** The county under the pointer, where it points, and on which side there is room to tell of it. */
interface Pointed {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly side: 'left' | 'right';
}

// JSON is read with wide types (numbers for pairs); the file's shape is tested where it lives.
const asset = guizhouMap as unknown as DivisionMap;

/** The province by county: a schematic map from a replaceable asset; prefecture borders are stronger. */
export default function CountyMap({ lookOf, chosen, choose, tellOf }: CountyMapProps) {
  const { t } = useTranslation('map');
  const language = useLanguage();
  const map = useMemo(() => drawMap(asset), []);
  const [pointed, setPointed] = useState<Pointed | null>(null);
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
                  if (!box) return;
                  const x = event.clientX - box.left;
                  setPointed({ code, x, y: event.clientY - box.top, side: x < box.width / 2 ? 'right' : 'left' });
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
              <g key={code} transform={`translate(${x} ${y})`} className={styles.mark} data-dimmed={dimmed}>
                {mark}
              </g>
            )
          );
        })}
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
      <figcaption title={`${map.caveat[language]} ${map.source[language]}`}>
        {map.reviewNumber ?? map.label[language]}
      </figcaption>
    </figure>
  );
}

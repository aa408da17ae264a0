import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { Nothing } from '../gateway/nothing.tsx';
import { CountyMap, type CountyMapProps } from './county-map.tsx';
import type { DrawableMap } from './division-map.ts';

interface ProvinceMapProps extends Omit<CountyMapProps, 'map'> {
  readonly map: Promise<DrawableMap>;
}

/** The map of the province once it is there; where there is none, the list beside it is the way. */
export default function ProvinceMap({ map: asked, ...look }: ProvinceMapProps) {
  const { t } = useTranslation('map');
  const map = use(asked);
  return typeof map === 'string' ? (
    <Nothing title={t(map)}>{t('inTheList')}</Nothing>
  ) : (
    <CountyMap map={map} {...look} />
  );
}

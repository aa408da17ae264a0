import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Nothing } from '../gateway/nothing.tsx';
import { Waiting } from '../page/waiting.tsx';
import { CountyMap, type CountyMapProps } from './county-map.tsx';
import { type DrawableMap, divisionMap } from './division-map.ts';

/** The map of the province once it is there, which holds nothing else back; where there is none, the list is the way. */
export default function ProvinceMap(look: Omit<CountyMapProps, 'map'>) {
  const { t } = useTranslation('map');
  const [map, setMap] = useState<DrawableMap | null>(null);
  useEffect(() => void divisionMap().then(setMap), []);
  if (map === null) return <Waiting bars={[420]} />;
  return typeof map === 'string' ? (
    <Nothing title={t(map)}>{t('inTheList')}</Nothing>
  ) : (
    <CountyMap map={map} {...look} />
  );
}

import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlainButton } from '../control/plain-button.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { Waiting } from '../page/waiting.tsx';
import { CountyMap, type CountyMapProps } from './county-map.tsx';
import { divisionMap, type ProvinceMap as ReadMap } from './division-map.ts';

/** The map of the province once it is there, which holds nothing else back; where there is none, the list is the way. */
export function ProvinceMap(look: Omit<CountyMapProps, 'map'>) {
  const { t } = useTranslation('map');
  const [map, setMap] = useState<ReadMap | null>(null);
  const read = useCallback(() => {
    setMap(null);
    void divisionMap().then(setMap);
  }, []);
  useEffect(read, [read]);
  if (map === null) return <Waiting bars={[420]} />;
  return typeof map === 'string' ? (
    <Nothing title={t(map)} action={map === 'failed' && <PlainButton onClick={read}>{t('again')}</PlainButton>}>
      {t('inTheList')}
    </Nothing>
  ) : (
    <CountyMap map={map} {...look} />
  );
}

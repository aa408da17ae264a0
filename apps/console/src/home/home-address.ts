import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useSession } from '../session/session.tsx';
import { type Band, bandsOf, type Layer, layers } from './layers.ts';

/** What the home page shows, kept in the address. */
export function useHomeAddress() {
  const [address, setAddress] = useSearchParams();
  const { instance } = useSession();
  return useMemo(() => {
    const demonstration = address.get('kind') === 'demonstration';
    const own = demonstration ? instance.demonstrationStandard : null;
    const layer: Layer = layers.find((one) => one === address.get('layer')) ?? 'count';
    const bands: readonly Band[] = bandsOf[layer];
    const put = (parts: Readonly<Record<string, string | null>>) =>
      setAddress((before) => {
        const after = new URLSearchParams(before);
        for (const [part, value] of Object.entries(parts)) {
          if (value) after.set(part, value);
          else after.delete(part);
        }
        return after;
      });
    return {
      demonstration,
      standard: address.get('standard') ?? own?.key ?? instance.publishedStandard.key,
      layer,
      band: bands.find((one) => one === address.get('band')) ?? null,
      prefecture: address.get('prefecture'),
      county: address.get('county'),
      put,
    };
  }, [address, setAddress, instance]);
}

export type HomeAddress = ReturnType<typeof useHomeAddress>;

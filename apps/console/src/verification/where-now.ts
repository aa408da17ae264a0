import type { Place } from './photo.ts';

/** Longer than this nobody waits with a phone in the hand, in milliseconds. */
const patience = 10_000;

/** Where the device is, once the person lets the browser say so; null where it does not, cannot, or may not be asked over plain http. */
export const whereNow = (): Promise<Place | null> =>
  new Promise((resolve) => {
    // Browsers without a secure connection have none, whatever their types say.
    const { geolocation } = navigator as { readonly geolocation?: Geolocation };
    if (geolocation === undefined) return resolve(null);
    geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        resolve({ latitude: latitude.toFixed(6), longitude: longitude.toFixed(6), accuracy: accuracy.toFixed(0) }),
      () => resolve(null),
      { enableHighAccuracy: true, timeout: patience, maximumAge: 60_000 },
    );
  });

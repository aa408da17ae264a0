import type { Localized } from '../language/localized.ts';

/** A place in degrees, as the device said it. */
export interface Place {
  readonly latitude: string;
  readonly longitude: string;
  /** In meters. */
  readonly accuracy: string;
}

/** A photo that was taken on site, with what it shows; it stays in this browser until the gateway has it. */
export interface Photo {
  /** Also the key of the request that sends it, so that it arrives once. */
  readonly id: string;
  readonly part: string;
  readonly item: string;
  readonly name: string;
  /** The picture; gone once it was sent. */
  readonly picture: Blob | null;
  readonly place: Place | null;
  /** Id under which the gateway has it; null until then. */
  readonly sent: string | null;
  /** Why it was not taken. */
  readonly refused: Localized | null;
}

/** Whether a photo still has to be sent. */
export const isWaiting = ({ picture, sent, refused }: Photo): boolean =>
  picture !== null && sent === null && refused === null;

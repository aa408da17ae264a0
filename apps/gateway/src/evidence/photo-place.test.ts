import { describe, expect, it } from 'vitest';
import { photoPlace } from './photo-place.ts';
import { aPhotoAt } from './testing.ts';

describe('where a photo says that it was taken', () => {
  it.each(['II', 'MM'] as const)('is read in the byte order %s', (order) => {
    const photo = aPhotoAt({ latitude: [28, 33, 18], longitude: [107, 26, 24], sides: ['N', 'E'], order });
    expect(photoPlace(photo)).toEqual({ latitude: '28.555000', longitude: '107.440000' });
  });

  it('is negative in the south and the west', () => {
    expect(photoPlace(aPhotoAt({ latitude: [33, 30, 0], longitude: [70, 0, 0], sides: ['S', 'W'] }))).toEqual({
      latitude: '-33.500000',
      longitude: '-70.000000',
    });
  });

  it.each([
    ['a place that is none', aPhotoAt({ latitude: [99, 0, 0], longitude: [107, 0, 0], sides: ['N', 'E'] })],
    ['a photo without notes', Buffer.from([0xff, 0xd8, 0xff, 0xda, 0, 4, 1, 2])],
    [
      'notes that are cut off',
      aPhotoAt({ latitude: [28, 0, 0], longitude: [107, 0, 0], sides: ['N', 'E'] }).subarray(0, 60),
    ],
    ['what is no photo', Buffer.from('%PDF-1.7')],
    ['nothing', Buffer.alloc(0)],
  ])('is not read from %s', (_what, bytes) => {
    expect(photoPlace(bytes)).toBeUndefined();
  });
});

import { graphql, type ResultOf } from '../graphql.ts';

export const EvidenceFileFragment = graphql(`
  fragment EvidenceFile on Evidence {
    id
    purpose
    item
    name
    note
    mediaType
    size
    address
    attachedAt
    removedAt
    mayRemove
    part {
      key
    }
    attachedBy {
      zh
      en
    }
    placeOfPhoto {
      latitude
      longitude
    }
    placeOfDevice {
      latitude
      longitude
      accuracy
    }
  }
`);

/** A file behind an application, or a photo of what was seen on site. */
export type EvidenceFile = ResultOf<typeof EvidenceFileFragment>;

/** Whether a file is shown as a picture. */
export const isPicture = ({ mediaType }: EvidenceFile): boolean => mediaType.startsWith('image/');

/** A size as people read it. */
export const sizeText = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / (1024 * 1024)).toFixed(1)} MB`;

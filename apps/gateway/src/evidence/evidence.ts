import type { EvidenceRow, StatedPlace as StatedPlaceShape } from '@qunxing/database';
import type { FormPartShape } from '../application/form-part.ts';
import { FormPart } from '../application/form-part.ts';
import { builder } from '../builder.ts';
import { Localized } from '../localized/localized.ts';
import { encodeId } from '../node-id.ts';

/** A file behind an application, with the part of the application that it belongs to. */
export interface EvidenceShape {
  readonly row: EvidenceRow;
  readonly part: FormPartShape;
  /** Whether the person who asks may take it off now. */
  readonly mayRemove: boolean;
}

const StatedPlace = builder.objectRef<StatedPlaceShape>('StatedPlace').implement({
  description: 'A place in degrees, as it was stated; nobody has checked it.',
  fields: (t) => ({
    latitude: t.exposeString('latitude', { description: 'North is positive.' }),
    longitude: t.exposeString('longitude', { description: 'East is positive.' }),
    accuracy: t.string({
      nullable: true,
      description: 'How exactly the device knows it, in meters; null where that is not said.',
      resolve: ({ accuracy }) => accuracy ?? null,
    }),
  }),
});

/** A file behind an application. */
export const Evidence = builder.objectRef<EvidenceShape>('Evidence').implement({
  description: 'A file behind what an application states, or a photo of what was seen on site (佐证材料).',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ row }) => encodeId('Evidence', row.id) }),
    purpose: t.string({
      description: '`application`: what the applicant states; `verification`: what was seen on site.',
      resolve: ({ row }) => row.purpose,
    }),
    part: t.expose('part', { type: FormPart, description: 'The part of the application that it belongs to.' }),
    item: t.string({
      nullable: true,
      description: 'Key of the item that it backs; null for the part as a whole.',
      resolve: ({ row }) => row.item,
    }),
    name: t.string({ description: 'What it is called.', resolve: ({ row }) => row.name }),
    note: t.string({ description: 'What is said about it; may be empty.', resolve: ({ row }) => row.note }),
    mediaType: t.string({
      description: 'What it is by its content, e.g. `application/pdf`.',
      resolve: ({ row }) => row.mediaType,
    }),
    size: t.int({ description: 'In bytes.', resolve: ({ row }) => row.size }),
    hash: t.string({ description: 'Hash of the content, `sha256:<hex>`.', resolve: ({ row }) => row.hash }),
    address: t.string({
      description: 'Where it is downloaded.',
      resolve: ({ row }) => `/evidence/${encodeId('Evidence', row.id)}`,
    }),
    attachedAt: t.field({ type: 'DateTime', description: 'When.', resolve: ({ row }) => row.attachedAt }),
    attachedBy: t.field({
      type: Localized,
      description: 'By whom.',
      resolve: async ({ row }, _args, { load }) => {
        const person = await load.person.load(row.attachedBy);
        return person !== null && 'displayName' in person ? person.displayName : { 'zh-CN': '—', en: '—' };
      },
    }),
    removedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was taken off again; null while it is attached.',
      resolve: ({ row }) => row.removedAt,
    }),
    placeOfPhoto: t.field({
      type: StatedPlace,
      nullable: true,
      description: 'Where it was taken, as the photo itself says; null where it does not.',
      resolve: ({ row }) => row.stated?.photo ?? null,
    }),
    placeOfDevice: t.field({
      type: StatedPlace,
      nullable: true,
      description: 'Where the device was that took it, as it said with consent; null where it did not.',
      resolve: ({ row }) => row.stated?.device ?? null,
    }),
    mayRemove: t.exposeBoolean('mayRemove', { description: 'Whether the person who asks may take it off now.' }),
  }),
});

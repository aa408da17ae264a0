import type { Localized } from './localized.ts';

/** A kind of title (资质称号) that an enterprise can hold, e.g. `little-giant` 专精特新“小巨人”. */
export interface TitleKind {
  readonly id: string;
  readonly title: Localized;
}

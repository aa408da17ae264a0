import { profileItems, titleKinds } from '@qunxing/cluster-profile';
import { catalogueOf } from './catalogue.ts';
import { criteria } from './criteria.ts';

/** The catalogue of the repository as it stands. */
export const current = catalogueOf(criteria, profileItems, titleKinds);

import type { Localized } from '@qunxing/criterion';
import type { AccountRow } from '@qunxing/database';

/** Who did something without an account: somebody of the public. */
const thePublic: Localized = { 'zh-CN': '社会公众', en: 'A member of the public' };

/** What whoever did something is called: the account as it is called now, or the public. */
export const personOf = (by: Pick<AccountRow, 'displayName'> | null): Localized => by?.displayName ?? thePublic;

/** For whom they did it: their office, or nobody but themselves. */
export const organizationOf = (by: Pick<AccountRow, 'organization'> | null): Localized => by?.organization ?? thePublic;

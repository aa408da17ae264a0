/**
 * Any of the keys in `$1`. The subquery hides how many they are, so that a plan for any number costs no more than one for these:
 * a server then keeps the plan instead of making one each time, which takes longer than finding a few rows.
 */
export const givenKeys = 'ANY(ARRAY(SELECT unnest($1::text[])))';

/** Any of the standards in `$2`, likewise. */
export const givenStandards = 'ANY(ARRAY(SELECT unnest($2::text[])))';

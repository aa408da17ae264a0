/** Why a target is missed and what would help, by figure; the page shows it while the target is missed. */
export const reasons: Readonly<Record<string, string>> = {
  'exact-evaluation/time':
    'most of the time goes into reading about 100 kB of JSON a case, checking every value and hashing the canonical text, little into arithmetic; several processes, each with a part of the cases, would help, since no case depends on another.',
};

/** Why a target is missed and what would help, by figure; the page shows it while the target is missed. */
export const reasons: Readonly<Record<string, string>> = {
  'audit/verification':
    'a quarter of the time is SHA-256 itself, three times for each event, and an eighth the reading of its JSON; both are shared among threads, so that a machine with more processors, or with instructions for SHA-256, is as much faster.',
  'register/page-ratio':
    'beside what the bare server does, the gateway parses, checks and executes a GraphQL document with several fields for each of about 40 requirements and collects the garbage of it, which is more than a third of its own time; fewer and larger fields for what never changes of a requirement would help.',
};

/** Why a target is missed and what would help, by figure; the page shows it while the target is missed. */
export const reasons: Readonly<Record<string, string>> = {
  'register/page-ratio':
    'beside what the bare server does, the gateway parses, checks and executes a GraphQL document with several fields for each of about 40 requirements and collects the garbage of it, which is more than a third of its own time; fewer and larger fields for what never changes of a requirement would help.',
};

/** Why a target is missed and what would help, by figure; the page shows it while the target is missed. */
export const reasons: Readonly<Record<string, string>> = {
  'exact-evaluation/time':
    'of a case of 100 kB the parsing of its JSON, its canonical text with the hash, and the judging itself take a fifth to a quarter each, the checks a seventh; columns of numbers read once for checking and judging, canonical text written as bytes, or a second thread would help.',
  'register/page-ratio':
    'beside what the bare server does, the gateway parses, checks and executes a GraphQL document with several fields for each of about 40 requirements and collects the garbage of it, which is more than a third of its own time; fewer and larger fields for what never changes of a requirement would help.',
  'console/performance':
    'the largest text waits for the scripts and the session, and the components with the styles that they make at run time keep the page busy meanwhile; fewer of them on the first page, or styles made when the console is built, would help.',
};

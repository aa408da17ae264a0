/**
 * A login as it is kept and looked for: capitals and small letters are one (`Wang`, `wang`), and so are full-width letters and
 * the usual ones, so that nobody signs in beside somebody whose login looks the same.
 */
export const foldedLogin = (login: string): string => login.normalize('NFKC').toLowerCase();

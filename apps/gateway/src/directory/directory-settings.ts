import type { Localized } from '@qunxing/criterion';
import { text } from '../start/say.ts';

/** The directory of a government office (OpenID Connect) in which people may sign in, and what we are to it. */
export interface DirectorySettings {
  readonly issuer: string;
  readonly client: string;
  readonly secret: string;
}

const names = ['QUNXING_DIRECTORY_ISSUER', 'QUNXING_DIRECTORY_CLIENT', 'QUNXING_DIRECTORY_SECRET'] as const;

/** Whether what is sent to an address can be read on the way; within one machine it cannot. */
const isExposed = ({ protocol, hostname }: URL): boolean =>
  protocol !== 'https:' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname);

/** The directory that the environment names, if any; or which variable is wrong. */
export const readDirectory = (
  variables: Readonly<Record<string, string | undefined>>,
): { readonly directory: DirectorySettings | undefined } | { readonly wrong: Localized } => {
  const [issuer, client, secret] = names.map((name) => variables[name] || undefined);
  if (issuer === undefined && client === undefined && secret === undefined) return { directory: undefined };
  if (issuer === undefined || client === undefined || secret === undefined) {
    return {
      wrong: text(`${names.join('、')} 须同时给出，或都不给出。`, `${names.join(', ')}: give all of them, or none.`),
    };
  }
  if (!URL.canParse(issuer) || isExposed(new URL(issuer))) {
    return {
      wrong: text(
        `QUNXING_DIRECTORY_ISSUER=${issuer} 无效，应为 https 地址。`,
        `QUNXING_DIRECTORY_ISSUER=${issuer} is not valid; use an https address.`,
      ),
    };
  }
  return { directory: { issuer, client, secret } };
};

import type { Answer } from './trial-register.ts';

/** The part of a selection that asks what is to be signed. */
export const toSignSelected = '... on ToSign { content hash enrolled demonstrationCode }';

interface Waiting {
  readonly __typename: string;
  readonly hash: string;
  readonly demonstrationCode: string | null;
}

/** The signature of what waits for one, as an argument, by the code that a demonstration account is shown. */
export const signatureOf = ({ hash, demonstrationCode }: Waiting): string =>
  `signature: { content: "${hash}", code: "${demonstrationCode ?? ''}" }`;

/** Asks for one mutation, and signs what it waits for as somebody does who agrees with it. */
export const askSigning = async (
  ask: (query: string) => Promise<Answer>,
  mutation: string,
  args: string,
  result: string,
): Promise<Answer> => {
  const asked = (given: string) => ask(`mutation { ${mutation}(${given}) ${result} }`);
  const answer = await asked(args);
  // The selection above.
  const waiting = answer.data?.[mutation] as Waiting | null | undefined;
  return waiting?.__typename === 'ToSign' ? asked(`${args}, ${signatureOf(waiting)}`) : answer;
};

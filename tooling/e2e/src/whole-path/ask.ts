import type { People } from './people.ts';

type Answer = Readonly<Record<string, unknown>>;

let requests = 0;
/** A key for one more request. */
const newKey = (): string => {
  requests += 1;
  return `whole-path-${requests}`;
};

/** Asks the gateway in the session of somebody's window. @throws when there is no answer */
export async function ask(people: People, login: string, query: string): Promise<Answer> {
  const { page } = await people.as(login);
  const answer = await page.context().request.post('/graphql', { data: { query } });
  const { data, errors } = (await answer.json()) as { readonly data?: Answer; readonly errors?: readonly unknown[] };
  if (data === undefined || data === null || errors !== undefined)
    throw new Error(`${login} asks ${query}: ${JSON.stringify(errors)}`);
  return data;
}

interface Outcome {
  readonly __typename: string;
  readonly hash?: string;
  readonly demonstrationCode?: string;
}

/**
 * Has somebody do an act through the gateway, signed where it is an official one.
 * @param selection what is read of the result, such as `... on ApplicationChanged { application { id } }`
 * @throws when it is refused
 */
export async function actBy(
  people: People,
  login: string,
  mutation: string,
  args: string,
  selection: string,
  official = false,
): Promise<Answer> {
  const key = newKey();
  const send = async (signature: string): Promise<Outcome & Answer> => {
    const waits = official ? '... on ToSign { hash demonstrationCode }' : '';
    const result = `{ __typename ${selection} ${waits} ... on Refused { code message { zh } } }`;
    const data = await ask(people, login, `mutation { it: ${mutation}(${args}, key: "${key}"${signature}) ${result} }`);
    // The alias and the selection above.
    return data.it as Outcome & Answer;
  };
  const first = await send('');
  const { __typename, hash, demonstrationCode } = first;
  const done =
    __typename === 'ToSign' ? await send(`, signature: { content: "${hash}", code: "${demonstrationCode}" }`) : first;
  if (!done.__typename.endsWith('Changed')) throw new Error(`${login} ${mutation}: ${JSON.stringify(done)}`);
  return done;
}

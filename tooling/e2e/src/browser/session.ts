import type { Cookie } from 'playwright-core';
import type { Account } from '../product/printed-accounts.ts';

const signIn = `mutation SignIn($login: String!, $password: String!) {
  signIn(login: $login, password: $password) { __typename }
}`;

/**
 * Signs in as the form does, without a browser.
 * @returns the cookies that a browser would keep
 * @throws when the product refuses
 */
export async function sessionOf(url: string, { login, password }: Account): Promise<Cookie[]> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: signIn, variables: { login, password } }),
  });
  const [cookie] = answer.headers.getSetCookie();
  const [name, value] = cookie?.split(';')[0]?.split('=') ?? [];
  if (name === undefined || value === undefined) throw new Error(`signing in failed: ${await answer.text()}`);
  const { hostname: domain } = new URL(url);
  return [{ name, value, domain, path: '/', expires: -1, httpOnly: true, secure: false, sameSite: 'Lax' }];
}

import { render } from '@testing-library/react';
import { buildSchema, graphql } from 'graphql';
import { createMemoryRouter } from 'react-router';
import { vi } from 'vitest';
import schemaText from '../../../gateway/schema.graphql?raw';
import { App } from '../app.tsx';
import { routes } from '../routes.tsx';

const schema = buildSchema(schemaText);

/** Opens the console at an address; questions are answered from `world`, checked against the gateway's schema. */
export function openConsole(address: string, world: Readonly<Record<string, unknown>>) {
  vi.stubGlobal('fetch', async (_: string, { body }: { readonly body: string }) => {
    const { query, variables } = JSON.parse(body);
    const answer = await graphql({ schema, source: query, rootValue: world, variableValues: variables });
    return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } });
  });
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  render(<App router={router} />);
  return router;
}

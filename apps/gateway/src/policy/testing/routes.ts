import { beginSession } from '../../account/begin-session.ts';
import { encodeId } from '../../node-id.ts';
import type { TrialRegister } from '../../operations/testing/trial-register.ts';
import type { Cell } from './cells.ts';
import type { Moment } from './path.ts';
import type { Viewer } from './viewers.ts';

const outcomes: Readonly<Record<number, string>> = {
  200: 'given',
  201: 'done',
  400: 'wrong input',
  401: 'sign in',
  403: 'forbidden',
  404: 'not there',
  405: 'no such method',
  415: 'wrong type',
  422: 'refused',
};

/** Every route of the server with its methods, by what the server says of itself: a tree of addresses, four signs a level. */
const routesOf = ({ server }: TrialRegister): readonly (readonly [method: string, address: string])[] => {
  const above: string[] = [];
  return server
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', part, methods = ''] = /^([│\s]*)[├└]── (\S+)(?: \((.+)\))?$/.exec(line) ?? [];
      if (part === undefined) return [];
      const level = indent.length / 4;
      const address = `${above[level - 1] ?? ''}${part}`;
      above[level] = address;
      return methods
        .split(', ')
        .filter((method) => /^[A-Z]+$/.test(method) && method !== 'HEAD' && method !== 'OPTIONS')
        .map((method) => [method, address] as const);
    });
};

/** What comes of every address for everybody, at one moment of the case. `/graphql` is what the other pages are about. */
export const routeCells = async (
  test: TrialRegister,
  viewers: readonly Viewer[],
  { name: moment, subjects }: Moment,
): Promise<readonly Cell[]> => {
  const { gateway, server } = test;
  const id = (type: Parameters<typeof encodeId>[0]) => encodeId(type, subjects.get(type as never)?.id ?? 'none');
  const filled = (address: string): string =>
    address
      .replace('/form-cases/:file', `/form-cases/${id('Application')}.json`)
      .replace('/receipts/:file', `/receipts/${id('Evaluation')}.json`)
      .replace('/objections/:id/evidence/:place', `/objections/${id('Objection')}/evidence/1`)
      .replace(/:application\b/, id('Application'))
      .replace(/:cluster\b/, id('Cluster'))
      .replace(/:\w+/g, id('Application'))
      .replace('*', 'nowhere');
  const cells: Cell[] = [];
  for (const { name: who, account, imagined } of viewers) {
    if (imagined) continue;
    const begun = account === null ? undefined : await beginSession(gateway.database.sql, account, '', gateway.now());
    const headers = begun === undefined ? {} : { cookie: `qunxing_session=${begun.token}` };
    for (const [method, address] of routesOf(test)) {
      if (address === '/graphql') continue;
      const body = method === 'GET' ? {} : { payload: '' };
      const { statusCode } = await server.inject({
        method: method as 'GET',
        url: filled(address),
        headers,
        ...body,
      });
      const asked = `${method} ${address}`;
      cells.push({ page: 'files', asked, who, moment, outcome: outcomes[statusCode] ?? String(statusCode) });
    }
  }
  return cells;
};

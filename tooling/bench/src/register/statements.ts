import type { Measurement } from '../bench.ts';
import type { Figure } from '../figure/figure.ts';
import { sessionCookie, startGateway } from './gateway.ts';
import { gatewayOn } from './measured-database.ts';
import { measuredQuestions } from './measured-questions.ts';
import { byName, homeRequest } from './operations.ts';
import { countStatements } from './statement-counter.ts';

/** How many statements one operation sends to the database, its session included. */
export const statements: Measurement = {
  name: 'statements',
  measure: async ({ database, say }) => {
    const measured = await database();
    say('counting the statements of one operation');
    const counter = await countStatements(measured.url);
    const gateway = await startGateway(gatewayOn(counter.url));
    try {
      const cookie = await sessionCookie(gateway.url);
      const { page } = await measuredQuestions(measured);
      const ask = async (body: string): Promise<number> => {
        const headers = { 'content-type': 'application/json', cookie };
        const answer = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body });
        const text = await answer.text();
        if (!answer.ok || text.includes('"errors"')) throw new Error(`the gateway refuses: ${text}`);
        return counter.take();
      };
      const operations: readonly (readonly [name: string, what: string, body: string | undefined])[] = [
        ['list', 'a page of the register with its total', byName(0).graphql],
        ['page', "one cluster's page with every requirement", page[0]?.graphql],
        ['home', 'totals and the map', homeRequest('national-2022', false)],
      ];
      const figures: Figure[] = [];
      for (const [name, what, body] of operations) {
        if (body === undefined) throw new Error('no cluster has a receipt');
        await ask(body); // a new connection of the pool sets its time zone once
        figures.push({
          name: `statements/${name}`,
          what: `SQL statements: ${what}`,
          unit: '',
          target: { atMost: 5 },
          values: [await ask(body)],
          how: 'statements that pass on the wire between gateway and PostgreSQL, the session included',
        });
      }
      return figures;
    } finally {
      await gateway.child.stop();
      await counter.close();
    }
  },
};

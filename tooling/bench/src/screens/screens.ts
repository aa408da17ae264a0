import type { Measurement } from '../bench.ts';
import type { Figure } from '../figure/figure.ts';
import { spreadOf } from '../figure/spread.ts';
import { sessionCookie, startGateway } from '../register/gateway.ts';
import { gatewayOn, openMeasuredDatabase } from '../register/measured-database.ts';
import { fillApplications } from './fill-applications.ts';
import { p95, people, timesOfOpening } from './opening.ts';
import { consoleDocuments, type Screen, screensOf } from './screen.ts';

/** Applications in the database. */
const applications = 10_000;

/** Clusters in its register: some lie in no county, and cannot apply. */
const clusters = 15_000;

const rounds = 3;
const openings = { warm: 20, counted: 100 };

/** How many of the screens, the slowest first, are told. */
const told = 3;

/** How long the heaviest pages on which officers work take to be answered, with 10,000 applications. */
export const screens: Measurement = {
  name: 'screens',
  measure: async ({ say }) => {
    const database = await openMeasuredDatabase(say, clusters);
    try {
      say(`filling in ${applications} applications`);
      const ids = await fillApplications(database, applications);
      await database.query('VACUUM (ANALYZE)');
      const gateway = await startGateway(gatewayOn(database.url));
      try {
        const all = screensOf(await consoleDocuments(), ids);
        const measured = new Map<Screen, number[]>(all.map((screen) => [screen, []]));
        const cookies = new Map<string, string>();
        for (const { login } of all)
          if (!cookies.has(login)) cookies.set(login, await sessionCookie(gateway.url, login));
        for (let round = 1; round <= rounds; round++) {
          for (const [screen, values] of measured) {
            say(`${screen.what}, round ${round} of ${rounds}`);
            const times = await timesOfOpening(gateway.url, cookies.get(screen.login) ?? '', screen, openings);
            values.push(p95(times));
          }
        }
        const slowest = [...measured].toSorted(([, one], [, other]) => spreadOf(other).median - spreadOf(one).median);
        const lighter = slowest.slice(told).map(([{ what }]) => what);
        return slowest.slice(0, told).map(
          ([{ name, what }, values]): Figure => ({
            name: `screens/${name}`,
            what: `${what}: 95 of 100 are answered within`,
            unit: 'ms',
            values,
            how: `everything that the console asks when the page is opened, asked at once as a browser does, ${people} people at a time, ${openings.counted} openings in each round; ${database.version} with ${applications} applications at all stages; one of the ${told} heaviest pages: ${lighter.join(', ')} took less`,
          }),
        );
      } finally {
        await gateway.child.stop();
      }
    } finally {
      await database.stop();
    }
  },
};

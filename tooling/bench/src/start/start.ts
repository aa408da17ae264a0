import type { Measurement } from '../bench.ts';
import type { Figure, Target } from '../figure/figure.ts';
import { peakMemory } from '../processes/peak-memory.ts';
import { startGateway } from '../register/gateway.ts';
import { clusters, gatewayOn } from '../register/measured-database.ts';

const runs = 5;

interface Start {
  readonly seconds: number;
  /** MiB; undefined where the system does not tell. */
  readonly memory: number | undefined;
}

const startOnce = async (variables: Readonly<Record<string, string>>): Promise<Start> => {
  const { child, seconds } = await startGateway(variables);
  const memory = peakMemory(child.pid);
  await child.stop();
  return { seconds, memory };
};

const startOften = async (variables: Readonly<Record<string, string>>): Promise<readonly Start[]> => {
  const starts: Start[] = [];
  for (let run = 0; run < runs; run++) starts.push(await startOnce(variables));
  return starts;
};

interface Kind {
  readonly name: string;
  readonly data: string;
  readonly time: Target;
  readonly memory: Target;
}

const figuresOf = ({ name, data, time, memory }: Kind, starts: readonly Start[]): readonly Figure[] => {
  const held = starts.flatMap((start) => start.memory ?? []);
  const timeFigure: Figure = {
    name: `start/${name}-time`,
    what: `gateway from start to ready, ${name}`,
    unit: 's',
    target: time,
    values: starts.map(({ seconds }) => seconds),
    how: `from starting the process to the first healthy answer of /healthz, ${data}`,
  };
  if (held.length === 0) return [timeFigure];
  const memoryFigure: Figure = {
    name: `start/${name}-memory`,
    what: `the most memory that it has held when ready, ${name}`,
    unit: 'MiB',
    target: memory,
    values: held,
    how: `largest resident set of the process at that moment, ${data}`,
  };
  return [timeFigure, memoryFigure];
};

/** How long the gateway takes to be ready, and how much memory. */
export const start: Measurement = {
  name: 'start',
  measure: async ({ demonstration, database, say }) => {
    const { variables } = await demonstration();
    say('starting with existing data, embedded');
    const embedded = await startOften(variables);
    const { url, version } = await database();
    say('starting with existing data, server');
    const server = await startOften(gatewayOn(url));
    const demonstrationData = 'existing demonstration data';
    const serverData = `${version} with ${clusters} clusters`;
    return [
      ...figuresOf({ name: 'embedded', data: demonstrationData, time: { below: 5 }, memory: { below: 900 } }, embedded),
      ...figuresOf({ name: 'server', data: serverData, time: { below: 2 }, memory: { below: 300 } }, server),
    ];
  },
};

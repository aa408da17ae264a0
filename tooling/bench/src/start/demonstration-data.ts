import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGateway } from '../register/gateway.ts';

/** An embedded demonstration database as `npm start` leaves it behind. */
export interface DemonstrationData {
  /** The environment of a gateway on it; one at a time. */
  readonly variables: Readonly<Record<string, string>>;
  readonly remove: () => void;
}

/** Lets the gateway create and seed an embedded database in a temporary directory. */
export const openDemonstrationData = async (say: (text: string) => void): Promise<DemonstrationData> => {
  const directory = mkdtempSync(join(tmpdir(), 'qunxing-bench-'));
  const variables = { QUNXING_DATA: join(directory, 'data') };
  const remove = () => rmSync(directory, { recursive: true, force: true });
  try {
    say('the gateway creates and seeds an embedded database');
    const { child } = await startGateway(variables);
    await child.stop();
    return { variables, remove };
  } catch (problem) {
    remove();
    throw problem;
  }
};

import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { newKey } from '../gateway/request-key.ts';
import { ActOnApplicationsMutation, type Asked, type Foreseen, type Outcome, type Result } from './bulk.ts';

/** So many are asked for at once: few enough that progress is seen and that one can stop. */
const atOnce = 10;

/** How far a bulk has come. */
export interface Run {
  readonly asked: Asked;
  /** The same for every try: what was done before is not done again. */
  readonly key: string;
  readonly results: readonly Result[];
  readonly state: 'running' | 'stopped' | 'unanswered' | 'ended';
}

const isLeft = ({ outcome }: Result): boolean => outcome === null;

/** Acts on what was foreseen, a few at a time; one may stop, and go on where it stopped or where no answer came. */
export function usePerform() {
  const client = useClient();
  const [run, setRun] = useState<Run | null>(null);
  const stopping = useRef(false);
  const ask = async ({ asked, key }: Run, part: readonly Foreseen[]): Promise<readonly Outcome[] | null> => {
    const items = part.map(({ application: { id, version }, experts }) => ({
      ...{ application: id, version },
      experts: experts.map((expert) => expert.id),
    }));
    const { data } = await client.mutation(ActOnApplicationsMutation, { ...asked, items, key }).toPromise();
    return data?.actOnApplications ?? null;
  };
  const goOn = async (from: Run) => {
    stopping.current = false;
    let now: Run = { ...from, state: 'running' };
    setRun(now);
    while (now.results.some(isLeft)) {
      if (stopping.current) return setRun({ ...now, state: 'stopped' });
      const part = now.results.filter(isLeft).slice(0, atOnce);
      const outcomes = await ask(
        now,
        part.map(({ foreseen }) => foreseen),
      );
      if (outcomes === null) return setRun({ ...now, state: 'unanswered' });
      const results = now.results.map((result) => {
        const place = part.indexOf(result);
        return place < 0 ? result : { ...result, outcome: outcomes[place] ?? null };
      });
      now = { ...now, results };
      setRun(now);
    }
    setRun({ ...now, state: 'ended' });
  };
  return {
    run,
    begin: (asked: Asked, chosen: readonly Foreseen[]) =>
      goOn({
        asked,
        key: newKey(),
        results: chosen.map((foreseen) => ({ foreseen, outcome: null })),
        state: 'running',
      }),
    goOn,
    stop: () => {
      stopping.current = true;
    },
    clear: () => setRun(null),
  };
}

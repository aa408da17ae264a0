import type { CheckedLeaf } from './check-line.ts';
import type { Findings } from './findings.ts';

/** How many sequences of a stream are told one by one. */
const mostSequences = 20;

interface Stream {
  last: number;
  events: number;
  gone: number;
  readonly sequences: number[];
}

/** Looks whether the events of each stream follow one another, and whether they are there. */
export const streamCheck = (findings: Findings) => {
  const streams = new Map<string, Stream>();
  return {
    take: ({ index, stream: name, sequence, event }: CheckedLeaf): void => {
      const stream = streams.get(name) ?? { last: 0, events: 0, gone: 0, sequences: [] };
      if (stream.events === 0) streams.set(name, stream);
      const expected = stream.last + 1;
      if (sequence !== expected) findings.add({ code: 'SEQUENCE_BROKEN', index, stream: name, sequence, expected });
      stream.last = sequence;
      stream.events += 1;
      if (event !== 'gone') return;
      stream.gone += 1;
      if (stream.sequences.length < mostSequences) stream.sequences.push(sequence);
    },
    /** How many streams there are so far. */
    count: (): number => streams.size,
    has: (name: string): boolean => streams.has(name),
    /** Tells what is gone, stream by stream. */
    end: (): void => {
      for (const [stream, { events, gone, sequences }] of streams) {
        if (gone === 0) continue;
        if (gone === events) findings.add({ code: 'CASE_DROPPED', stream, events });
        else findings.add({ code: 'EVENTS_GONE', stream, sequences });
      }
    },
  };
};

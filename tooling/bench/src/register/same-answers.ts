import { request } from 'undici';
import type { Contestant } from './contestant.ts';
import type { Question } from './operations.ts';

const answerOf = async (contestant: Contestant, question: Question): Promise<string> => {
  const { path, ...options } = contestant.request(question);
  const { statusCode, body } = await request(`${contestant.origin}${path}`, options);
  const text = await body.text();
  if (statusCode !== 200) throw new Error(`${contestant.origin}${path} answered ${statusCode}: ${text}`);
  return text;
};

const firstDifference = (a: string, b: string): number => {
  let place = 0;
  while (place < a.length && a[place] === b[place]) place++;
  return place;
};

const around = (text: string, place: number): string => text.slice(Math.max(0, place - 200), place + 200);

/** Makes sure that both servers give the same JSON, byte by byte. @throws at the first difference, showing it */
export const requireSameAnswers = async (
  gateway: Contestant,
  bare: Contestant,
  questions: readonly Question[],
): Promise<void> => {
  for (const question of questions) {
    const given = (await answerOf(gateway, question)).trimEnd();
    const wanted = await answerOf(bare, question);
    if (given === wanted) continue;
    const place = firstDifference(given, wanted);
    throw new Error(
      `the servers answer ${question.path} differently at ${place}:\n${around(given, place)}\n${around(wanted, place)}`,
    );
  }
};

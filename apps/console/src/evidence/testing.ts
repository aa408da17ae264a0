import { vi } from 'vitest';
import { text } from '../cluster/testing.ts';

/** A file of the applicant on innovation, unless told otherwise. */
export const aFile = (changes: Readonly<Record<string, unknown>> = {}) => ({
  id: 'evidence-1',
  purpose: 'application',
  part: { key: 'innovation', title: text('协同创新能力较强', 'Innovation') },
  item: null,
  name: '合作协议.pdf',
  note: '',
  mediaType: 'application/pdf',
  size: 2048,
  hash: 'sha256:01',
  address: '/evidence/evidence-1',
  attachedAt: '2026-11-20T01:00:00Z',
  attachedBy: text('王芳', 'Wang Fang'),
  removedAt: null,
  mayRemove: false,
  placeOfPhoto: null,
  placeOfDevice: null,
  ...changes,
});

/** Answers files that are sent as told, one after the other; without an answer left the gateway is away. */
export const answerFiles = (...answers: readonly { readonly status: number; readonly body: object }[]) => {
  const others = fetch;
  const sent: URLSearchParams[] = [];
  const left = [...answers];
  vi.stubGlobal('fetch', async (address: string, request: RequestInit) => {
    if (!address.startsWith('/evidence')) return others(address, request);
    sent.push(new URL(address, 'http://localhost').searchParams);
    const answer = left.shift();
    if (answer === undefined) throw new TypeError('the gateway is away');
    return new Response(JSON.stringify(answer.body), { status: answer.status });
  });
  return sent;
};

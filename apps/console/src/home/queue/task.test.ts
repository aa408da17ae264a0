import { expect, test } from 'vitest';
import { byUrgency, type Task } from './task.ts';

const aTask = (key: string, lastDay: string | null, since: string): Task => ({
  ...{ key, lastDay, since },
  to: '/',
  act: { zh: '初审', en: 'Preliminary review' },
  subject: '示例集群',
});

test('what ends soonest stands first, then what has waited longest; what has no last day comes after', () => {
  const tasks = [
    aTask('undated', null, '2026-11-01T00:00:00Z'),
    aTask('later', '2026-12-05', '2026-11-02T00:00:00Z'),
    aTask('newer', '2026-11-27', '2026-11-20T00:00:00Z'),
    aTask('older', '2026-11-27', '2026-11-10T00:00:00Z'),
  ];
  expect(tasks.toSorted(byUrgency).map(({ key }) => key)).toEqual(['older', 'newer', 'later', 'undated']);
});

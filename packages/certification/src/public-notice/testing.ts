import { prcCalendar } from '@qunxing/reference';
import type { Procedure } from '@qunxing/standards';
import { acting, anApplicationBefore, aProcedure, known, next, on } from '../testing.ts';
import type { RunningNotice } from './public-notice.ts';
import { publishNotice } from './publish.ts';

/** A notice of two applications from Monday 31 July to Friday 4 August 2023. */
export const aNotice = (procedure: Procedure = aProcedure()): RunningNotice => {
  const selected = anApplicationBefore('public-notice', procedure);
  return next(
    publishNotice(
      {
        id: 'notice-1',
        by: acting('province'),
        procedure,
        round: 'round-2023',
        number: '黔工信公示〔2023〕1号',
        firstDay: '2023-07-31',
        calendar: prcCalendar,
        candidates: [1, 2].map((number) => ({ application: known(selected, `application-${number}`), incidents: [] })),
        elsewhere: [],
      },
      on('2023-07-28'),
    ),
  );
};

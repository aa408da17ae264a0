import { aNotice } from '../public-notice/testing.ts';
import { acting, aProcedure, next, on } from '../testing.ts';
import { type ObjectFacts, object } from './object.ts';
import type { FiledObjection } from './objection.ts';

/** An objection to the first member, filed on the second day of the notice. */
export const anObjection = (other: Partial<ObjectFacts> = {}): FiledObjection =>
  next(
    object(
      {
        id: 'objection-1',
        by: acting('province'),
        procedure: aProcedure(),
        notice: aNotice(),
        application: 'application-1',
        item: 'profile/gross-output',
        grounds: '产值重复计算',
        evidence: ['file-1'],
        objector: { record: 'person-1', named: true, reachable: true },
        ...other,
      },
      on('2023-08-01'),
    ),
  );

import { acting, anApplicationBefore, aProcedure, known, next, on } from '../testing.ts';
import { type ConveneFacts, convene } from './convene.ts';
import type { OpenMeeting } from './deliberation.ts';

/** A meeting of five, three of whom make a quorum, about two applications. */
export const aMeeting = (other: Partial<ConveneFacts> = {}): OpenMeeting => {
  const { procedure = aProcedure() } = other;
  const reviewed = anApplicationBefore('deliberation', procedure);
  return next(
    convene(
      {
        id: 'meeting-1',
        by: acting('province'),
        procedure,
        round: 'round-2023',
        present: ['a', 'b', 'c', 'd', 'e'],
        quorum: 3,
        majority: 'majority-of-present',
        agenda: [known(reviewed, 'application-1'), known(reviewed, 'application-2')],
        elsewhere: [],
        ...other,
      },
      on('2023-07-20'),
    ),
  );
};

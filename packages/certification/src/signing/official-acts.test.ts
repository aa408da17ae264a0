import { describe, expect, it } from 'vitest';
import { listVerbs } from '../stage-table/stage-table.ts';
import { isOfficial, officialActs } from './official-acts.ts';

describe('official acts', () => {
  it('are those by which an office answers to others', () => {
    expect(Object.keys(officialActs)).toEqual([
      'submit',
      'recordVerification',
      'submitRecommendationList',
      'recordSpotCheck',
      'closeMeeting',
      'publishNotice',
      'certify',
      'announce',
      'nominate',
    ]);
  });

  it('are every list’s step but the two that follow from what was signed or was judged by others', () => {
    const unsigned = Object.values(listVerbs).filter((verb) => !isOfficial(verb));
    expect(unsigned).toEqual(['concludePanel', 'closeNotice']);
  });

  it('are not what prepares them or can be undone', () => {
    for (const verb of ['draft', 'accept', 'review', 'return', 'recommend', 'takeOff', 'rank', 'resolve', 'toString'])
      expect([verb, isOfficial(verb)]).toEqual([verb, false]);
  });
});

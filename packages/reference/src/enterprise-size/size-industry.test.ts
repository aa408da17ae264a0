import { expect, test } from 'vitest';
import { sizeIndustryOf } from './size-industry.ts';

test.each([
  ['2422', 'industry'],
  ['C1512', 'industry'],
  ['B', 'industry'],
  ['0111', 'agriculture'],
  ['E', 'construction'],
  ['5211', 'retail'],
  ['51', 'wholesale'],
  ['5437', 'transport'],
  ['5910', 'transport'],
  ['593', 'storage'],
  ['6020', 'post'],
  ['61', 'lodging'],
  ['6210', 'catering'],
  ['6321', 'information-transmission'],
  ['64', 'information-transmission'],
  ['6513', 'software'],
  ['7010', 'property-development'],
  ['7020', 'property-management'],
  ['7030', 'other'],
  ['7251', 'leasing-business-services'],
  ['L', 'leasing-business-services'],
  ['7320', 'other'],
  ['8511', 'other'],
])('industry %s belongs to the row %s', (code, industry) => {
  expect(sizeIndustryOf(code)).toEqual({ industry });
});

test.each(['5310', '53', 'J', '6620', 'P', '8310', '8411', '84', '7040', 'S', '97'])(
  'industry %s has no row',
  (code) => {
    expect(sizeIndustryOf(code)).toMatchObject({ refused: { code: 'SIZE_INDUSTRY_NOT_COVERED' } });
  },
);

test.each(['59', '70', 'G', 'K', 'F', 'H', 'I', 'Q'])('industry %s needs a longer code', (code) => {
  expect(sizeIndustryOf(code)).toMatchObject({ refused: { code: 'SIZE_INDUSTRY_CODE_TOO_SHORT' } });
});

test('a code that does not exist is refused as such', () => {
  expect(sizeIndustryOf('9901')).toMatchObject({ refused: { code: 'INDUSTRY_CODE_UNKNOWN' } });
});

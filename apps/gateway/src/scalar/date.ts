import { isCalendarDate } from '@qunxing/reference';
import { GraphQLError } from 'graphql';
import { builder } from '../builder.ts';

const day = (value: unknown): string => {
  if (typeof value === 'string' && isCalendarDate(value)) return value;
  throw new GraphQLError('应为 YYYY-MM-DD 形式的日期。 A date is written YYYY-MM-DD.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
};

builder.scalarType('Date', {
  description: 'A day of the Gregorian calendar as `YYYY-MM-DD`, without time zone.',
  serialize: (value) => day(value),
  parseValue: day,
});

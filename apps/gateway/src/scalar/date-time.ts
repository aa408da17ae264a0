import { GraphQLError } from 'graphql';
import { builder } from '../builder.ts';

builder.scalarType('DateTime', {
  description: 'A moment as `YYYY-MM-DDTHH:MM:SS.sssZ` in UTC.',
  serialize: (value) => new Date(value).toISOString(),
  parseValue: (value) => {
    const moment = new Date(typeof value === 'string' ? value : Number.NaN);
    if (!Number.isNaN(moment.getTime())) return moment;
    throw new GraphQLError('应为 ISO 8601 时间。 A moment is written as ISO 8601 says.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  },
});

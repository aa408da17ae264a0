import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaClient } from '../../generated/client/client.ts';

/** Prisma's client over an adapter; every statement it sends is told. */
export const prismaClient = (
  adapter: SqlDriverAdapterFactory,
  onStatement?: (statement: string) => void,
): PrismaClient => {
  if (onStatement === undefined) return new PrismaClient({ adapter });
  const client = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] });
  client.$on('query', ({ query }) => onStatement(query));
  return client;
};

export type { PrismaClient } from '../generated/client/client.ts';
export type { Database, DatabaseOptions, Instance } from './connection/database.ts';
export { type Opened, openDatabase } from './connection/open-database.ts';
export type { DatabaseRefusal, DatabaseRefusalCode } from './connection/refusal.ts';
export type { Sql } from './connection/sql.ts';

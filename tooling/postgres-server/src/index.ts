export { type PostgresServer, type ServerOptions, startPostgres } from './start.ts';

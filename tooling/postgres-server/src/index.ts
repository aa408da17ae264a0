export { freePort } from './free-port.ts';
export { type PostgresServer, type ServerOptions, startPostgres } from './start.ts';

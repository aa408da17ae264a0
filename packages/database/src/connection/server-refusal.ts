import { type DatabaseRefusal, refuse } from './refusal.ts';

const field = (error: unknown, name: 'code' | 'message'): string => {
  if (typeof error !== 'object' || error === null) return '';
  const value = (error as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : '';
};

/** The first code of SQLSTATE or of the operating system that an error carries, also inside a wrapping one. */
const codeOf = (error: unknown): string => {
  const code = field(error, 'code');
  if (code !== '') return code;
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && error.cause !== undefined ? codeOf(error.cause) : '';
};

/** What a server's answer means for the person who starts the program; undefined for what nobody could foresee. */
export const serverRefusal = (error: unknown, url: string): { readonly refused: DatabaseRefusal } | undefined => {
  const { hostname, port, pathname, username } = new URL(url);
  const place = `${hostname}:${port || '5432'}`;
  const name = decodeURIComponent(pathname.slice(1));
  const code = codeOf(error);
  const message = field(error, 'message');
  if (code === '28P01' || code === '28000') {
    return refuse(
      'DATABASE_ACCESS_DENIED',
      `数据库服务器 ${place} 拒绝用户“${username}”登录。请核对 DATABASE_URL 中的用户名和密码，以及服务器的 pg_hba.conf。`,
      `The server ${place} does not let the user “${username}” in. Check user and password in DATABASE_URL and the server's pg_hba.conf.`,
    );
  }
  if (code === '3D000') {
    return refuse(
      'DATABASE_MISSING',
      `服务器 ${place} 上没有数据库“${name}”。请先建立：CREATE DATABASE "${name}" ENCODING 'UTF8'。`,
      `There is no database “${name}” on ${place}. Create it first: CREATE DATABASE "${name}" ENCODING 'UTF8'.`,
    );
  }
  if (code === '42501' || /permission denied/.test(message)) {
    return refuse(
      'DATABASE_RIGHTS_MISSING',
      `用户“${username}”无权在数据库“${name}”中建表。请由管理员执行：GRANT CREATE ON SCHEMA public TO "${username}"。`,
      `The user “${username}” may not create tables in “${name}”. Let an administrator run: GRANT CREATE ON SCHEMA public TO "${username}".`,
    );
  }
  if (
    /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ECONNRESET|ENOENT|57P03|53300)$/.test(
      code,
    ) ||
    /timeout/.test(message)
  ) {
    return refuse(
      'DATABASE_UNREACHABLE',
      `无法连接数据库服务器 ${place}（${code || message}）。请确认服务器已启动、地址和端口正确、防火墙放行。`,
      `The database server ${place} cannot be reached (${code || message}). Check that it runs, that host and port are right and that no firewall is between.`,
    );
  }
  return undefined;
};

import type { Database } from '@qunxing/database';
import { type DocumentNode, type ExecutionResult, execute } from 'graphql';
import type { Context } from '../../context.ts';
import type { Gateway } from '../../gateway.ts';
import { createLoaders } from '../../loaders.ts';
import { schema } from '../../schema.ts';
import type { Viewer } from './viewers.ts';

/** Asks the gateway as somebody, without HTTP, on a database. */
export const ask = async (
  gateway: Gateway,
  database: Database,
  { account, given }: Viewer,
  document: DocumentNode,
): Promise<ExecutionResult> => {
  await given?.(database.sql);
  const asked: Gateway = { ...gateway, database };
  const contextValue: Context = {
    gateway: asked,
    viewer: account,
    session: { open: null, replace: async () => undefined, end: async () => undefined },
    address: `walk ${account?.login ?? 'public'}`,
    browser: '',
    load: createLoaders(database),
    now: asked.now,
  };
  return execute({ schema, document, contextValue });
};

import type { ApplicationRow } from '@qunxing/database';
import { holds } from '@qunxing/database';
import type { Context } from '../context.ts';
import { unauthenticated, wrongInput } from '../mistake/mistake.ts';
import { ownId } from '../node-id.ts';
import { seesApplications } from '../policy/sees-applications.ts';

/** An application that the person who asks may see; null when there is none, or none for them. */
export const seenApplication = async (
  id: string,
  { viewer, load }: Pick<Context, 'viewer' | 'load'>,
): Promise<ApplicationRow | null> => {
  if (viewer === null) throw unauthenticated();
  const row = await load.application.load(id);
  return row !== null && holds(seesApplications(viewer), row) ? row : null;
};

/** The same behind a global id; a mistake that names the argument when there is none. */
export const applicationGiven = async (
  id: string,
  context: Pick<Context, 'viewer' | 'load'>,
): Promise<ApplicationRow> => {
  const row = await seenApplication(ownId('Application', id, 'application'), context);
  if (row === null)
    throw wrongInput(
      'application',
      '没有这个申报，或不在您的辖区内。',
      'there is no such application in your division.',
    );
  return row;
};

/** The own ids of several, in the order in which they are named; a mistake when one is not there for the person who asks. */
export const applicationsGiven = async (
  ids: readonly string[],
  context: Pick<Context, 'viewer' | 'load'>,
): Promise<readonly string[]> =>
  (await Promise.all(ids.map((id) => applicationGiven(id, context)))).map((row) => row.id);

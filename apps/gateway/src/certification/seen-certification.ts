import { type CertificationRow, holds } from '@qunxing/database';
import type { Context } from '../context.ts';
import { unauthenticated } from '../mistake/mistake.ts';
import { seesApplications } from '../policy/sees-applications.ts';

/**
 * A certification that the person who asks may see: every one that was announced, before that those of applications that they see; null
 * when there is none, or none for them.
 */
export const seenCertification = async (
  id: string,
  { viewer, load }: Pick<Context, 'viewer' | 'load'>,
): Promise<CertificationRow | null> => {
  if (viewer === null) throw unauthenticated();
  const row = await load.certification.load(id);
  const application = row === null ? null : await load.application.load(row.applicationId);
  if (application === null) return null;
  return application.stage === 'announced' || holds(seesApplications(viewer), application) ? row : null;
};

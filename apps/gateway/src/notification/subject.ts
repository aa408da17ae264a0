import type { Localized } from '@qunxing/criterion';
import { type ApplicationRow, applicationsById, clustersById, type Office, type Sql } from '@qunxing/database';
import type { Audience } from './told.ts';

/** An application of which somebody is told, with the offices that it concerns. */
export interface Subject {
  readonly application: ApplicationRow;
  readonly cluster: Localized;
  readonly offices: Readonly<Record<Exclude<Audience, 'named'>, readonly Office[]>>;
}

/** Codes of GB/T 2260: two digits for the province, two for the prefecture, two for the county. */
const above = (code: string, digits: 2 | 4): string => code.slice(0, digits).padEnd(6, '0');

/** The division for which an office of a role acts on an application of an applicant. */
export const divisionFor = (role: string, applicant: string): string => {
  if (role === 'province' || role === 'centre') return above(applicant, 2);
  return role === 'prefecture' ? above(applicant, 4) : applicant;
};

/** Applications with what is known of whom they concern. */
export const subjectsOf = async (sql: Sql, ids: readonly string[]): Promise<readonly Subject[]> => {
  const applications = await applicationsById(sql, ids);
  const clusters = await clustersById(
    sql,
    applications.map(({ clusterId }) => clusterId),
  );
  return applications.map((application) => {
    const cluster = clusters.find(({ id }) => id === application.clusterId);
    if (cluster === undefined)
      throw new Error(`an application names the cluster ${application.clusterId}, which is not stored`);
    const { applicantCode, state } = application;
    const office = (role: string, division = divisionFor(role, applicantCode)): Office => ({ role, division });
    return {
      application,
      cluster: { 'zh-CN': cluster.name, en: cluster.name },
      offices: {
        applicant: [office(state.drafted.by.role, applicantCode)],
        operator: cluster.counties.map(({ code }) => office('operator', code)),
        prefecture: [office('prefecture')],
        province: [office('province')],
      },
    };
  });
};

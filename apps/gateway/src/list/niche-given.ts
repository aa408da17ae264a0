import { isOfKind, listsOfApplications, type Sql } from '@qunxing/database';

/** The niche that a prefecture gave an application when it recommended it; undefined where none has. */
export const nicheGiven = async (sql: Sql, application: string): Promise<string | undefined> => {
  const lists = await listsOfApplications(sql, [application]);
  const members = lists.flatMap((list) => (isOfKind(list, 'recommendation-list') ? list.state.members : []));
  return members.find((member) => member.application === application)?.niche;
};

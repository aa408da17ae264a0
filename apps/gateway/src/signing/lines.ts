import type { Application, SignedLine } from '@qunxing/certification';
import type { Localized } from '@qunxing/criterion';
import { clusterRows, readClusters, type Sql } from '@qunxing/database';
import type { KnownCandidate } from '../application/candidates.ts';
import { text } from '../start/say.ts';

const inBoth = (words: Localized | string): Localized => (typeof words === 'string' ? text(words, words) : words);

/** A line of what is signed: words of the program in both languages, words of people as they were given. */
export const line = (label: Localized | string, value: Localized | string, fingerprint?: string): SignedLine => ({
  label: inBoth(label),
  value: inBoth(value),
  ...(fingerprint !== undefined && { fingerprint }),
});

/** Hash of the figures that were locked when an application was handed in last; undefined while it never was. */
export const lockedFigures = (application: Application): string | undefined =>
  'submissions' in application ? application.submissions.at(-1)?.input : undefined;

/** The name of a cluster, as the register has it. One statement. */
export const clusterNameOf = async (sql: Sql, cluster: string): Promise<string> =>
  (await readClusters(sql, [cluster], { rows: clusterRows })).rows.get(cluster)?.[0]?.name ?? cluster;

/** The members of a list, each in its place by the name of its cluster with what is said of it, and bound to its locked figures. */
export const memberLines = (
  members: readonly KnownCandidate[],
  saidOf: (member: KnownCandidate) => Localized | undefined = () => undefined,
): readonly SignedLine[] =>
  members.map((member, index) => {
    const said = saidOf(member);
    const value =
      said === undefined ? member.name : text(`${member.name}：${said['zh-CN']}`, `${member.name}: ${said.en}`);
    return line(text(`第 ${index + 1} 位`, `No. ${index + 1}`), value, lockedFigures(member.application));
  });

/** The document number under which something is decided. */
export const numberLine = (number: string): SignedLine => line(text('文号', 'Document number'), number);

/** That every member was looked up in the incident register on the day, and nothing there bars it. */
export const eligibleLine = (on: string): SignedLine =>
  line(
    text('资格条件', 'Eligibility'),
    text(`${on} 核对事件登记，均符合`, `checked against the incident register on ${on}: met by all`),
  );

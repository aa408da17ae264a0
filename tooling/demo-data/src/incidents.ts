import type { Member } from './member.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';

/** An invented incident in an enterprise of a cluster; grade as it would be entered. */
export interface DemonstrationIncident {
  readonly code: string;
  readonly date: string;
  readonly kind: 'safety' | 'environment' | 'quality';
  readonly grade: '一般' | '较大';
  readonly description: string;
  readonly closedOn: string | null;
}

const words = { safety: '生产安全事故', environment: '环境污染事故', quality: '质量事故' } as const;

/** The incidents of a cluster: none in most, an ordinary one that was dealt with in some, a considerable one still open in few. */
export const incidentsOf = (
  { years }: Plan,
  members: readonly Member[],
  random: Random,
): readonly DemonstrationIncident[] => {
  const draw = random.between(1, 100);
  const [first] = random.shuffle(members.filter(({ years: [joined] }) => joined));
  const year = years[random.between(1, years.length - 1)]?.year;
  if (draw > 18 || first === undefined || year === undefined) return [];
  const kind = random.pick<keyof typeof words>(['safety', 'environment', 'quality']);
  const month = String(random.between(1, 8)).padStart(2, '0');
  const open = draw <= 4;
  return [
    {
      code: first.code,
      date: `${year}-${month}-15`,
      kind,
      grade: open ? '较大' : '一般',
      description: `示例：${words[kind]}，${open ? '正在处理' : '已整改'}`,
      closedOn: open ? null : `${year}-10-31`,
    },
  ];
};

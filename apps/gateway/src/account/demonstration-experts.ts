import { demonstrationCode } from '@qunxing/reference';

/** What conflicts of interest of an expert are found by. */
export interface DemonstrationExpertFacts {
  /** Unified social credit code of who employs them. */
  readonly employer: string;
  /** County in which they live. */
  readonly home: string | null;
  /** Keys of the aspects that they know; none stands for all. */
  readonly fields: readonly string[];
}

/** An invented expert: how they are called, where they work, and what conflicts of interest are found by. */
interface DemonstrationExpert {
  readonly login: string;
  readonly name: readonly [string, string];
  readonly organization: readonly [string, string];
  readonly facts: DemonstrationExpertFacts;
}

/** Codes of invented employers outside every roster; those of the demonstration clusters' enterprises stay far below. */
const outside = 99_000_000;
/** The first enterprise of the first demonstration cluster. */
const firstMember = 0;

/**
 * The invented experts (示例): two without ties, one who lives in the county whose account is shown, one who works for an enterprise
 * of a demonstration cluster, so that both kinds of conflict can be seen.
 */
export const demonstrationExperts = (
  demonstrationCounty: string,
  otherCounties: readonly string[],
): readonly DemonstrationExpert[] => {
  const [first = null, second = null, third = null] = otherCounties;
  return [
    {
      login: 'expert',
      name: ['演示专家', 'Demonstration expert'],
      organization: ['专家评审组', 'expert panel'],
      facts: { employer: demonstrationCode(outside), home: first, fields: [] },
    },
    {
      login: 'expert-2',
      name: ['演示专家二', 'Second demonstration expert'],
      organization: ['示例大学', 'demonstration university'],
      facts: {
        employer: demonstrationCode(outside + 1),
        home: second,
        fields: ['supply-chain', 'digital', 'governance'],
      },
    },
    {
      login: 'expert-3',
      name: ['演示专家三', 'Third demonstration expert'],
      organization: ['示例集群企业', 'enterprise of a demonstration cluster'],
      facts: { employer: demonstrationCode(firstMember), home: third, fields: ['digital'] },
    },
    {
      login: 'expert-4',
      name: ['演示专家四', 'Fourth demonstration expert'],
      organization: ['示例研究院', 'demonstration institute'],
      facts: {
        employer: demonstrationCode(outside + 2),
        home: demonstrationCounty,
        fields: ['supply-chain', 'governance'],
      },
    },
  ];
};

import { compareRational, type MetricDefinition, type ParameterDefinition, parseDecimal } from '@qunxing/criterion';
import type { Requirement } from '../standard.ts';
import type { ReportProblem } from './bind-problem.ts';
import type { ParameterUse } from './used-parameters.ts';

type Given = string | readonly string[];
type Complaint = (code: 'PARAMETER_WRONG' | 'PARAMETER_OUT_OF_BOUNDS', zh: string, en: string) => void;

const checkNumber = (
  definition: Extract<ParameterDefinition, { kind: 'number' }>,
  given: Given,
  whole: boolean,
  complain: Complaint,
): void => {
  const value = typeof given === 'string' ? parseDecimal(given) : undefined;
  const [least, most] = [parseDecimal(definition.least), parseDecimal(definition.most)];
  const { unit } = definition;
  if (value === undefined) {
    complain('PARAMETER_WRONG', `须为以“${unit}”为单位的十进制数`, `must be a decimal in ${unit}`);
  } else if (whole && value.d !== 1n) {
    complain('PARAMETER_WRONG', '须为整年数', 'must be whole years');
  } else if ((least && compareRational(value, least) < 0) || (most && compareRational(value, most) > 0)) {
    complain(
      'PARAMETER_OUT_OF_BOUNDS',
      `须在 ${definition.least} 至 ${definition.most} ${unit}之间，而非 ${String(given)}`,
      `must lie between ${definition.least} and ${definition.most} ${unit}, not ${String(given)}`,
    );
  }
};

const checkList = (
  { allowed }: Extract<ParameterDefinition, { kind: 'list' }>,
  given: Given,
  complain: Complaint,
): void => {
  const wrong = typeof given === 'string' ? undefined : given.find((entry) => !allowed.includes(entry));
  if (typeof given === 'string' || given.length === 0) {
    complain('PARAMETER_WRONG', '须为至少一项的列表', 'must be a list of at least one entry');
  } else if (wrong !== undefined) {
    complain(
      'PARAMETER_OUT_OF_BOUNDS',
      `不得含“${wrong}”，可用：${allowed.join('、')}`,
      `must not name "${wrong}"; allowed are ${allowed.join(', ')}`,
    );
  }
};

/**
 * Checks what a requirement gives for the parameters of its metric: known names, values within the declared bounds,
 * whole years wherever a variant reads them as a window, and none missing that the ruling variant uses.
 */
export const checkParameters = (
  { id, parameters = {} }: Requirement,
  metric: MetricDefinition,
  {
    used,
    anywhere,
  }: { readonly used: ReadonlyMap<string, ParameterUse>; readonly anywhere: ReadonlyMap<string, ParameterUse> },
  path: string,
  report: ReportProblem,
): void => {
  for (const [name, given] of Object.entries(parameters)) {
    const definition = Object.hasOwn(metric.parameters, name) ? metric.parameters[name] : undefined;
    const at = `${path}/parameters/${name}`;
    if (definition === undefined) {
      report(
        'PARAMETER_UNKNOWN',
        id,
        at,
        `指标“${metric.id}”没有参数“${name}”。`,
        `Metric ${metric.id} has no parameter "${name}".`,
      );
      continue;
    }
    if (given.status === 'unset') continue;
    const complain: Complaint = (code, zh, en) =>
      report(code, id, at, `条件“${id}”的参数“${name}”${zh}。`, `Requirement ${id}: parameter "${name}" ${en}.`);
    if (definition.kind === 'number') checkNumber(definition, given.value, anywhere.get(name) === 'window', complain);
    else checkList(definition, given.value, complain);
  }
  for (const name of used.keys()) {
    if (Object.hasOwn(parameters, name)) continue;
    report(
      'PARAMETER_MISSING',
      id,
      `${path}/parameters`,
      `条件“${id}”未给出参数“${name}”；没有依据时请注明未定。`,
      `Requirement ${id} gives no parameter "${name}"; mark it unset where there is no source for it.`,
    );
  }
};

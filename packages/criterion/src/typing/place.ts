import type { DefinitionErrorCode, Report } from '../definition-error.ts';
import type { Expression, ParameterReference } from '../expression.ts';
import type { ParameterDefinition } from '../metric.ts';
import type { Dimension } from '../unit.ts';
import type { ExpressionType, Names } from './expression-type.ts';

/** Where in a definition an expression is being typed. */
export interface Place {
  readonly names: Names;
  readonly path: string;
  readonly report: Report;
  /** The type of the operand under a key. */
  readonly operand: (of: Expression, key: string) => ExpressionType | undefined;
}

/** Takes down an error at a key of the expression and gives the "no type" that follows from it. */
export const fault = (at: Place, key: string, code: DefinitionErrorCode, zh: string, en: string): undefined =>
  at.report(code, `${at.path}/${key}`, zh, en);

/** Whether a type has the wanted dimension; reported when it has not. */
export const hasDimension = (at: Place, type: ExpressionType, wanted: Dimension, key: string): boolean => {
  if (type.dimension === wanted) return true;
  const zh = `量纲须为 ${wanted}，而非 ${type.dimension}。`;
  fault(at, key, 'DIMENSION_MISMATCH', zh, `Expected the dimension ${wanted}, found ${type.dimension}.`);
  return false;
};

const isArithmetic = (dimension: Dimension): boolean =>
  dimension !== 'growth' && dimension !== 'truth' && dimension !== 'category';

/** The type of an operand that must be a number one can calculate with; growth can only be compared. */
export const number = (at: Place, of: Expression, key: string): ExpressionType | undefined => {
  const type = at.operand(of, key);
  if (type === undefined || isArithmetic(type.dimension)) return type;
  const zh = `此处须为可运算的数值，而非 ${type.dimension}。`;
  return fault(at, key, 'DIMENSION_MISMATCH', zh, `Expected a number to calculate with, found ${type.dimension}.`);
};

/** The type of an operand that must be a truth. */
export const truth = (at: Place, of: Expression, key: string): ExpressionType | undefined => {
  const type = at.operand(of, key);
  return type !== undefined && hasDimension(at, type, 'truth', key) ? type : undefined;
};

/** The parameter that a reference names, of the wanted kind. */
export const parameter = <K extends ParameterDefinition['kind']>(
  at: Place,
  { parameter: name }: ParameterReference,
  kind: K,
  key: string,
): Extract<ParameterDefinition, { kind: K }> | undefined => {
  const found = Object.hasOwn(at.names.parameters, name) ? at.names.parameters[name] : undefined;
  if (found === undefined) {
    return fault(at, key, 'PARAMETER_UNKNOWN', `参数“${name}”未声明。`, `Parameter "${name}" is not declared.`);
  }
  // The kind was just compared, which the compiler does not carry over to a type parameter.
  if (found.kind === kind) return found as Extract<ParameterDefinition, { kind: K }>;
  const zh = `参数“${name}”须为${kind === 'list' ? '列表' : '数'}。`;
  return fault(at, key, 'PARAMETER_MISMATCH', zh, `Parameter "${name}" must be a ${kind}.`);
};

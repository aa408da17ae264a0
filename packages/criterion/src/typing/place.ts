import type { Expression, ParameterReference } from '../expression.ts';
import type { ParameterDefinition } from '../metric.ts';
import type { Dimension } from '../unit.ts';
import type { ExpressionType, Names } from './expression-type.ts';
import type { Fault, FaultReport } from './fault.ts';

/** Where in a definition an expression is being typed. */
export interface Place {
  readonly names: Names;
  readonly path: string;
  readonly report: FaultReport;
  /** The type of the operand under a key. */
  readonly operand: (of: Expression, key: string) => ExpressionType | undefined;
}

/** Takes down a fault at a key of the expression and gives the "no type" that follows from it. */
export const wrongAt = (at: Place, key: string, fault: Fault): undefined => at.report(`${at.path}/${key}`, fault);

/** Takes down a fault likewise and gives the "no" to the question whether something fits. */
export const refuse = (at: Place, key: string, fault: Fault): false => {
  wrongAt(at, key, fault);
  return false;
};

/** Whether a type has the wanted dimension; reported when it has not. */
export const hasDimension = (
  at: Place,
  { dimension: found }: ExpressionType,
  wanted: Dimension,
  key: string,
): boolean => found === wanted || refuse(at, key, { code: 'DIMENSION_MISMATCH', wanted, found });

const isArithmetic = (dimension: Dimension): boolean =>
  dimension !== 'growth' && dimension !== 'truth' && dimension !== 'category';

/** The type of an operand that must be a number one can calculate with; growth can only be compared. */
export const number = (at: Place, of: Expression, key: string): ExpressionType | undefined => {
  const type = at.operand(of, key);
  return type === undefined || isArithmetic(type.dimension)
    ? type
    : wrongAt(at, key, { code: 'DIMENSION_MISMATCH', wanted: 'arithmetic', found: type.dimension });
};

/** The type of an operand that must be a truth. */
export const truth = (at: Place, of: Expression, key: string): ExpressionType | undefined => {
  const type = at.operand(of, key);
  return type !== undefined && hasDimension(at, type, 'truth', key) ? type : undefined;
};

type NumberParameter = Extract<ParameterDefinition, { kind: 'number' }>;

const declared = (at: Place, { parameter: name }: ParameterReference, key: string): ParameterDefinition | undefined =>
  Object.hasOwn(at.names.parameters, name)
    ? at.names.parameters[name]
    : wrongAt(at, key, { code: 'PARAMETER_UNKNOWN', name });

/** The parameter that a reference names: a number in the wanted unit. */
export const numberParameter = (
  at: Place,
  reference: ParameterReference,
  unit: string,
  key: string,
): NumberParameter | undefined => {
  const found = declared(at, reference, key);
  if (found === undefined || (found.kind === 'number' && found.unit === unit)) return found;
  return wrongAt(at, key, { code: 'PARAMETER_MISMATCH', name: reference.parameter, wanted: unit });
};

/** Names written out, or all that the list parameter allows which a reference names. */
export const listed = (
  at: Place,
  names: readonly string[] | ParameterReference,
  key: string,
): readonly string[] | undefined => {
  if (!('parameter' in names)) return names;
  const found = declared(at, names, key);
  if (found === undefined || found.kind === 'list') return found?.allowed;
  return wrongAt(at, key, { code: 'PARAMETER_MISMATCH', name: names.parameter, wanted: 'list' });
};

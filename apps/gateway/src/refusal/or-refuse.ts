/**
 * Hands a refusal, which is a value until here, to the errors plugin, which takes it from a throw and gives it out as a member
 * of the field's union; anything else passes.
 */
export const orRefuse = <Result>(result: Result): Exclude<Result, Error> => {
  if (result instanceof Error) throw result;
  // What is no Error is exactly what is left of the type.
  return result as Exclude<Result, Error>;
};

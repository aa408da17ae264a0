/** What is said about one part of an application; no result while nothing was chosen. */
export interface PartAnswer<Result extends string> {
  readonly result: Result | '';
  readonly comment: string;
}

/** What is said about each part, by key. */
export type PartAnswers<Result extends string> = Readonly<Record<string, PartAnswer<Result>>>;

/** Nothing was said yet. */
export const noAnswer = { result: '', comment: '' } as const;

/** The parts that something was said about, with what, in the order of the application. */
export const answered = <Result extends string>(
  parts: readonly { readonly key: string }[],
  answers: PartAnswers<Result>,
): readonly { readonly part: string; readonly result: Result; readonly comment: string }[] =>
  parts.flatMap(({ key }) => {
    const { result, comment } = answers[key] ?? noAnswer;
    return result === '' ? [] : [{ part: key, result, comment }];
  });

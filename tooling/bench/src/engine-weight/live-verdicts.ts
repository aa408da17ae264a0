// What a page with live verdicts would load: it reads definitions and a case, judges, explains and finds the words.
export { readDefinition } from '@qunxing/criterion';
export {
  bindChecked,
  evaluate,
  explain,
  formatOutcome,
  formatThreshold,
  gapText,
  readCaseInput,
  verdictSentence,
  verdictTitle,
} from '@qunxing/evaluation';

export { issueSentence, type Reason } from './issue-sentence.ts';
export { type Issue, readShape } from './read-shape.ts';

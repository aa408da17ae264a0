import { type CriterionDefinition, readDefinition } from '@qunxing/criterion';
import type { Standard } from '../standard.ts';
import { type Bound, bindChecked } from './bind-checked.ts';
import { problemList } from './bind-problem.ts';

const idOf = (definition: unknown, index: number): string =>
  typeof definition === 'object' && definition !== null && 'id' in definition && typeof definition.id === 'string'
    ? definition.id
    : `#${index + 1}`;

/**
 * Binds a standard to definitions of any origin. Every definition is read by itself: what is wrong with one refuses the
 * standards that name it and harms no other (it is then in `ignored`). Refuses unknown, missing and duplicate ids, units
 * and thresholds that do not fit their metric, and parameters that are missing or out of bounds, naming each.
 */
export const bind = (definitions: readonly unknown[], standard: Standard): Bound => {
  const whole: CriterionDefinition[] = [];
  const { problems, report } = problemList();
  for (const [index, json] of definitions.entries()) {
    const read = readDefinition(json);
    if ('definition' in read) {
      whole.push(read.definition);
      continue;
    }
    const id = idOf(json, index);
    for (const { path, message } of read.errors) {
      report(
        'DEFINITION_REFUSED',
        id,
        path,
        `定义“${id}”有误：${path} ${message['zh-CN']}`,
        `Definition ${id} is wrong: ${path} ${message.en}`,
      );
    }
  }
  return bindChecked(whole, standard, problems);
};

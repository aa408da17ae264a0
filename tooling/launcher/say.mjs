/**
 * A sentence in the two languages of the product.
 * @typedef {{ readonly 'zh-CN': string, readonly en: string }} Sentence
 */

/** Prints a sentence, Chinese first. @param {Sentence} sentence */
export function say(sentence) {
  process.stdout.write(`▸ ${sentence['zh-CN']} · ${sentence.en}\n`);
}

/**
 * An expected end of the launcher: something the person at the keyboard can put right.
 * It ends the process with exit code 1 and its sentence, without a stack trace.
 */
export class Obstacle extends Error {
  /** @param {Sentence} sentence */
  constructor(sentence) {
    super(`${sentence['zh-CN']}\n  ${sentence.en}`);
    this.name = 'Obstacle';
  }
}

/** Runs the body of a command; an obstacle becomes its sentence and exit code 1. @param {() => Promise<number>} body */
export async function command(body) {
  try {
    process.exitCode = await body();
  } catch (problem) {
    if (!(problem instanceof Obstacle)) throw problem;
    process.stderr.write(`\n✖ ${problem.message}\n`);
    process.exitCode = 1;
  }
}

/**
 * A sentence in the two languages of the product.
 * @typedef {{ readonly 'zh-CN': string, readonly en: string }} Sentence
 */

/** Exit codes of the launcher, other than those of the commands that it runs. */
const exitCodes = {
  /** The product could not be made ready; `EX_UNAVAILABLE` of sysexits. */
  obstacle: 69,
  /** The launcher itself failed; `EX_SOFTWARE` of sysexits. */
  crashed: 70,
};

/** @type {NodeJS.WriteStream} */
let lines = process.stdout;

/** Where the launcher's own lines go, and what its steps print. */
export const spoken = () => lines;

/** For a command whose standard output belongs to the program that it runs: the launcher speaks on standard error. */
export function speakOnStandardError() {
  lines = process.stderr;
}

// Whoever reads may stop early (`| head`): that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (/** @type {NodeJS.ErrnoException} */ problem) => {
    if (problem.code !== 'EPIPE') throw problem;
    process.exit();
  });
}

/** Prints a sentence, Chinese first. @param {Sentence} sentence */
export function say(sentence) {
  lines.write(`▸ ${sentence['zh-CN']} · ${sentence.en}\n`);
}

/**
 * An expected end of the launcher: something the person at the keyboard can put right.
 * It ends the process with its sentence and a code of its own, without a stack trace.
 */
export class Obstacle extends Error {
  /** @param {Sentence} sentence */
  constructor(sentence) {
    super(`${sentence['zh-CN']}\n  ${sentence.en}`);
    this.name = 'Obstacle';
  }
}

/** What went wrong in the launcher itself. @param {unknown} problem */
function crash(problem) {
  const { message, stack } = problem instanceof Error ? problem : { message: String(problem), stack: '' };
  process.stderr.write(`\n✖ 启动程序出错：${message}\n  The launcher failed: ${message}\n`);
  process.stderr.write(
    process.env.QUNXING_DEBUG === '1'
      ? `${stack}\n`
      : '  设 QUNXING_DEBUG=1 可显示详情 · QUNXING_DEBUG=1 shows where\n',
  );
  return exitCodes.crashed;
}

/** Runs the body of a command; an obstacle becomes its sentence and an exit code of its own. @param {() => Promise<number>} body */
export async function command(body) {
  try {
    process.exitCode = await body();
  } catch (problem) {
    if (problem instanceof Obstacle) {
      process.stderr.write(`\n✖ ${problem.message}\n`);
      process.exitCode = exitCodes.obstacle;
    } else {
      process.exitCode = crash(problem);
    }
  }
}

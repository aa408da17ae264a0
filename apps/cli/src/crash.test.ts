import { expect, it } from 'vitest';
import { qunxing } from './testing.ts';

/** Makes the command fail where nobody expects it. */
const broken = `--import data:text/javascript,${encodeURIComponent("Object.hasOwn = () => { throw new TypeError('broken on purpose'); };")}`;

it('a failure of the program itself is told from a receipt that does not hold: by its code, in a sentence, without a trace', {
  timeout: 60_000,
}, async () => {
  const run = await qunxing(['verify', 'receipt.json'], { NODE_OPTIONS: broken });
  expect(run).toMatchObject({ code: 70, out: '' });
  expect(run.error.split('\n').slice(0, 2)).toEqual([
    'qunxing 出错，并非所给内容的问题：broken on purpose',
    'qunxing failed, which is no fault of what it was given: broken on purpose',
  ]);
  expect(run.error).not.toContain('    at ');
  const english = await qunxing(['verify', 'receipt.json'], { NODE_OPTIONS: broken, LANG: 'en_US.UTF-8' });
  expect(english.error).not.toContain('出错');
  const traced = await qunxing(['verify', 'receipt.json'], { NODE_OPTIONS: broken, QUNXING_DEBUG: '1' });
  expect(traced).toMatchObject({ code: 70, error: expect.stringContaining('    at ') });
});

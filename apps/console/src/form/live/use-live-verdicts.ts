import type { CaseInput, FigurePut } from '@qunxing/evaluation';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { LiveVerdicts } from './judge-case.ts';

type Judge = (puts: readonly FigurePut[], rosters: CaseInput['roster']) => LiveVerdicts;

const load = async (application: string): Promise<Judge> => {
  const [{ openCase }, answer] = await Promise.all([
    import('./judge-case.ts'),
    fetch(`/form-cases/${encodeURIComponent(application)}.json`, { credentials: 'same-origin' }),
  ]);
  if (!answer.ok) throw new Error(`the case was answered with ${answer.status}`);
  return openCase(await answer.json());
};

/**
 * The verdicts on an application's case with figures and rosters put in, judged in the browser as somebody types. The engine and the case are
 * loaded once the page stands; typing never waits for a verdict.
 */
export function useLiveVerdicts(
  application: string,
  puts: readonly FigurePut[],
  rosters: CaseInput['roster'],
): LiveVerdicts | 'loading' | 'failed' {
  const [judge, setJudge] = useState<Judge | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let isHere = true;
    load(application).then(
      (loaded) => isHere && setJudge(() => loaded),
      () => isHere && setJudge('failed'),
    );
    return () => {
      isHere = false;
    };
  }, [application]);
  const [figures, members] = [useDeferredValue(puts), useDeferredValue(rosters)];
  return useMemo(() => (typeof judge === 'string' ? judge : judge(figures, members)), [judge, figures, members]);
}

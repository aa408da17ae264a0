import { useEffect, useState, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { newKey } from '../../gateway/request-key.ts';
import { useViewer } from '../../session/signed-in.tsx';
import { createFormDraft, type Draft, type FormDraft } from './form-draft.ts';
import { journalIn } from './journal.ts';
import { sendEdits } from './send-edits.ts';

/** Long enough that a number is not recorded half typed. */
const pause = 1200;
const again = 5000;
/** Below what the gateway takes at once, in number and in bytes. */
const most = 400;

/** The work on an application's form: its draft, which outlives a crash and a lost connection, and how it stands. */
export function useFormDraft(application: string): readonly [Draft, FormDraft] {
  const client = useClient();
  const { id: account } = useViewer();
  const [draft] = useState(() =>
    createFormDraft({
      journal: journalIn(() => localStorage, account, application),
      send: sendEdits(client, application),
      newKey,
      pause,
      again,
      most,
    }),
  );
  useEffect(() => {
    draft.start();
    const flush = () => void draft.flush();
    const hide = () => document.visibilityState === 'hidden' && flush();
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', hide);
      // What is left is journaled; leaving the page sends it at once.
      flush();
      draft.stop();
    };
  }, [draft]);
  return [useSyncExternalStore(draft.subscribe, draft.now), draft];
}

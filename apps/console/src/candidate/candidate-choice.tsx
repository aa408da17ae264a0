import { Checkbox } from 'antd';
import { useLocalized } from '../language/localized.ts';
import styles from './candidate.module.css';
import type { Candidate } from './candidates.ts';

interface CandidateChoiceProps {
  readonly candidates: readonly Candidate[];
  readonly chosen: readonly string[];
  readonly choose: (application: string, on: boolean) => void;
}

/** Candidates of a list, each to be left out or not; one that cannot come on it says why. */
export function CandidateChoice({ candidates, chosen, choose }: CandidateChoiceProps) {
  const localized = useLocalized();
  return (
    <ul className={styles.candidates}>
      {candidates.map(({ obstacle, application: { id, cluster } }) => (
        <li key={id}>
          <Checkbox
            checked={chosen.includes(id)}
            disabled={obstacle !== null}
            onChange={({ target }) => choose(id, target.checked)}
          >
            {cluster.name}
          </Checkbox>
          {obstacle && <small>{localized(obstacle.message)}</small>}
        </li>
      ))}
    </ul>
  );
}

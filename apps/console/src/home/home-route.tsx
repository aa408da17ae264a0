import { useEffect } from 'react';
import { useQuery } from 'urql';
import { Answer } from '../gateway/answer.tsx';
import { graphql } from '../graphql.ts';
import { divisionMap } from '../map/division-map.ts';
import { usePageName } from '../page/use-page-name.ts';
import { Waiting } from '../page/waiting.tsx';
import { DemonstrationMark } from '../provenance/demonstration-mark.tsx';
import { Atlas, AtlasFragment } from './atlas.tsx';
import styles from './home.module.css';
import { useHomeAddress } from './home-address.ts';
import { HomeChoices, HomeChoicesFragment } from './home-choices.tsx';
import { MyQueue } from './queue/my-queue.tsx';
import { TotalsStrip, TotalsStripFragment } from './totals-strip.tsx';

const HomeQuery = graphql(
  `
    query Home($standard: String!, $demonstration: Boolean!) {
      totals(standard: $standard, demonstration: $demonstration) {
        ...TotalsStrip
      }
      ...Atlas
    }
  `,
  [TotalsStripFragment, AtlasFragment],
);

const HomeChoicesQuery = graphql(
  `
    query HomeChoices {
      ...HomeChoices
    }
  `,
  [HomeChoicesFragment],
);

/** 工作台: what waits for the person, totals, the map by county, and the same as a list. */
export function Component() {
  const name = usePageName('home');
  const address = useHomeAddress();
  const { standard, demonstration } = address;
  useEffect(() => void divisionMap(), []); // comes along with the answer, not after it
  const [{ data: choices }] = useQuery({ query: HomeChoicesQuery });
  const answer = useQuery({ query: HomeQuery, variables: { standard, demonstration } });
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>
          {name} {demonstration && <DemonstrationMark />}
        </h1>
        <HomeChoices of={choices ?? null} address={address} />
      </header>
      <MyQueue />
      <Answer of={answer} waiting={<Waiting bars={[66, 480]} />}>
        {(data) => (
          <>
            <TotalsStrip of={data.totals} standard={standard} demonstration={demonstration} />
            <Atlas of={data} address={address} busy={answer[0].fetching} />
          </>
        )}
      </Answer>
    </div>
  );
}

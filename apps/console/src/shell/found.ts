import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { clusterAddress } from '../clusters/cluster-link.ts';
import { useDivisionName } from '../division/division-name.ts';
import { graphql } from '../graphql.ts';
import { pages } from './pages.ts';

const FindQuery = graphql(`
  query Find($search: String!) {
    clusters(first: 8, filter: { search: $search }) {
      edges {
        node {
          id
          name
          demonstration
          leadingIndustry
          counties {
            division {
              code
              name
              english
            }
          }
        }
      }
    }
  }
`);

/** A page or a cluster that matches what was typed. */
interface Found {
  readonly to: string;
  readonly title: string;
  /** What it is, or where it lies. */
  readonly aside: string;
  readonly demonstration?: boolean;
}

/** How long the gateway waits for the next key, in milliseconds. */
const pause = 180;

/** A text once it has not changed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** Pages and clusters that match a text; without one, the pages. */
export function useFound(typed: string) {
  const { t } = useTranslation(['shell', 'pageName']);
  const nameOf = useDivisionName();
  const text = typed.trim();
  const search = useSettled(text);
  const [{ data, error, fetching }] = useQuery({ query: FindQuery, variables: { search }, pause: search === '' });
  const found: Found[] = pages
    .map(({ to, page }) => ({ to, title: t(`pageName:${page}`), aside: t('page') }))
    .filter(({ title }) => title.toLowerCase().includes(text.toLowerCase()));
  if (text !== '') {
    for (const { node } of (text === search && data?.clusters.edges) || []) {
      const where = node.counties.map(({ division }) => nameOf(division)).join(t('between'));
      found.push({
        to: clusterAddress(node.id),
        title: node.name,
        aside: [where, node.leadingIndustry].filter((part) => part !== '').join(' · '),
        demonstration: node.demonstration,
      });
    }
    found.push({ to: `/clusters?search=${encodeURIComponent(text)}`, title: t('findInList', { text }), aside: '' });
  }
  const waiting = text !== '' && (fetching || text !== search);
  return { found, state: error ? 'findFailed' : waiting ? 'finding' : 'findKeys' } as const;
}

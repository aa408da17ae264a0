import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { applicationAddress } from '../application/application-address.ts';
import { clusterAddress } from '../clusters/cluster-link.ts';
import { useDivisionName } from '../division/division-name.ts';
import { graphql, type ResultOf } from '../graphql.ts';
import { useLocalized } from '../language/localized.ts';
import { recommendationAddress } from '../recommendation/recommendation-address.ts';
import { useCommands } from './commands.ts';
import { usePagesOfRole } from './pages.ts';
import { pinyinInitials } from './pinyin-initials.ts';

const FindQuery = graphql(`
  query Find($text: String!) {
    find(text: $text) {
      id
      type
      name
      number
      demonstration
      title {
        zh
        en
      }
      stage {
        zh
        en
      }
      round {
        key
        title {
          zh
          en
        }
      }
      division {
        code
        name
        english
      }
    }
  }
`);

type Hit = ResultOf<typeof FindQuery>['find'][number];

/** Something that matches what was typed: where it leads, or what it does. */
export interface Found {
  readonly key: string;
  readonly title: string;
  /** What it is, or where it lies. */
  readonly aside: string;
  readonly demonstration?: boolean;
  readonly open: { readonly to: string } | { readonly act: () => void };
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

/** The pages on which lists of a type stand. */
const listPages: Readonly<Record<string, string>> = {
  Deliberation: '/meetings',
  PublicNotice: '/notices',
  Announcement: '/certifications',
  Nomination: '/certifications',
};

const addressOf = ({ id, type, round, division }: Hit): string => {
  if (type === 'Cluster') return clusterAddress(id);
  if (type === 'Application') return applicationAddress(id);
  if (type === 'RecommendationList') return recommendationAddress(round?.key ?? '', division?.code ?? '');
  return listPages[type] ?? '/';
};

/** Whether a name is meant: by a part of it, or by the first letters of its Pinyin. */
const isMeant = (name: string, text: string): boolean => {
  const typed = text.toLowerCase();
  return name.toLowerCase().includes(typed) || pinyinInitials(name).startsWith(typed);
};

/** Commands, pages, and clusters, applications and lists that match a text; without one, the commands and pages. */
export function useFound(typed: string) {
  const { t } = useTranslation(['shell', 'pageName']);
  const localized = useLocalized();
  const nameOf = useDivisionName();
  const commands = useCommands();
  const pages = usePagesOfRole();
  const text = typed.trim();
  const search = useSettled(text);
  const [{ data, error, fetching }] = useQuery({ query: FindQuery, variables: { text: search }, pause: search === '' });
  const found: Found[] = [
    ...pages.map(({ to, page }) => ({ key: to, title: t(`pageName:${page}`), aside: t('page'), open: { to } })),
    ...commands.map(({ key, title, open }) => ({ key, title, aside: t('command'), open })),
  ].filter(({ title }) => isMeant(title, text));
  if (text !== '') {
    for (const hit of (text === search && data?.find) || []) {
      const { id, name, number, title, stage, round, division, demonstration } = hit;
      const parts = [
        name && number,
        stage && localized(stage),
        division && nameOf(division),
        round && localized(round.title),
      ];
      found.push({
        key: id,
        title: name ?? number ?? localized(title),
        aside: [localized(title), ...parts].filter(Boolean).join(' · '),
        demonstration,
        open: { to: addressOf(hit) },
      });
    }
    const to = `/clusters?search=${encodeURIComponent(text)}`;
    found.push({ key: to, title: t('findInList', { text }), aside: '', open: { to } });
  }
  const waiting = text !== '' && (fetching || text !== search);
  return { found, state: error ? 'findFailed' : waiting ? 'finding' : 'findKeys' } as const;
}

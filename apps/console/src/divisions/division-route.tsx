import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { DivisionLink, nation, provinceOf } from '../division/division-link.tsx';
import { useDivisionName } from '../division/division-name.ts';
import { Answer } from '../gateway/answer.tsx';
import { Nothing } from '../gateway/nothing.tsx';
import { graphql } from '../graphql.ts';
import { useDocumentTitle } from '../page/document-title.ts';
import { LinkButton } from '../page/link-button.tsx';
import { Waiting } from '../page/waiting.tsx';
import styles from './division.module.css';
import { DivisionClusters } from './division-clusters.tsx';
import { DivisionFigures, DivisionFiguresFragment } from './division-figures.tsx';
import { DivisionsWithFigures, DivisionsWithFiguresFragment } from './divisions-with-figures.tsx';
import { FormerDivision, FormerDivisionFragment } from './former-division.tsx';
import { IndustrialBases, IndustrialBasesFragment } from './industrial-bases.tsx';
import { OtherProvince } from './other-province.tsx';
import { SchemeFigures, SchemeFiguresFragment } from './scheme-figures.tsx';

const DivisionQuery = graphql(
  `
    query Division($code: String!) {
      division(code: $code) {
        code
        name
        english
        level
        validTo
        parent {
          code
          name
          english
          parent {
            code
            name
            english
          }
        }
        ...DivisionFigures
        ...FormerDivision
      }
      provinces: divisions(level: province) {
        code
        name
        english
      }
      ...DivisionsWithFigures
      ...IndustrialBases
      ...SchemeFigures
    }
  `,
  [
    DivisionFiguresFragment,
    FormerDivisionFragment,
    DivisionsWithFiguresFragment,
    IndustrialBasesFragment,
    SchemeFiguresFragment,
  ],
);

const wholeNation = { code: nation, name: '全国', english: 'China' };

function DivisionPage({ code }: { readonly code: string }) {
  const { t } = useTranslation('division');
  const nameOf = useDivisionName();
  const answer = useQuery({ query: DivisionQuery, variables: { code } });
  const { division } = answer[0].data ?? {};
  useDocumentTitle(division ? nameOf(division) : undefined);
  return (
    <Answer of={answer} waiting={<Waiting bars={[48, 200, 320]} />}>
      {({ division, ...data }) => {
        if (!division) {
          return (
            <Nothing heading="h1" title={t('notFoundTitle')} action={<LinkButton to="/">{t('toHome')}</LinkButton>}>
              {t('notFoundWayOut')}
            </Nothing>
          );
        }
        const { level, parent, validTo } = division;
        const own = data.provinces.find(({ code }) => provinceOf(code) === provinceOf(division.code));
        const above = [parent?.parent, parent].filter((one) => one !== null && one !== undefined);
        return (
          <article className={styles.page}>
            <header>
              {level !== 'nation' && (
                <nav className={styles.above} aria-label={t('above')}>
                  {[wholeNation, ...above].map((one) => (
                    <span key={one.code}>
                      <DivisionLink of={one} /> ›
                    </span>
                  ))}
                </nav>
              )}
              <h1>{nameOf(division)}</h1>
              <FormerDivision of={division} />
            </header>
            <DivisionFigures of={division} division={nameOf(division)} />
            {own && validTo === null && <DivisionClusters division={division} />}
            {level !== 'nation' && !own && <OtherProvince served={data.provinces} />}
            {level === 'province' && <IndustrialBases of={data} province={division.code} />}
            <DivisionsWithFigures of={data} own={division} />
            {level === 'nation' && <SchemeFigures of={data} />}
          </article>
        );
      }}
    </Answer>
  );
}

/** One division (行政区划): the figures published about it as a whole, and its clusters. */
export function Component() {
  const { code = '' } = useParams();
  return <DivisionPage key={code} code={code} />;
}

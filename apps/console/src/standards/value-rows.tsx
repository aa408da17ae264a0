import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { useProcedureTerm } from './procedure-terms.ts';
import { ProvenanceTable } from './provenance-table.tsx';

export const ValueRowFragment = graphql(`
  fragment ValueRow on Sourced {
    value
    status
    source {
      zh
      en
    }
    reason {
      zh
      en
    }
  }
`);

interface ValueRowsProps {
  readonly caption: string;
  readonly rows: readonly {
    readonly key: string;
    readonly title: string;
    readonly unit?: string | null;
    readonly value: FragmentOf<typeof ValueRowFragment>;
  }[];
}

/** What a procedure or a round fixes, one a row: value, how sure it is, source and, where it is not official, why. */
export function ValueRows({ caption, rows }: ValueRowsProps) {
  const { t } = useTranslation('standards');
  const term = useProcedureTerm();
  return (
    <ProvenanceTable
      caption={caption}
      columns={[t('item'), t('value')]}
      rows={rows.map(({ key, title, unit, value: of }) => {
        const { value, ...provenance } = readFragment(ValueRowFragment, of);
        return { ...provenance, key, title, value: value === null ? null : term(value, unit) };
      })}
    />
  );
}

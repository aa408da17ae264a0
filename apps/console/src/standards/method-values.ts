import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '../graphql.ts';
import { type Localized, useLocalized } from '../language/localized.ts';
import type { ProvenanceStatus } from '../provenance/provenance-mark.tsx';
import { methodOf } from './method.ts';

export const MethodValuesFragment = graphql(`
  fragment MethodValues on Requirement {
    variant {
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
    metric {
      key
      variants {
        key
        title {
          zh
          en
        }
      }
    }
    parameters {
      key
      title {
        zh
        en
      }
      text {
        zh
        en
      }
      value {
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
    }
  }
`);

/** A value of a standard in the person's language: what is set, how sure it is, where it comes from and, if assumed, why. */
export interface StandardValue {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly status: ProvenanceStatus;
  readonly source: string;
  readonly reason: string | null;
}

interface From {
  readonly status: ProvenanceStatus;
  readonly source: Localized;
  readonly reason: Localized | null;
}

/** The method and the parameters that a standard sets for a metric. */
export function useMethodValues(of: FragmentOf<typeof MethodValuesFragment>): readonly StandardValue[] {
  const { t } = useTranslation(['standards', 'provenance']);
  const localized = useLocalized();
  const requirement = readFragment(MethodValuesFragment, of);
  const { variant, parameters } = requirement;
  const value = (key: string, title: string, text: Localized | null, { status, source, reason }: From) => ({
    key,
    title,
    text: text ? localized(text) : t('provenance:unsetValue'),
    status,
    source: localized(source),
    reason: reason && localized(reason),
  });
  return [
    ...(variant ? [value('variant', t('variant'), methodOf(requirement), variant)] : []),
    ...parameters.map(({ key, title, text, value: from }) => value(key, localized(title), text, from)),
  ];
}

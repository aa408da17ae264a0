import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { Answer } from '../../gateway/answer.tsx';
import { graphql, type ResultOf } from '../../graphql.ts';
import { Waiting } from '../../page/waiting.tsx';
import type { ActFormProps } from './act.ts';
import { ActDrawer } from './act-drawer.tsx';
import { MissingItems, MissingItemsFragment, type Reasons } from './missing-items.tsx';
import { OutcomeFragment } from './outcome.ts';

const MissingItemsQuery = graphql(
  `
    query MissingItems($application: ID!) {
      application(id: $application) {
        id
        ...MissingItems
      }
    }
  `,
  [MissingItemsFragment],
);

const BlankReasonsQuery = graphql(`
  query BlankReasons($application: ID!) {
    application(id: $application) {
      id
      form {
        sections {
          items {
            item {
              key
            }
            cells {
              blank {
                zh
                en
              }
            }
          }
        }
      }
    }
  }
`);

/** Why items are left blank, as the form says already. */
const reasonsIn = (data: ResultOf<typeof BlankReasonsQuery> | undefined): Reasons =>
  Object.fromEntries(
    (data?.application?.form.sections ?? [])
      .flatMap(({ items }) => items)
      .flatMap(({ item, cells }) => cells.flatMap(({ blank }) => (blank ? [[item.key, blank.zh]] : []))),
  );

const SubmitApplicationMutation = graphql(
  `
    mutation SubmitApplication(
      $application: ID!
      $version: Int!
      $key: String!
      $blanks: [BlankInput!]
      $signature: SignatureInput
    ) {
      outcome: submitApplication(
        application: $application
        version: $version
        key: $key
        blanks: $blanks
        signature: $signature
      ) {
        ...Outcome
      }
    }
  `,
  [OutcomeFragment],
);

/** 提交申报: hands an application in, or in again; its figures are locked. */
export function SubmitApplication(props: ActFormProps) {
  const { t } = useTranslation('application');
  const [typed, setTyped] = useState<Reasons>({});
  // What is missing changes with the figures of the cluster, which others fill in.
  const answer = useQuery({
    query: MissingItemsQuery,
    variables: { application: props.of.id },
    requestPolicy: 'network-only',
  });
  const [{ data: filledIn }] = useQuery({
    query: BlankReasonsQuery,
    variables: { application: props.of.id },
    requestPolicy: 'network-only',
  });
  const reasons: Reasons = { ...reasonsIn(filledIn), ...typed };
  const [, submit] = useMutation(SubmitApplicationMutation);
  const blanks = Object.entries(reasons).map(([item, reason]) => ({ item, reason }));
  return (
    <ActDrawer {...props} meaning={t('submitMeaning')} given={blanks} send={(asked) => submit({ ...asked, blanks })}>
      <Answer of={answer} waiting={<Waiting bars={[24, 60, 60, 60]} />}>
        {({ application }) => application && <MissingItems of={application} reasons={reasons} give={setTyped} />}
      </Answer>
    </ActDrawer>
  );
}

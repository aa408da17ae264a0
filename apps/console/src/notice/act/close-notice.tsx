import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { answeredBy } from '../../application/act/answered.ts';
import { OfficialAct } from '../../application/act/official-act.tsx';
import { graphql, readFragment } from '../../graphql.ts';
import { NoticeMembers } from '../notice-members.tsx';
import type { NoticeShown } from '../notice-shown.ts';
import type { FormProps } from './form.ts';
import { NoticeOutcomeFragment } from './outcome.ts';

const CloseNoticeMutation = graphql(
  `
    mutation CloseNotice($notice: ID!, $version: Int!, $key: String!) {
      outcome: closeNotice(notice: $notice, version: $version, key: $key) {
        ...NoticeOutcome
      }
    }
  `,
  [NoticeOutcomeFragment],
);

interface CloseNoticeProps extends FormProps {
  readonly notice: NoticeShown;
}

/** 办结公示: ends a notice after its last day. */
export function CloseNotice({ notice, ...shown }: CloseNoticeProps) {
  const { t } = useTranslation('notice');
  const [, close] = useMutation(CloseNoticeMutation);
  const asked = { notice: notice.id, version: notice.version };
  return (
    <OfficialAct
      {...shown}
      title={t('closeNotice')}
      meaning={t('closeMeaning')}
      given={asked}
      send={async (key) => {
        const { data } = await close({ ...asked, key });
        return answeredBy(data && readFragment(NoticeOutcomeFragment, data.outcome));
      }}
    >
      <NoticeMembers notice={notice} />
    </OfficialAct>
  );
}

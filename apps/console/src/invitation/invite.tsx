import { Alert, Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { useDivisionName } from '../division/division-name.ts';
import { graphql } from '../graphql.ts';
import { type Localized, useLocalized } from '../language/localized.ts';
import { useViewer } from '../session/signed-in.tsx';
import styles from './invitation.module.css';
import { InvitationLink } from './invitation-link.tsx';
import { InvitationsFragment } from './invitations.ts';

const DivisionsToInviteQuery = graphql(`
  query DivisionsToInvite {
    divisions {
      code
      name
      english
      level
    }
  }
`);

const InviteMutation = graphql(
  `
    mutation Invite($role: Role!, $division: String, $organization: String!, $name: String!) {
      invite(role: $role, division: $division, organization: $organization, name: $name) {
        __typename
        ... on Invited {
          path
          viewer {
            id
            ...Invitations
          }
        }
        ... on InvitationRefused {
          message {
            zh
            en
          }
        }
      }
    }
  `,
  [InvitationsFragment],
);

/** The level of the division of each role that people are invited to; experts have none. */
const levels: Readonly<Record<string, string>> = {
  centre: 'province',
  prefecture: 'prefecture',
  county: 'county',
  operator: 'county',
};

/** The digits that the code of a division of a level shares with everything within it. */
const digits: Readonly<Record<string, number>> = { province: 2, prefecture: 4, county: 6 };

type Role = ReturnType<typeof useViewer>['role'];

interface Given {
  readonly role: Role;
  readonly division?: string;
  readonly organization: string;
  readonly name: string;
}

/** Asks somebody to take up an office below one's own; the link is shown once. */
export function Invite() {
  const { t } = useTranslation(['invitation', 'session']);
  const localized = useLocalized();
  const nameOf = useDivisionName();
  const { mayInvite, division: own } = useViewer();
  const [form] = Form.useForm<Given>();
  const role = Form.useWatch('role', form);
  const [{ data }] = useQuery({ query: DivisionsToInviteQuery });
  const [{ fetching }, invite] = useMutation(InviteMutation);
  const [said, setSaid] = useState<Localized | null>(null);
  const [link, setLink] = useState<{ readonly name: string; readonly path: string } | null>(null);
  const level = role && levels[role];
  const prefix = own?.code.slice(0, digits[own.level] ?? 6) ?? '';
  const options = data?.divisions
    .filter((division) => division.level === level && division.code.startsWith(prefix))
    .map((division) => ({ value: division.code, label: nameOf(division) }));
  const send = async ({ division, name, ...given }: Given) => {
    setSaid(null);
    setLink(null);
    const answer = (await invite({ ...given, name, division: level ? (division ?? null) : null })).data?.invite;
    if (answer?.__typename !== 'Invited')
      return setSaid(answer?.message ?? { zh: t('failed', { lng: 'zh-CN' }), en: t('failed', { lng: 'en' }) });
    setLink({ name, path: answer.path });
    form.resetFields();
  };
  const required = [{ required: true, message: t('required') }];
  return (
    <section className={styles.section}>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={send} className={styles.form}>
        <Form.Item name="role" label={t('role')} rules={required}>
          <Select
            options={mayInvite.map((one) => ({ value: one, label: t(`session:${one}`) }))}
            onChange={() => form.resetFields(['division'])}
          />
        </Form.Item>
        {level && (
          <Form.Item name="division" label={t('division')} rules={required}>
            <Select showSearch={{ optionFilterProp: 'label' }} options={options ?? []} loading={!options} />
          </Form.Item>
        )}
        <Form.Item name="organization" label={t('organization')} rules={required}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="name" label={t('name')} rules={required}>
          <Input maxLength={50} />
        </Form.Item>
        <div role="alert">{said && <Alert type="error" showIcon title={localized(said)} />}</div>
        <Button type="primary" htmlType="submit" loading={fetching}>
          {t('invite')}
        </Button>
      </Form>
      {link && <InvitationLink {...link} />}
    </section>
  );
}

import { DownOutlined, LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAppearance } from '../appearance/appearance.tsx';
import { useDivisionName } from '../division/division-name.ts';
import { useLanguage, useLocalized } from '../language/localized.ts';
import { useNarrow } from '../table/room.ts';
import styles from './acting-as.module.css';
import { useSignOut } from './sign-out.ts';
import { useViewer } from './signed-in.tsx';

/** The acting role and division, with the way out; on a phone also language and appearance. */
export function ActingAs() {
  const { t, i18n } = useTranslation(['session', 'appearance']);
  const localized = useLocalized();
  const nameOf = useDivisionName();
  const other = useLanguage() === 'en' ? 'zh-CN' : 'en';
  const { appearance, toggle } = useAppearance();
  const viewer = useViewer();
  const signOut = useSignOut();
  const switches = [
    {
      key: 'language',
      label: <span lang={other}>{other === 'en' ? 'English' : '中文'}</span>,
      onClick: () => void i18n.changeLanguage(other),
    },
    {
      key: 'appearance',
      label: t(appearance === 'dark' ? 'appearance:turnLight' : 'appearance:turnDark'),
      onClick: toggle,
    },
  ];
  const who = (
    <span className={styles.who}>
      {localized(viewer.name)}
      <small>
        {[localized(viewer.organization), viewer.division && nameOf(viewer.division)].filter(Boolean).join(' · ')}
      </small>
    </span>
  );
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{
        items: [
          { key: 'who', type: 'group', label: who },
          ...(useNarrow() ? switches : []),
          { key: 'sign-out', icon: <LogoutOutlined />, label: t('signOut'), onClick: () => void signOut() },
        ],
      }}
    >
      <button type="button" className={styles.person}>
        <UserOutlined aria-hidden className={styles.figure} />
        <span className={styles.role}>{t(viewer.role)}</span>
        {viewer.division && <span className={styles.division}>{nameOf(viewer.division)}</span>}
        <DownOutlined aria-hidden />
      </button>
    </Dropdown>
  );
}

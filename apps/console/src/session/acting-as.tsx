import { DownOutlined, LogoutOutlined } from '@ant-design/icons';
import { Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './acting-as.module.css';
import { useSignOut } from './sign-out.ts';
import { useViewer } from './signed-in.tsx';

/** The acting role and division, with the way out. */
export function ActingAs() {
  const { t } = useTranslation('session');
  const viewer = useViewer();
  const signOut = useSignOut();
  const role = t(viewer.role);
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{
        items: [
          { key: 'who', type: 'group', label: viewer.displayName },
          { key: 'sign-out', icon: <LogoutOutlined />, label: t('signOut'), onClick: () => void signOut() },
        ],
      }}
    >
      <button type="button" className={styles.person}>
        <span className={styles.role}>{role}</span>
        {viewer.division && <span className={styles.division}>{viewer.division.name}</span>}
        <DownOutlined aria-hidden />
      </button>
    </Dropdown>
  );
}

import { DownOutlined, LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppearance } from '../appearance/appearance.tsx';
import { Menu } from '../control/menu.tsx';
import { useUnfolding } from '../control/use-unfolding.ts';
import { useDivisionName } from '../division/division-name.ts';
import { useLanguage, useLocalized } from '../language/localized.ts';
import { useNarrow } from '../table/room.ts';
import styles from './acting-as.module.css';
import { useSignOut } from './sign-out.ts';
import { useViewer } from './signed-in.tsx';

/** The acting role and division, with the way out; on a phone also language and appearance. */
export function ActingAs() {
  const { t, i18n } = useTranslation(['session', 'appearance']);
  const id = useId();
  const localized = useLocalized();
  const nameOf = useDivisionName();
  const other = useLanguage() === 'en' ? 'zh-CN' : 'en';
  const { appearance, toggle } = useAppearance();
  const viewer = useViewer();
  const signOut = useSignOut();
  const narrow = useNarrow();
  const { open, setOpen, close, place } = useUnfolding();
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
  return (
    <div {...place} className={styles.place}>
      <button
        type="button"
        className={styles.person}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <UserOutlined aria-hidden className={styles.figure} />
        <span className={styles.role}>{t(viewer.role)}</span>
        {viewer.division && <span className={styles.division}>{nameOf(viewer.division)}</span>}
        <DownOutlined aria-hidden />
      </button>
      <div id={id} hidden={!open} className={styles.panel}>
        {open && (
          <>
            <p className={styles.who}>
              {localized(viewer.name)}
              <small>
                {[localized(viewer.organization), viewer.division && nameOf(viewer.division)]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </p>
            <Menu
              label={localized(viewer.name)}
              close={close}
              items={[
                ...(narrow ? switches : []),
                {
                  key: 'sign-out',
                  icon: <LogoutOutlined aria-hidden />,
                  label: t('signOut'),
                  onClick: () => void signOut(),
                },
              ]}
            />
          </>
        )}
      </div>
    </div>
  );
}

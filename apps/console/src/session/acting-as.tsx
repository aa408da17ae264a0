import {
  DownOutlined,
  LogoutOutlined,
  SafetyOutlined,
  SwapOutlined,
  UserAddOutlined,
  UserOutlined,
} from '@ant-design/icons';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAppearance } from '../appearance/appearance.tsx';
import { Menu } from '../control/menu.tsx';
import { useUnfolding } from '../control/use-unfolding.ts';
import { useDivisionName } from '../division/division-name.ts';
import { useLanguage, useLocalized } from '../language/localized.ts';
import { useNarrow } from '../table/room.ts';
import styles from './acting-as.module.css';
import { useSignOut } from './sign-out.ts';
import { useViewer } from './signed-in.tsx';
import { useSwitchAppointment } from './switch-appointment.ts';

/** The acting role and division, with the person's other appointments and the way out; on a phone also language and appearance. */
export function ActingAs() {
  const { t, i18n } = useTranslation(['session', 'appearance', 'pageName']);
  const id = useId();
  const localized = useLocalized();
  const nameOf = useDivisionName();
  const other = useLanguage() === 'en' ? 'zh-CN' : 'en';
  const { appearance, toggle } = useAppearance();
  const viewer = useViewer();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const switchAppointment = useSwitchAppointment();
  const narrow = useNarrow();
  const { open, setOpen, close, place } = useUnfolding();
  const others = viewer.appointments
    .filter(({ acting }) => !acting)
    .map(({ id: appointment, role, organization, division }) => ({
      key: appointment,
      icon: <SwapOutlined aria-hidden />,
      label: t('actAs', { office: division ? `${t(role)} · ${nameOf(division)}` : localized(organization) }),
      onClick: () => void switchAppointment(appointment),
    }));
  const invite = {
    key: 'invitations',
    icon: <UserAddOutlined aria-hidden />,
    label: t('pageName:invitations'),
    onClick: () => void navigate('/settings/invitations'),
  };
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
        title={others.length > 0 ? t('appointments', { count: others.length + 1 }) : undefined}
        onClick={() => setOpen(!open)}
      >
        <UserOutlined aria-hidden className={styles.figure} />
        <span className={styles.role}>{t(viewer.role)}</span>
        {viewer.division && <span className={styles.division}>{nameOf(viewer.division)}</span>}
        {others.length > 0 ? <SwapOutlined aria-hidden /> : <DownOutlined aria-hidden />}
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
              {others.length > 0 && <small>{t('actingNow', { office: t(viewer.role) })}</small>}
            </p>
            <Menu
              label={localized(viewer.name)}
              close={close}
              items={[
                ...others,
                ...(narrow ? switches : []),
                ...(viewer.mayInvite.length > 0 ? [invite] : []),
                {
                  key: 'security',
                  icon: <SafetyOutlined aria-hidden />,
                  label: t('pageName:security'),
                  onClick: () => void navigate('/settings/security'),
                },
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

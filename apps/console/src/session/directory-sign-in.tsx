import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './sign-in.module.css';

const obstacles = {
  unreachable: 'directoryUnreachable',
  interrupted: 'directoryInterrupted',
  refused: 'directoryRefused',
  unlinked: 'directoryUnlinked',
  'without-appointment': 'directoryWithoutAppointment',
} as const;

const isObstacle = (given: string): given is keyof typeof obstacles => Object.hasOwn(obstacles, given);

/** The way through the directory of the office, and why it led nowhere when somebody comes back from it. */
export function DirectorySignIn({ obstacle }: { readonly obstacle: string | null }) {
  const { t } = useTranslation('session');
  return (
    <div className={styles.directory}>
      <div role="alert">
        {obstacle !== null && isObstacle(obstacle) && <Alert type="error" showIcon title={t(obstacles[obstacle])} />}
      </div>
      <Button href="/directory/sign-in" block>
        {t('directorySignIn')}
      </Button>
    </div>
  );
}

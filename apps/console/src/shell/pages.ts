import { actsOnMany } from '../application/acts-on-many.ts';
import { useViewer } from '../session/signed-in.tsx';
import { menuOf } from './menu-entries.tsx';

/** Every page that can be opened by its name, with the noun of the menu under which it stands. */
const pages = [
  { to: '/', page: 'home', under: 'home' },
  { to: '/clusters', page: 'clusters', under: 'clusters' },
  { to: '/applications', page: 'applications', under: 'applications' },
  { to: '/applications/bulk', page: 'bulk', under: 'applications' },
  { to: '/recommendations', page: 'recommendations', under: 'recommendations' },
  { to: '/review', page: 'review', under: 'review' },
  { to: '/review/spot-checks', page: 'spotChecks', under: 'review' },
  { to: '/meetings', page: 'meetings', under: 'meetings' },
  { to: '/notices', page: 'notices', under: 'notices' },
  { to: '/certifications', page: 'certifications', under: 'certifications' },
  { to: '/standards', page: 'standards', under: 'rules' },
  { to: '/standards/compare', page: 'compare', under: 'rules' },
  { to: '/procedures', page: 'procedures', under: 'rules' },
  { to: '/criteria', page: 'criteria', under: 'rules' },
  { to: '/audit', page: 'audit', under: 'audit' },
  { to: '/notifications', page: 'notifications', under: null },
  { to: '/settings/notifications', page: 'notificationSettings', under: null },
  { to: '/settings/security', page: 'security', under: null },
  { to: '/settings/invitations', page: 'invitations', under: null },
] as const;

/** The pages that the role of the person has a use for. */
export function usePagesOfRole(): readonly (typeof pages)[number][] {
  const { role, mayInvite } = useViewer();
  const nouns: readonly string[] = menuOf(role).map(({ page }) => page);
  return pages.filter(({ page, under }) => {
    if (page === 'bulk') return actsOnMany(role);
    if (page === 'spotChecks') return role === 'province' || role === 'auditor';
    if (page === 'invitations') return mayInvite.length > 0;
    return under === null || nouns.includes(under);
  });
}

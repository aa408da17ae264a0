/** Every page that can be opened by its name. */
export const pages = [
  { to: '/', page: 'home' },
  { to: '/clusters', page: 'clusters' },
  { to: '/applications', page: 'applications' },
  { to: '/recommendations', page: 'recommendations' },
  { to: '/review', page: 'review' },
  { to: '/standards', page: 'standards' },
  { to: '/standards/compare', page: 'compare' },
  { to: '/procedures', page: 'procedures' },
  { to: '/criteria', page: 'criteria' },
  { to: '/notifications', page: 'notifications' },
  { to: '/settings/notifications', page: 'notificationSettings' },
] as const;

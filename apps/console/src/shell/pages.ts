/** Every page that can be opened by its name. */
export const pages = [
  { to: '/', title: 'home' },
  { to: '/clusters', title: 'clusters' },
  { to: '/standards', title: 'standards' },
  { to: '/standards/compare', title: 'compare' },
  { to: '/procedures', title: 'procedures' },
  { to: '/criteria', title: 'criteria' },
] as const;

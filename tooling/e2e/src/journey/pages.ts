/** Every page by the name of its picture, as the province sees it; those of a cluster stand below the address of one. */
export const pages = {
  home: '/',
  'home-demonstration': '/?kind=demonstration',
  clusters: '/clusters',
  'clusters-none': '/clusters?search=%E6%B2%A1%E6%9C%89%E8%BF%99%E4%B8%AA',
  applications: '/applications',
  'application-none': '/applications/QXBwbGljYXRpb246MDAwMDAwMDAtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAw',
  'form-none': '/applications/QXBwbGljYXRpb246MDAwMDAwMDAtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAw/form',
  bulk: '/applications/bulk',
  'aspects-none': '/applications/QXBwbGljYXRpb246MDAwMDAwMDAtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAw/review',
  'checklist-none': '/applications/QXBwbGljYXRpb246MDAwMDAwMDAtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAw/verification',
  recommendations: '/recommendations',
  'recommendation-none': '/recommendations/guizhou-exercise/520300',
  meetings: '/meetings',
  notices: '/notices',
  certifications: '/certifications',
  'certification-none': '/certifications/Q2VydGlmaWNhdGlvbjowMDAwMDAwMC0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMDAwMDA',
  reviews: '/review',
  'spot-checks': '/review/spot-checks',
  'spot-check-none': '/review/spot-checks/U3BvdENoZWNrOjAwMDAwMDAwLTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAwMA',
  'review-none': '/review/QXBwbGljYXRpb246MDAwMDAwMDAtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAw',
  nation: '/divisions/000000',
  province: '/divisions/520000',
  'other-province': '/divisions/110000',
  prefecture: '/divisions/520300',
  county: '/divisions/520324',
  'former-county': '/divisions/520222',
  standards: '/standards',
  standard: '/standards/guizhou-2023',
  compare: '/standards/compare?left=national-2022&right=guizhou-2023',
  procedures: '/procedures',
  criteria: '/criteria',
  notifications: '/notifications',
  'notification-settings': '/settings/notifications',
  security: '/settings/security',
  invitations: '/settings/invitations',
  'public-notices': '/public/notices',
  'public-notice-none': '/public/notices/UHVibGljTm90aWNlOjAwMDAwMDAwLTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAwMA',
  'public-objections': '/public/objections',
  'not-found': '/nowhere',
} as const;

/** Pages that other roles see otherwise than the province does, or that they alone see, by login. */
export const pagesOfOthers = {
  county: ['/', '/applications', '/certifications', '/settings/security'],
  operator: ['/', '/applications'],
  prefecture: ['/', '/applications', '/recommendations', '/notices'],
  centre: ['/', '/applications'],
  expert: ['/', '/review'],
  auditor: ['/', '/audit', '/applications', '/meetings'],
} as const;

/** What stands below the address of a cluster. */
export const partsOfCluster = ['', '/figures', '/roster', '/titles', '/charts'] as const;

/** The ways in, for those who are not signed in, by the name of their picture. */
export const waysIn = { 'sign-in': '/sign-in', invitation: '/invitation#none' } as const;

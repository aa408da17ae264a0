import {
  AppstoreOutlined,
  AuditOutlined,
  FileTextOutlined,
  HomeOutlined,
  NotificationOutlined,
  OrderedListOutlined,
  ReadOutlined,
  SafetyCertificateOutlined,
  SolutionOutlined,
  TeamOutlined,
} from '@ant-design/icons';

/** The nouns of the menu: only what exists; each leads to the first of the addresses that it stands for. */
const menuEntries = [
  { page: 'home', addresses: ['/'], icon: <HomeOutlined aria-hidden /> },
  { page: 'clusters', addresses: ['/clusters'], icon: <AppstoreOutlined aria-hidden /> },
  { page: 'applications', addresses: ['/applications'], icon: <FileTextOutlined aria-hidden /> },
  { page: 'recommendations', addresses: ['/recommendations'], icon: <OrderedListOutlined aria-hidden /> },
  { page: 'review', addresses: ['/review'], icon: <SolutionOutlined aria-hidden /> },
  { page: 'meetings', addresses: ['/meetings'], icon: <TeamOutlined aria-hidden /> },
  { page: 'notices', addresses: ['/notices'], icon: <NotificationOutlined aria-hidden /> },
  { page: 'certifications', addresses: ['/certifications'], icon: <SafetyCertificateOutlined aria-hidden /> },
  { page: 'rules', addresses: ['/standards', '/procedures', '/criteria'], icon: <ReadOutlined aria-hidden /> },
  { page: 'audit', addresses: ['/audit'], icon: <AuditOutlined aria-hidden /> },
] as const;

/** The nouns that some roles have no use for: what experts judge has a noun of its own; meetings and reviews are the province's. */
const without: Readonly<Record<string, readonly string[]>> = {
  county: ['recommendations', 'meetings', 'review'],
  operator: ['recommendations', 'meetings', 'review'],
  expert: ['applications', 'recommendations', 'meetings'],
  prefecture: ['meetings', 'review'],
  centre: ['meetings', 'review'],
};

/** The nouns of one role alone. */
const onlyFor: Readonly<Record<string, string>> = { audit: 'auditor' };

/** The nouns of the menu of a role. */
export const menuOf = (role: string) =>
  menuEntries.filter(({ page }) => !without[role]?.includes(page) && (onlyFor[page] ?? role) === role);

/** Whether an address is the one of a page or lies below it. */
export const isAt = (pathname: string, address: string): boolean =>
  pathname === address || (address !== '/' && pathname.startsWith(`${address}/`));

import {
  AppstoreOutlined,
  AuditOutlined,
  FileTextOutlined,
  HomeOutlined,
  OrderedListOutlined,
  ReadOutlined,
  SolutionOutlined,
} from '@ant-design/icons';

/** The nouns of the menu: only what exists; each leads to the first of the addresses that it stands for. */
const menuEntries = [
  { page: 'home', addresses: ['/'], icon: <HomeOutlined aria-hidden /> },
  { page: 'clusters', addresses: ['/clusters'], icon: <AppstoreOutlined aria-hidden /> },
  { page: 'applications', addresses: ['/applications'], icon: <FileTextOutlined aria-hidden /> },
  { page: 'recommendations', addresses: ['/recommendations'], icon: <OrderedListOutlined aria-hidden /> },
  { page: 'review', addresses: ['/review'], icon: <SolutionOutlined aria-hidden /> },
  { page: 'rules', addresses: ['/standards', '/procedures', '/criteria'], icon: <ReadOutlined aria-hidden /> },
  { page: 'audit', addresses: ['/audit'], icon: <AuditOutlined aria-hidden /> },
] as const;

/** The nouns that some roles have no use for: what experts judge has a noun of its own; meetings and reviews are the province's. */
const without: Readonly<Record<string, readonly string[]>> = {
  centre: ['review'],
  prefecture: ['review'],
  county: ['recommendations', 'review'],
  operator: ['recommendations', 'review'],
  expert: ['applications', 'recommendations'],
};

/** The nouns of one role alone. */
const onlyFor: Readonly<Record<string, string>> = { audit: 'auditor' };

/** The nouns of the menu of a role. */
export const menuOf = (role: string) =>
  menuEntries.filter(({ page }) => !without[role]?.includes(page) && (onlyFor[page] ?? role) === role);

/** Whether an address is the one of a page or lies below it. */
export const isAt = (pathname: string, address: string): boolean =>
  pathname === address || (address !== '/' && pathname.startsWith(`${address}/`));

import { AppstoreOutlined, HomeOutlined, ReadOutlined } from '@ant-design/icons';

/** The nouns of the menu: only what exists; each leads to the first of the addresses that it stands for. */
export const menuEntries = [
  { page: 'home', addresses: ['/'], icon: <HomeOutlined aria-hidden /> },
  { page: 'clusters', addresses: ['/clusters'], icon: <AppstoreOutlined aria-hidden /> },
  { page: 'rules', addresses: ['/standards', '/procedures', '/criteria'], icon: <ReadOutlined aria-hidden /> },
] as const;

/** Whether an address is the one of a page or lies below it. */
export const isAt = (pathname: string, address: string): boolean =>
  pathname === address || (address !== '/' && pathname.startsWith(`${address}/`));

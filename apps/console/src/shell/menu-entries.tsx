import { AppstoreOutlined, HomeOutlined, ReadOutlined } from '@ant-design/icons';

/** The nouns of the menu: only what exists. */
export const menuEntries = [
  { to: '/', title: 'home', short: 'home', icon: <HomeOutlined aria-hidden /> },
  { to: '/clusters', title: 'clusters', short: 'clusters', icon: <AppstoreOutlined aria-hidden /> },
  { to: '/standards', title: 'standards', short: 'standardsShort', icon: <ReadOutlined aria-hidden /> },
] as const;

import { type ThemeConfig, theme } from 'antd';
import { type Appearance, palettes } from './palette.ts';

/**
 * The palette as antd takes it. In the dark, buttons of the brand color carry dark text, which keeps the contrast.
 * @param still nothing moves: antd opens its menus and drawers without the animations whose end it would wait for
 */
export function antdTheme(appearance: Appearance, still: boolean): ThemeConfig {
  const color = palettes[appearance];
  const dark = appearance === 'dark';
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: dark ? '#6bddd4' : color.brand,
      colorError: dark ? '#f5938a' : color.harm,
      colorText: color.ink,
      colorTextSecondary: color.quiet,
      colorTextTertiary: color.faint,
      colorTextDescription: color.faint,
      colorTextPlaceholder: color.faint,
      colorTextLightSolid: dark ? '#04201e' : '#ffffff',
      colorBgContainer: color.surface,
      colorBgElevated: color.raised,
      colorBgLayout: color.paper,
      colorBgSpotlight: dark ? '#dce8e7' : '#1c2b2a',
      colorBorder: color.rim,
      colorBorderSecondary: color.line,
      colorLink: color.brand,
      colorLinkHover: color.brand,
      colorLinkActive: color.brand,
      // Of the page around it: in English with Latin faces first.
      fontFamily: 'inherit',
      fontWeightStrong: 600,
      borderRadius: 5,
      borderRadiusLG: 8,
      boxShadowSecondary: color['raised-shadow'],
      motion: !still,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.18s',
    },
    components: {
      Segmented: { itemSelectedBg: color.surface, trackBg: color.sunken, itemColor: color.quiet },
      Tabs: { horizontalMargin: '0', titleFontSize: 14 },
      Drawer: { paddingLG: 20 },
    },
  };
}

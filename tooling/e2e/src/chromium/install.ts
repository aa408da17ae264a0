import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findChromium } from './find.ts';

/** The browsers that Debian may have, the one without any window first: older releases have only the other. */
const browsers = ['chromium-headless-shell', 'chromium'] as const;
const font = 'fonts-noto-cjk';
const byHand = `apt-get update && apt-get install -y --no-install-recommends ${browsers[1]} ${font}`;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Debian itself: its chromium is a browser, while Ubuntu's package of that name is not. */
function onDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function apt(...args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

/** A font that has Chinese characters, without which every page shows boxes. */
function hasChineseFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

function install(): void {
  if (findChromium() !== undefined && hasChineseFont()) return;
  if (process.getuid?.() === 0 && onDebian()) {
    say('安装浏览器测试所需的 Debian 软件包 · Installing what browser tests need from Debian');
    const installs = (browser: string) => apt('-q', 'install', '-y', '--no-install-recommends', browser, font);
    if (apt('-q', 'update') && browsers.some(installs)) return;
  }
  if (findChromium() !== undefined) {
    say('缺少中文字体，页面上的汉字将显示为方框 · No Chinese font is installed: Chinese will show as boxes.');
    return;
  }
  say('');
  say('████ 浏览器测试未运行：没有找到 Chromium · BROWSER TESTS WERE SKIPPED: no Chromium was found ████');
  say(`  Debian: sudo sh -c '${byHand}'`);
  say('  或用 CHROMIUM 指定浏览器的路径 · or name a browser: CHROMIUM=/path/to/chromium npm test');
  say('');
}

if (import.meta.main) install();

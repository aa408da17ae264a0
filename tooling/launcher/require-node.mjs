// Imported first by every command: an old Node gets a sentence instead of a syntax error further in, and the code of an obstacle.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `✖ 需要 Node.js 20.19 或更高版本，当前为 ${process.versions.node}。请安装后重试：https://nodejs.org\n` +
      `  Node.js 20.19 or newer is needed; this is ${process.versions.node}. Install it and try again: https://nodejs.org\n`,
  );
  process.exit(69);
}
if (process.platform === 'win32') {
  process.stderr.write(
    '✖ 不支持直接在 Windows 上运行，请在 WSL（适用于 Linux 的 Windows 子系统）中运行同一命令。\n' +
      '  Windows itself is not supported; run the same command inside WSL (Windows Subsystem for Linux).\n',
  );
  process.exit(69);
}

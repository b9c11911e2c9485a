// First step of `npm start` and `npm test`. Uses nothing but Node's own modules, because it runs before anything is
// installed, on whatever Node the machine has; what it starts afterwards runs on node_modules/.bin/node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.cache', 'wangting-lock');

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) stop(`需要 Node 20 或更高版本，当前为 ${process.versions.node}。请升级 Node 后重试。`);

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(`${process.platform}-${process.arch}`)
  .digest('hex');
const stamped = existsSync(stamp) ? readFileSync(stamp, 'utf8') : null;

// `npm ci` begins by deleting node_modules, under whoever is using it: only where what is there is not what is locked.
const whole = (stamped === null || stamped === lock) && isWhole();
if (!whole) {
  console.error('正在按 package-lock.json 安装依赖（首次约一分钟）…');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (done.status !== 0)
    stop(
      '依赖安装失败：请看上面 npm 的说明。常见原因：网络或 npm 软件源不通，或另有程序正在使用 node_modules（先结束它）。然后重新运行同一命令。',
    );
}
if (stamped !== lock || !whole) {
  // Last: an installation that was interrupted has no stamp.
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}

const local = join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const node = existsSync(local) ? local : process.execPath;
const browser = spawnSync(node, [join(root, 'crawlers', 'browser', 'install.ts')], {
  cwd: root,
  stdio: ['ignore', 2, 2],
  shell: process.platform === 'win32',
});
if (browser.status !== 0) stop('浏览器未能就绪：请看上面的说明，或设置 CHROME_PATH 指向一个 Chromium 后重试。');

/** Whether npm finished (its own list of what it installed is written last), everything locked is there, and nothing was lost since. */
function isWhole() {
  try {
    const wanted = packagesOf(join(root, 'package-lock.json'));
    const found = packagesOf(join(modules, '.package-lock.json'));
    const locked = Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        // Optional packages of other platforms are locked and not installed.
        path === '' || (found[path] ? found[path].version === version : optional === true),
    );
    return locked && Object.keys(found).every((path) => existsSync(join(root, path, 'package.json')));
  } catch {
    return false;
  }
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

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
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';

if (installed !== lock) {
  console.error('正在按 package-lock.json 安装依赖（首次约一分钟）…');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (done.status !== 0) stop('依赖安装失败：请检查网络或 npm 的软件源设置，然后重新运行同一命令。');
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

function stop(message) {
  console.error(message);
  process.exit(1);
}

// node janitor.ts PID FOLDER: waits for the end of a test run, then ends its server and removes its files.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findPostmaster, isAlive } from '../../storage/embedded/postmaster.ts';

const [pid, folder] = process.argv.slice(2);
if (!pid || !folder?.includes('wangting-test-')) throw new Error('usage: janitor.ts PID FOLDER');

// Workers outlive a killed runner for a moment.
while (isAlive(Number(pid))) await sleep(300);
for (let tries = 0; tries < 50; tries++) {
  const server = findPostmaster(join(folder, 'db'));
  if (server) process.kill(server.pid, 'SIGINT');
  await sleep(200);
  if (findPostmaster(join(folder, 'db'))) continue;
  rmSync(folder, { recursive: true, force: true });
  break;
}

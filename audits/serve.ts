import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { serve as listen } from '@hono/node-server';
import { InputError } from '../cities/errors.ts';
import { loadCities } from '../cities/load.ts';
import { createDashboard } from '../reports/dashboard/app.ts';
import { listUsers } from '../storage/board/users.ts';
import { defaultDatabase } from '../storage/database.ts';
import { defaultEvidence, openEvidence } from '../storage/evidence.ts';
import { healthOf } from './health.ts';
import { catchInterrupts } from './interrupt.ts';
import { type LogMode, openLog } from './log.ts';
import { nightMetrics } from './metrics/night.ts';
import { createMetrics } from './metrics/registry.ts';
import { openRerunQueue } from './night/reruns.ts';
import type { DataOptions } from './options.ts';
import { print } from './output.ts';
import { reportFile } from './report-file.ts';
import { rerunCity } from './rerun.ts';
import { withStored } from './stored.ts';
import { operator } from './users.ts';

export interface ServeOptions extends DataOptions {
  port?: number;
  host?: string;
  url?: string;
  cert?: string;
  key?: string;
  signIn?: boolean;
  cities?: string;
  allowLoopback?: boolean;
  log?: LogMode;
}

export const DEFAULT_PORT = 4600;
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/;

/** How the dashboard is reached, or why it may not be so. */
export function reachOf({ host = '127.0.0.1', url, cert, key, signIn = false }: ServeOptions) {
  const loopback = LOOPBACK.test(host);
  if ((cert === undefined) !== (key === undefined)) throw new InputError('--cert 与 --key 须同时写明');
  if (cert !== undefined && url !== undefined)
    throw new InputError('--cert 与 --url 只能用一种：要么自己加密，要么由代理加密');
  if (url !== undefined && !(URL.canParse(url) && new URL(url).protocol === 'https:'))
    throw new InputError(`--url 须为 https 网址，不能是“${url}”`);
  const secure = cert !== undefined || url !== undefined;
  if (!loopback && !secure)
    throw new InputError(
      `监听 ${host} 时登录须经 https：用 --cert 和 --key 给出证书，或用 --url 写明前面代理的 https 网址`,
    );
  const named = url === undefined ? [] : [new URL(url).hostname];
  return {
    host,
    // Whoever asks through a proxy comes from elsewhere.
    signIn: signIn || !loopback || url !== undefined,
    secure,
    hosts: loopback ? ['localhost', '127.0.0.1', '[::1]', host, ...named] : url === undefined ? null : named,
    tls: cert === undefined || key === undefined ? null : { cert: fileOf(cert), key: fileOf(key) },
    shown: url,
  };
}

/** Serves the dashboard until it is interrupted. Throws InputError for what cannot be listened on, or nobody could sign in to. */
export async function serve(options: ServeOptions): Promise<void> {
  const { db = defaultDatabase(), evidence = defaultEvidence(db), port = DEFAULT_PORT } = options;
  if (port > 65_535) throw new InputError(`--port 须在 0 与 65535 之间，不能是 ${port}`);
  const { host, signIn, secure, hosts, tls, shown } = reachOf(options);
  const interrupt = catchInterrupts();
  const log = openLog('serve', options.log, options.quiet);
  const metrics = createMetrics();
  await withStored(db, async (opened) => {
    if (signIn && (await listUsers(opened)).length === 0)
      throw new InputError('这个地址要求登录，而还没有账号；先运行 wangting users add <账号> --role admin');
    nightMetrics(metrics, opened);
    const { fault } = log;
    const runs = await openRerunQueue(opened, rerunCity({ ...options, db, evidence }), fault);
    try {
      const dashboard = createDashboard({
        db: opened,
        evidence: openEvidence(evidence, opened),
        access: { signIn, secure, hosts, actor: operator() },
        expected: expectedCities(options.cities),
        runs,
        report: reportFile({ db, evidence }),
        watch: {
          ...metricsAccess(signIn),
          metrics: async () => ({ type: metrics.contentType, text: await metrics.text() }),
          async health() {
            const health = await healthOf(opened);
            return { ok: health.status === 'ok', body: health };
          },
        },
        fault,
      });
      const server = await listening(dashboard.app.fetch, { hostname: host, port, tls });
      const at = server.address() as AddressInfo;
      const name = at.family === 'IPv6' ? `[${at.address}]` : at.address;
      await print(shown ?? `${tls ? 'https' : 'http'}://${name}:${at.port}/`);
      log.say('看板已启动，用浏览器打开上面的网址；按 Ctrl+C 结束');
      dashboard.warm().catch(fault);
      if (!interrupt.signal.aborted)
        await new Promise<void>((done) => interrupt.signal.addEventListener('abort', () => done(), { once: true }));
      log.say('正在结束…（再按一次 Ctrl+C 立即退出）');
      // Connections on which progress is told stay open by themselves.
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await dashboard.close();
    } finally {
      await runs.close();
    }
  });
}

/**
 * Who may read `/metrics`: whoever reaches it where nobody has to sign in; elsewhere whoever has the token of
 * `$WANGTING_METRICS_TOKEN`, and nobody where there is none.
 */
function metricsAccess(signIn: boolean): { token: string | null; open: boolean } {
  const token = process.env['WANGTING_METRICS_TOKEN'] || null;
  return { token, open: token !== null || !signIn };
}

type Listen = { hostname: string; port: number; tls: { cert: string; key: string } | null };

function listening(fetch: Parameters<typeof listen>[0]['fetch'], { hostname, port, tls }: Listen) {
  return new Promise<ReturnType<typeof listen>>((done, fail) => {
    const server = listen({ fetch, hostname, port, ...(tls && { createServer, serverOptions: tls }) }, () =>
      done(server),
    );
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(
        error.code === 'EADDRINUSE'
          ? new InputError(`端口 ${port} 已被占用；用 --port 另选一个，或 --port 0 任选`)
          : error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL'
            ? new InputError(`不能监听 ${hostname}:${port}（${error.code}）`)
            : error,
      ),
    );
  });
}

function fileOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new InputError(`读不到文件（${(error as NodeJS.ErrnoException).code}）`, path);
  }
}

/** The real cities that a round is to have. */
const expectedCities = (path: string | undefined) => loadCities(path).map(({ id, name }) => ({ id, name }));

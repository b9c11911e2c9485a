import { createServer, type Server } from 'node:http';
import { InputError } from '../../cities/errors.ts';
import type { Database } from '../../storage/database.ts';
import { healthOf } from '../health.ts';
import type { Metrics } from './registry.ts';

const HOST = '127.0.0.1';

/** `[host:]port` as it is asked for with `--metrics`. Throws InputError. */
export function readListen(text: string): { host: string; port: number } {
  const [, host = HOST, port = ''] = /^(?:(.+):)?(\d{1,5})$/.exec(text) ?? [];
  if (port === '' || Number(port) > 65_535) throw new InputError(`--metrics 须为端口或 地址:端口，不能是“${text}”`);
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
}

/**
 * Serves `/metrics` and `/healthz` of a process that has no dashboard. Neither names a city or a host, and nothing else is
 * served; where another address than loopback is asked for, whoever reaches it can read both. Throws InputError.
 */
export async function serveMetrics(
  at: string,
  metrics: Metrics,
  db: Database,
): Promise<{ url: string; close(): Promise<void> }> {
  const { host, port } = readListen(at);
  const server = createServer(async (request, response) => {
    const answer = (status: number, type: string, body: string) =>
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    const path = request.url?.split('?')[0];
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, 'text/plain', '');
    if (path === '/healthz') {
      const health = await healthOf(db);
      return answer(health.status === 'ok' ? 200 : 503, 'application/json; charset=utf-8', JSON.stringify(health));
    }
    if (path === '/metrics')
      return metrics.text().then(
        (text) => answer(200, metrics.contentType, text),
        () => answer(500, 'text/plain', ''),
      );
    return answer(404, 'text/plain', '');
  });
  await listen(server, host, port);
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${addressOf(host, actual)}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** An IPv6 address stands in brackets before a port. */
export const addressOf = (host: string, port: number): string => `${host.includes(':') ? `[${host}]` : host}:${port}`;

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(new InputError(`--metrics：不能监听 ${addressOf(host, port)}（${error.code}）`)),
    );
    server.listen(port, host, done);
  });
}

import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Dashboard } from '../../../reports/dashboard/app.ts';

/** A dashboard on a free port of this machine. */
export async function serving(dashboard: Dashboard): Promise<{ url: string; close(): Promise<void> }> {
  const server = serve({ fetch: dashboard.app.fetch, hostname: '127.0.0.1', port: 0 });
  await new Promise((done) => server.once('listening', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      await dashboard.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
    },
  };
}

import { createHash, timingSafeEqual } from 'node:crypto';
import type { WatchOptions } from '../options.ts';
import type { Ctx } from '../visitor.ts';

/**
 * `/healthz`, for whoever asks: it says whether all is well and names no city, host or round. It is answered before anybody
 * is asked who they are, so that it answers when the database, which knows them, is gone.
 */
export async function serveHealth(c: Ctx, { health }: WatchOptions): Promise<Response> {
  const { ok, body } = await health();
  c.header('Cache-Control', 'no-store');
  return c.json(body as object, ok ? 200 : 503);
}

/** `/metrics`, for Prometheus. */
export async function serveMetrics(c: Ctx, { metrics, token, open }: WatchOptions): Promise<Response> {
  if (!open) return c.text('', 404);
  if (token !== null && !proves(c.req.header('authorization'), token)) {
    c.header('WWW-Authenticate', 'Bearer');
    return c.text('', 401);
  }
  const { type, text } = await metrics();
  return c.body(text, 200, { 'Content-Type': type, 'Cache-Control': 'no-store' });
}

/** Compared by hashes: equal lengths, and nothing to be learnt from how long it takes. */
function proves(given: string | undefined, token: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given ?? ''), hash(`Bearer ${token}`));
}

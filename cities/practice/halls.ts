import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { City } from '../city.ts';
import { answer } from './answer.ts';
import { cityFileOf } from './city-file.ts';
import { expectedOf } from './expected.ts';
import type { Ask, Reply } from './http.ts';
import { parseQuery } from './http.ts';
import type { Sent } from './model/actions.ts';
import { actionOf } from './model/actions.ts';
import type { Site, World } from './model/world.ts';
import { createWorld, originOf } from './model/world.ts';
import { notFoundReply } from './pages/obstacles.ts';
import type { Places } from './places.ts';
import { createPlaces } from './places.ts';
import type { Planted } from './planted/facts.ts';
import type { PracticeYear } from './planted/years.ts';
import { editionOf } from './planted/years.ts';

export interface PracticeOptions {
  year?: PracticeYear;
  /** Ids of the cities wanted; the platforms they stand on are served whole. Default: all of the year. */
  cities?: readonly string[];
  /** Site n listens at basePort + n where that is free, so that addresses are the same every night. */
  basePort?: number;
  /** Factor on planted delays: 1 as planted, 0 none. */
  slow?: number;
}

export interface PracticeHalls {
  year: number;
  cities: City[];
  planted(cityId: string): Planted;
  /** Everything that a visitor sent with an effect; empty after an audit that kept CONTRACT.md §7. */
  sent: readonly Sent[];
  requests(): number;
  close(): Promise<void>;
}

/** Years stand side by side, each at its own addresses: two rounds of `npm start` are audited at the same time. */
const BASE_PORT: Record<PracticeYear, number> = { 2022: 43_000, 2021: 43_500, 2018: 44_000 };

/**
 * Starts the practice halls on loopback, one port a site. Throws a RangeError for an unknown year or city; a taken port
 * is replaced by the next free one behind the block.
 */
export async function startPractice(options: PracticeOptions = {}): Promise<PracticeHalls> {
  const { year = 2022, basePort = BASE_PORT[year], slow = 1 } = options;
  const world = createWorld(editionOf(year), basePort);
  const chosen = chooseCities(world, options.cities);
  const provinces = new Set(chosen.map((c) => c.province));
  const sites = world.sites.filter((s) => s.province === null || provinces.has(s.province));
  const sent: Sent[] = [];
  let requests = 0;
  let places: Places | undefined;
  let next = basePort + world.sites.length;
  const servers: Server[] = [];
  for (const site of sites) {
    const server = createServer((request, response) => {
      requests++;
      handle(places, site, request, response, sent, slow).catch(() => response.destroy());
    });
    server.on('upgrade', (request, socket) => {
      requests++;
      const url = new URL(request.url ?? '/', originOf(site)).href;
      sent.push({ url, method: 'UPGRADE', kind: actionOf(decodePath(new URL(url).pathname)) ?? 'socket' });
      socket.destroy();
    });
    site.port = await listen(server, site.port, () => next++);
    servers.push(server);
  }
  places = createPlaces(world);
  const ready = places;
  return {
    year,
    cities: chosen.map((c) => cityFileOf(c, world)),
    planted(cityId) {
      const city = chosen.find((c) => c.roster.id === cityId);
      if (!city) throw new RangeError(`没有演练城市 ${cityId}`);
      return expectedOf(ready, city);
    },
    sent,
    requests: () => requests,
    async close() {
      const ended = servers.map((s) => new Promise<void>((done) => s.close(() => done())));
      for (const s of servers) s.closeAllConnections();
      await Promise.all(ended);
    },
  };
}

function chooseCities(world: World, ids: readonly string[] | undefined): World['cities'] {
  if (!ids) return world.cities;
  return ids.map((id) => {
    const city = world.cities.find((c) => c.roster.id === id);
    if (!city) throw new RangeError(`没有演练城市 ${id}`);
    return city;
  });
}

/** Listens at the port, or at the next free one that `spare` gives. */
async function listen(server: Server, port: number, spare: () => number): Promise<number> {
  for (let candidate = port; candidate < 65_536; candidate = spare()) {
    const free = await new Promise<boolean>((done, fail) => {
      server.once('error', (e: NodeJS.ErrnoException) =>
        e.code === 'EADDRINUSE' || e.code === 'EACCES' ? done(false) : fail(e),
      );
      server.listen(candidate, '127.0.0.1', () => done(true));
    });
    server.removeAllListeners('error').removeAllListeners('listening');
    if (free) {
      const address = server.address();
      return typeof address === 'object' && address ? address.port : candidate;
    }
  }
  throw new RangeError('没有空闲端口可供演练网厅使用');
}

async function handle(
  places: Places | undefined,
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  sent: Sent[],
  slow: number,
): Promise<void> {
  const ask = await read(request);
  const reply = places ? record(places, site, ask, sent) : notFoundReply(false);
  if (reply.delayMs && slow > 0) await wait(reply.delayMs * slow);
  response.writeHead(reply.status ?? 200, { 'content-type': reply.type ?? 'text/plain', ...reply.headers });
  response.end(request.method === 'HEAD' ? undefined : reply.body);
}

/** Answers, and notes what has an effect: known addresses by any method, and any sending to an unknown one. */
function record(places: Places, site: Site, ask: Ask, sent: Sent[]): Reply {
  const url = `${originOf(site)}${ask.path}${ask.query.size > 0 ? `?${ask.query}` : ''}`;
  const kind = actionOf(ask.path);
  if (kind) {
    sent.push({ url, method: ask.method, kind });
    return { type: 'application/json; charset=utf-8', body: '{"code":0,"msg":"ok"}' };
  }
  const reply = answer(places, site, ask);
  const reading = ask.method === 'GET' || ask.method === 'HEAD' || ask.method === 'OPTIONS';
  if (!reading && reply.type?.startsWith('application/json') !== true)
    sent.push({ url, method: ask.method, kind: 'submit' });
  return reply;
}

async function read(request: IncomingMessage): Promise<Ask> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const [path = '/', query = ''] = (request.url ?? '/').split('?', 2);
  return {
    method: request.method ?? 'GET',
    path: decodePath(path),
    query: parseQuery(query),
    cookies: request.headers.cookie ?? '',
    headers: request.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

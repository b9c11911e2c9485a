import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deleteCookie, getCookie } from 'hono/cookie';
import { SETTABLE_STATES } from '../../checks/rectification.ts';
import { InputError } from '../../cities/errors.ts';
import { noteAccess } from '../../storage/board/access-log.ts';
import type { AccessEvent } from '../../storage/board/kinds.ts';
import { findRerun, rerunCities } from '../../storage/board/reruns.ts';
import { newestRound } from '../../storage/board/rounds.ts';
import { endSession } from '../../storage/board/users.ts';
import { assignFindings } from '../../storage/rectification.ts';
import { listAttempts, loadResult } from '../../storage/results.ts';
import { findRound } from '../../storage/rounds.ts';
import { signInBounds } from './access/attempts.ts';
import { cookieName, guard, hostAllowed } from './access/guard.ts';
import { logPage } from './access/log-page.ts';
import { signIn, signInPage } from './access/sign-in.ts';
import { to } from './addresses.ts';
import { serveAsset } from './assets/serve.ts';
import { createBoard } from './board.ts';
import { attemptsPage } from './city/attempts-page.ts';
import { cityPage } from './city/page.ts';
import { comparisonPage } from './comparison/page.ts';
import { createDownloads, dispositionOf } from './downloads/make.ts';
import { DOWNLOADS, downloadsPage } from './downloads/page.ts';
import { answerError } from './error-page.ts';
import { ForbiddenError, NotFoundError } from './errors.ts';
import { serveEvidence } from './evidence/serve.ts';
import { findingPage, loadFinding } from './findings/finding.ts';
import { findingsPage } from './findings/page.ts';
import { findingsQuery } from './findings/query.ts';
import { securityHeaders } from './headers.ts';
import { healthPage } from './health/page.ts';
import type { DashboardOptions } from './options.ts';
import { overviewPage } from './overview/page.ts';
import { problemsPage } from './problems/page.ts';
import { roundsPage } from './rounds/page.ts';
import { runEvents } from './runs/events.ts';
import { runPage, runsPage } from './runs/page.ts';
import { type Ctx, type Env, may, NOBODY } from './visitor.ts';
import { serveHealth, serveMetrics } from './watch/serve.ts';

export interface Dashboard {
  app: Hono<Env>;
  /** Makes what the front door leads to before anybody asks: the first page of a process takes longest. */
  warm(): Promise<void>;
  /** Stops the report that is being made. */
  close(): Promise<void>;
}

/** The dashboard as an application that needs no port: `app.request('/')` is a visit. */
export function createDashboard(options: DashboardOptions): Dashboard {
  const { db, evidence, access, runs: queue = null, fault = () => {} } = options;
  const board = createBoard(options);
  const downloads = options.report ? createDownloads(options.report) : null;
  const bounds = signInBounds();
  const app = new Hono<Env>();

  app.onError((error, c) => answerError(c, error, fault));
  app.notFound((c) => answerError(c, new NotFoundError('没有这个页面。'), fault));
  app.use(securityHeaders(access.secure));
  app.use(bodyLimit({ maxSize: 64 * 1024 }));
  app.use(async (c, next) => {
    c.set('address', addressOf(c));
    await next();
  });
  app.use(async (c, next) => {
    // PostgreSQL takes no NUL: nothing of ours has one in its address.
    if (/%00/.test(c.req.url)) throw new NotFoundError('没有这个页面。');
    await next();
  });
  if (options.watch) {
    const { watch } = options;
    app.get('/healthz', (c) => serveHealth(c, watch));
    app.get('/metrics', (c) => {
      if (!hostAllowed(c, access.hosts)) throw new ForbiddenError('这个地址不是本系统的地址。');
      return serveMetrics(c, watch);
    });
  }
  // Also what is said to somebody who may not come in is to be read.
  app.get('/assets/:file', (c) => serveAsset(c, c.req.param('file')));
  app.use(guard(options));

  app.get('/evidence/:sha', (c) => serveEvidence(c, evidence, c.req.param('sha')));

  app.get('/', async (c) => {
    const newest = await newestRound(db);
    return c.redirect((newest ? to.round(newest.name) : to.rounds()).text, 302);
  });
  app.get('/rounds', async (c) => {
    if (c.req.query('newest')) return c.redirect('/', 302);
    const asked = { kind: query(c, 'kind'), data: query(c, 'data'), page: pageOf(c) };
    return c.html(await roundsPage(options, c.get('visitor'), asked));
  });
  app.get('/rounds/:round', async (c) => {
    const asked = {
      ...{ region: query(c, 'region'), grade: query(c, 'grade'), find: query(c, 'find') },
      ...{ sort: query(c, 'sort'), compare: query(c, 'compare') },
    };
    return c.html(await overviewPage(options, board, c.get('visitor'), c.req.param('round'), asked));
  });
  app.get('/rounds/:round/problems', async (c) =>
    c.html(await problemsPage(options, board, c.get('visitor'), c.req.param('round'))),
  );
  app.get('/rounds/:round/health', async (c) =>
    c.html(await healthPage(options, board, c.get('visitor'), c.req.param('round'))),
  );
  app.get('/rounds/:round/report', async (c) =>
    c.html(await downloadsPage(options, c.get('visitor'), c.req.param('round'))),
  );
  app.post('/rounds/:round/report', async (c) => {
    actorOf(c);
    if (!downloads) throw new ForbiddenError('这里不能生成报告。');
    const round = await findRound(db, c.req.param('round'));
    if (!round) throw new NotFoundError('没有这一轮。');
    const form = await formOf(c);
    const wanted = DOWNLOADS.find(({ format }) => format === form('format'));
    if (!wanted) throw new NotFoundError('没有这种格式的报告。');
    const table = wanted.format === 'csv' ? form('table') : null;
    const asked = { round: round.name, compareWith: form('compare') || null, format: wanted.format };
    const made = await downloads.take(asked, table, c.req.raw.signal);
    if (!made) throw new NotFoundError('本轮没有这张数据表。');
    await note(c, 'report-taken', `轮次 ${round.name}，${made.file}`);
    c.header('Content-Type', wanted.type);
    c.header('Content-Disposition', dispositionOf({ round: round.name, practice: round.practice }, made.file));
    c.header('Cache-Control', 'no-store');
    return c.body(new Uint8Array(made.bytes));
  });
  app.get('/rounds/:round/cities/:city', async (c) => {
    const { round, city } = c.req.param();
    const asked = { round, city, attempt: numberOf(query(c, 'attempt')), compare: query(c, 'compare') };
    return c.html(await cityPage(options, board, c.get('visitor'), asked));
  });
  app.get('/rounds/:round/cities/:city/attempts', async (c) => {
    const { round, city } = c.req.param();
    const [before, after] = [numberOf(query(c, 'before')), numberOf(query(c, 'after'))];
    if (before === null || after === null) throw new NotFoundError('没有写明是哪两次测评。');
    return c.html(await attemptsPage(options, c.get('visitor'), { round, city, before, after }));
  });
  app.get('/compare', async (c) => {
    const asked = { before: query(c, 'before'), after: query(c, 'after') };
    return c.html(await comparisonPage(options, board, c.get('visitor'), asked));
  });

  app.get('/findings', async (c) => {
    const practice = query(c, 'data') === '' && ((await newestRound(db))?.practice ?? false);
    return c.html(
      await findingsPage(
        options,
        c.get('visitor'),
        findingsQuery((name) => query(c, name), pageOf(c), practice),
      ),
    );
  });
  app.get('/findings/:id{[0-9]{1,12}}', async (c) =>
    c.html(await findingPage(options, c.get('visitor'), Number(c.req.param('id')))),
  );
  app.post('/findings/:id{[0-9]{1,12}}', async (c) => {
    const actor = actorOf(c);
    const one = await loadFinding(db, Number(c.req.param('id')));
    const form = await formOf(c);
    const state = SETTABLE_STATES.find((word) => word === form('state'));
    const deadline = form('deadline');
    if (deadline !== '' && !/^\d{4}-\d\d-\d\d$/.test(deadline)) throw new InputError('期限须为 2026-11-30 这样的日子');
    const of = { city: one.city.id, scenario: one.scenario, practice: one.practice, codes: [one.code], actor };
    await assignFindings(db, of, {
      owner: form('owner') || null,
      deadline: deadline || null,
      ...(state && { state }),
      ...(form('note') !== '' && { note: form('note') }),
    });
    await note(c, 'finding-set', `${one.city.name} ${one.code}`);
    return c.redirect(to.finding(one.id).text, 303);
  });

  app.get('/runs', async (c) => c.html(await runsPage(options, c.get('visitor'))));
  app.post('/runs', async (c) => {
    const actor = actorOf(c);
    if (!queue) throw new ForbiddenError('这里不能复测。');
    const form = await formOf(c);
    const round = await findRound(db, form('round'));
    if (!round) throw new NotFoundError('没有这一轮。');
    const known = (await listAttempts(db, { round: round.name, city: form('city') })).length > 0;
    if (!known) throw new NotFoundError('本轮没有测评过这个城市。');
    const counts = await loadResult(db, { round: round.name, city: form('city') });
    const { attempt: before, profile } = counts;
    const run = await queue.ask({ round, city: form('city'), profile, actor, before });
    await note(c, 'rerun-asked', `${counts.city.name}，轮次 ${run.round}`);
    return c.redirect(to.run(run.id).text, 303);
  });
  app.post('/runs/cancel', async (c) => {
    const actor = actorOf(c);
    const id = numberOf((await formOf(c))('id'));
    const run = id === null ? null : await findRerun(db, id);
    if (!run) throw new NotFoundError('没有这次复测。');
    if (run.actor !== actor && !may.oversee(c.get('visitor'))) throw new ForbiddenError('只能取消自己要求的复测。');
    if (await queue?.cancel(run.id)) {
      const name = (await rerunCities(db, [run])).get(run.id) ?? run.city;
      await note(c, 'rerun-cancelled', `${name}，轮次 ${run.round}`);
    }
    return c.redirect(to.run(run.id).text, 303);
  });
  app.get('/runs/:id{[0-9]{1,12}}', async (c) =>
    c.html(await runPage(options, queue, c.get('visitor'), Number(c.req.param('id')))),
  );
  app.get('/runs/:id{[0-9]{1,12}}/events', (c) => runEvents(c, options, queue, Number(c.req.param('id'))));

  app.get('/sign-in', (c) =>
    c.get('visitor').name === null ? c.html(signInPage(c.get('visitor'), query(c, 'to'), null)) : c.redirect('/', 303),
  );
  app.post('/sign-in', (c) => signIn(c, options, bounds));
  app.post('/sign-out', async (c) => {
    const given = getCookie(c, cookieName(access.secure));
    if (given) await endSession(db, given);
    await note(c, 'signed-out', '');
    deleteCookie(c, cookieName(access.secure), { path: '/', secure: access.secure });
    // The back button of who comes after would still show the pages that were read.
    c.header('Clear-Site-Data', '"cache"');
    return c.redirect('/sign-in', 303);
  });
  app.get('/log', async (c) => {
    if (!may.oversee(c.get('visitor'))) throw new ForbiddenError('只有管理员可以看操作记录。');
    return c.html(await logPage(options, c.get('visitor'), pageOf(c)));
  });

  const note = (c: Ctx, event: AccessEvent, subject: string) =>
    noteAccess(db, { actor: c.get('visitor').name ?? '—', address: c.get('address'), event, subject });
  const warm = async () => {
    const newest = await newestRound(db);
    const plain = { region: '', grade: '', find: '', sort: '', compare: '' };
    if (newest) await overviewPage(options, board, NOBODY, newest.name, plain);
  };
  return { app, warm, close: async () => downloads?.close() };
}

/** The name of a visitor who may act. Throws ForbiddenError for others. */
function actorOf(c: Ctx): string {
  const visitor = c.get('visitor');
  if (!may.act(visitor)) throw new ForbiddenError('您的账号只能查看。');
  return visitor.name ?? '';
}

const query = (c: Ctx, name: string): string => c.req.query(name)?.slice(0, 200) ?? '';
const numberOf = (text: string): number | null => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null);
const pageOf = (c: Ctx): number => Math.min(numberOf(query(c, 'page')) ?? 1, 10_000);

async function formOf(c: Ctx): Promise<(name: string) => string> {
  const body = await c.req.parseBody();
  return (name) => (typeof body[name] === 'string' ? (body[name] as string).replaceAll('\u0000', '').trim() : '');
}

/** Where the request came from, as Node's server saw it; null where there is no server. */
function addressOf(c: Ctx): string | null {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  return incoming?.socket?.remoteAddress ?? null;
}

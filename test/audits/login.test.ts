import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type AuditOptions, auditCity } from '../../audits/audit-city.ts';
import { defaultSessions, openSessions, sessionId } from '../../audits/login/sessions.ts';
import { atTerminal, type Person, signInPages } from '../../audits/login/sign-in.ts';
import { login } from '../../audits/login.ts';
import { findStandard } from '../../checks/standards/index.ts';
import { citySchema } from '../../cities/city.ts';
import { loadCities } from '../../cities/load.ts';
import { loadPlatforms } from '../../cities/platforms.ts';
import { loadScenario } from '../../cities/scenarios.ts';
import { BROWSER_ARGS, findExecutable, sandboxState } from '../../crawlers/browser/executable.ts';
import { findHeaded } from '../../crawlers/browser/headed.ts';
import { launchBrowser } from '../../crawlers/browser/host.ts';
import { createPace } from '../../crawlers/browser/pace.ts';
import { openTab } from '../../crawlers/browser/tab.ts';
import { defineCrawler } from '../../crawlers/crawler.ts';
import { observed } from '../../crawlers/facts.ts';
import { openEvidence } from '../../storage/evidence.ts';
import { openRound } from '../../storage/rounds.ts';
import { type LocalSite, localSite } from '../crawlers/local-site.ts';
import { temporaryDatabase } from '../storage/temporary.ts';
import { cityAt, cityFolder, folder, wangting } from './wangting.ts';

const SECRET = 'sessionsecret0123456789';
const page = (title: string, body: string) =>
  `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${body}`;

let site: LocalSite;
let cities: string;
beforeAll(async () => {
  site = await localSite({
    '/city': page('青石市政务服务网', '<a href="/login">登录</a>'),
    '/login': page(
      '统一身份认证',
      '<form method="post" action="/session"><input name="u"><input name="p" type="password"><button>登录</button></form>',
    ),
    '/session': (request, response) =>
      void response
        .writeHead(request.method === 'POST' ? 200 : 405, {
          'set-cookie': `sid=${SECRET}; HttpOnly; Path=/`,
          'content-type': 'text/html; charset=utf-8',
        })
        .end(page('已登录', `<script>localStorage.setItem('who', '${SECRET}')</script>`)),
    '/apply': (request, response) => {
      const known = request.headers.cookie?.includes(SECRET);
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(known ? page('填写申请表', '王小明') : page('请先登录', ''));
    },
  });
  cities = cityFolder(cityAt(site.origin, { platform: 'yunxi' }));
});
afterAll(() => site?.close());

/** A browser without a window stands in for the one with, and a script for the person. */
const launch = async () =>
  chromium.launch({
    executablePath: (await findExecutable()).path,
    args: [...BROWSER_ARGS],
    chromiumSandbox: sandboxState().usable,
  });
const signsIn: Person = async (context) => {
  const [at] = context.pages();
  if (!at) throw new Error('no page was opened');
  await at.goto(`${site.origin}/login`);
  await at.fill('input[name=u]', 'evaluator');
  await at.fill('input[name=p]', 'not for you');
  await at.click('button');
  await at.waitForURL('**/session');
};

async function said(work: () => Promise<void>): Promise<string> {
  const heard: string[] = [];
  const streams = [process.stdout, process.stderr] as const;
  const writes = streams.map((stream) => stream.write);
  for (const stream of streams)
    stream.write = ((text: string, done?: () => void) => {
      heard.push(String(text));
      done?.();
      return true;
    }) as typeof stream.write;
  try {
    await work();
  } finally {
    for (const [i, stream] of streams.entries()) stream.write = writes[i] as typeof stream.write;
  }
  return heard.join('');
}

describe('wangting login', () => {
  it('keeps what the browser has of the sign-in, for the owner alone, and says nothing of it', async () => {
    const db = join(folder(), 'data', 'db');
    const options = { cities, allowLoopback: true, db };
    mkdirSync(defaultSessions(db), { recursive: true, mode: 0o755 });
    const out = await said(() => login('青石', options, { launch, person: signsIn }));
    const file = join(defaultSessions(db), 'yunxi.json');
    expect(out).toContain(file);
    expect(out).not.toContain(SECRET);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(defaultSessions(db)).mode & 0o777).toBe(0o700);
    const { state } = JSON.parse(readFileSync(file, 'utf8'));
    expect(state.cookies).toMatchObject([{ name: 'sid', value: SECRET, domain: '127.0.0.1' }]);
    expect(state.origins[0].localStorage).toEqual([{ name: 'who', value: SECRET }]);
    expect(readFileSync(file, 'utf8')).not.toContain('not for you');

    const listed = await said(() => login(undefined, { ...options, list: true }));
    expect(listed).toContain('127.0.0.1');
    expect(listed).not.toContain(SECRET);
    expect(await said(() => login('qingshi', { ...options, forget: true }))).toContain('已删除');
    expect(openSessions(defaultSessions(db)).load('yunxi')).toBeNull();
  });

  it('keeps nothing where nobody signed in', async () => {
    const db = join(folder(), 'db');
    const before = process.exitCode;
    try {
      const out = await said(() =>
        login('qingshi', { cities, allowLoopback: true, db }, { launch, person: async () => {} }),
      );
      expect([process.exitCode, out.includes('没有保存')]).toEqual([3, true]);
    } finally {
      process.exitCode = before;
    }
    expect(openSessions(defaultSessions(db)).list()).toEqual([]);
  });

  it('ends with Enter, and with the last window', async () => {
    const browser = await launch();
    onTestFinished(() => browser.close());
    const context = await browser.newContext();
    const input = new PassThrough();
    await context.newPage();
    const enter = atTerminal(input)(context);
    input.write('\n');
    await enter;
    const closed = atTerminal(new PassThrough())(context);
    await Promise.all(context.pages().map((p) => p.close()));
    await closed;
  });

  it('without a screen: one line, exit code 2', async () => {
    const plain = (env: NodeJS.ProcessEnv) => () => findHeaded(env);
    if (process.platform === 'linux') expect(plain({})).toThrow(/图形界面.*CHROME_PATH/);
    const screen = { DISPLAY: ':0', WAYLAND_DISPLAY: '' };
    expect(plain({ ...screen, CHROME_PATH: '/nowhere/chrome' })).toThrow(/CHROME_PATH/);
    const shell = join(folder(), 'chrome-headless-shell');
    writeFileSync(shell, '', { mode: 0o755 });
    expect(plain({ ...screen, CHROME_PATH: shell })).toThrow(/没有窗口/);
    const none = await wangting('login', 'nirgends', '--cities', cities, '--allow-loopback');
    expect([none.code, none.stderr.trim().split('\n').length]).toEqual([2, 1]);
  });

  it('begins where the files say that people sign in', () => {
    const guangzhou = loadCities().find((c) => c.id === 'guangzhou');
    if (!guangzhou) throw new Error('guangzhou is one of the 55');
    const platform = loadPlatforms().get('guangdong');
    expect(signInPages(guangzhou, platform)[0]).toMatch(/^https:\/\/tyrz\.gd\.gov\.cn\//);
    const own = citySchema.parse(cityAt(site.origin, { unifiedLogin: ['127.0.0.1:9'] }));
    expect(signInPages(own)).toEqual(['http://127.0.0.1:9/', `${site.origin}/city`]);
    expect(signInPages(citySchema.parse(cityAt(site.origin)))).toEqual([`${site.origin}/city`]);
    expect(sessionId({ id: 'a', platform: 'b' })).toBe('b');
  });

  it('a session that others can read is not used', () => {
    const sessions = openSessions(join(folder(), 'sessions'));
    const { file } = sessions.keep('yunxi', '云溪', { cookies: [], origins: [] });
    writeFileSync(join(sessions.folder, 'other.json'), readFileSync(file), { mode: 0o644 });
    expect(() => sessions.load('other')).toThrow(/chmod 600/);
    expect(sessions.load('yunxi')).toEqual({ cookies: [], origins: [] });
    expect(() => sessions.load('../yunxi')).toThrow(/id/);
  });
});

describe('an audit with a session', () => {
  it('walks on where a guest had to sign in, tells the level, and keeps neither session nor person', async () => {
    const db = await temporaryDatabase();
    onTestFinished(() => db.close());
    const browser = await launchBrowser();
    onTestFinished(() => browser.close());
    const flow = defineCrawler({
      name: 'flow',
      provides: ['apply.entry', 'flow.furthest', 'flow.steps'],
      async observe(_, web) {
        const tab = await openTab(web);
        await tab.open(`${site.origin}/apply?ticket=${SECRET}`);
        const { title } = await tab.view();
        const url = tab.page().url();
        const kind = title === '请先登录' ? ('login' as const) : ('form' as const);
        const evidence = await tab.shot('办理步骤');
        await tab.source('办理步骤');
        return {
          facts: {
            'apply.entry': observed('apply.entry', kind === 'login' ? 'unified-login' : 'form'),
            'flow.furthest': observed('flow.furthest', kind, evidence ? [evidence] : []),
            'flow.steps': observed('flow.steps', [{ kind, title: `${title} 13912345678`, url, evidence }]),
          },
        };
      },
    });
    const [city] = loadCities(cities, { allowLoopback: true });
    const standard = findStandard();
    const scenario = loadScenario();
    const store = folder();
    if (!city) throw new Error('no city');
    const audit = async (round: string, session?: AuditOptions['session']) => {
      const vantage = { host: 'test', egress: null };
      await openRound(db, { name: round, standard: standard.version, scenario: scenario.id, vantage });
      const options: AuditOptions = {
        ...{ db, browser, standard, scenario, round, vantage, ownStandard: standard.version },
        ...{ evidence: openEvidence(store, db), pace: createPace(), profile: 'quick', only: null, budget: {} },
        ...{ allowLoopback: true, resume: false, program: 'test', signal: new AbortController().signal },
        crawlers: [flow],
        ...(session && { session }),
      };
      return (await auditCity(city, options, { begin() {}, step() {}, say() {}, ended() {} })).result;
    };
    const guest = await audit('guest');
    expect(guest.facts['flow.furthest']).toMatchObject({ value: 'login', level: 'guest' });
    const cookie = { name: 'sid', value: SECRET, domain: '127.0.0.1', path: '/' };
    const state = {
      cookies: [{ ...cookie, expires: -1, httpOnly: true, secure: false, sameSite: 'Lax' as const }],
      origins: [],
    };
    const signed = await audit('signed', () => state);
    expect(signed.facts['apply.entry']).toMatchObject({ value: 'unified-login', level: 'guest' });
    expect(signed.facts['flow.furthest']).toMatchObject({ value: 'form', level: 'session', evidence: [] });
    const steps = signed.facts['flow.steps']?.value;
    expect(steps).toMatchObject([{ kind: 'form', evidence: null, title: '填写申请表 139****5678' }]);
    expect(JSON.stringify(steps)).not.toContain(SECRET);
    const expired = await audit('expired', () => ({ cookies: [], origins: [] }));
    expect(expired.facts['flow.furthest']).toMatchObject({ value: 'login', level: 'guest' });
    // The page of the guest is there, that of the person is not.
    const pages = readdirSync(store, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
    const texts = pages.map((name) => readFileSync(join(store, name), 'utf8'));
    expect(texts.some((text) => text.includes('请先登录'))).toBe(true);
    expect(texts.some((text) => text.includes('王小明'))).toBe(false);
  });
});

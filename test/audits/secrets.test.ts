import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../storage/database.ts';
import { type Handler, type LocalSite, localSite } from '../crawlers/local-site.ts';
import { unzip } from '../reports/zip.ts';
import { temporaryDatabase } from '../storage/temporary.ts';
import { cityAt, cityFolder, folder, wangting } from './wangting.ts';

/** Made up, each in its own form; the check digits of the numbers are right. */
const SECRETS = {
  identity: '11010519491231002X',
  oldIdentity: '110105491231002',
  mobile: '13812345678',
  cookie: 'cookie9f8e7d6c5b4a3928',
  plainCookie: 'sessid4f5e6d7c8b9a0f1e',
  token: 'token1a2b3c4d5e6f7a8b9c0d',
  csrf: 'csrf00ff11ee22dd33cc44bb',
  ticket: 'ST-4711-ticketabcdef',
  password: 'hunter2hunter2',
  header: 'header77aa88bb99cc00dd',
};
const { identity, oldIdentity, mobile, cookie, token, csrf, ticket, password } = SECRETS;
/** What everybody may know and guides are judged by. */
const PUBLIC = ['0577-88880001', '12345'];

const page = (
  title: string,
  body: string,
): string => `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title>
<meta name="csrf-token" content="${csrf}"></head>
<body data-token="token=${token}"><h1>${title}</h1>
<p>联系人：王某，手机${mobile}，身份证${identity}，旧证${oldIdentity}；咨询电话 ${PUBLIC.join('，')}</p>
<a href="tel:${mobile}" title="${identity}">拨打</a>
<form action="/search"><input type="hidden" name="_csrf" value="${csrf}"><input type="password" name="pwd" value="${password}"><input name="q" placeholder="搜索事项"></form>
<script>window.user = { accessToken: '${token}', phone: '${mobile}', idCard: "${identity}" };
document.cookie = 'user_session=${SECRETS.plainCookie}; path=/';
fetch('/api/user').then((r) => r.json()).then((u) => { document.getElementById('told').textContent = JSON.stringify(u); });</script>
<pre id="told"></pre>${body}</body></html>`;

/** Answers with secrets in its headers, too. */
const send =
  (body: string, type = 'text/html; charset=utf-8', status = 200): Handler =>
  (_, response) =>
    void response
      .writeHead(status, {
        'content-type': type,
        'set-cookie': `SHIRO=${cookie}; HttpOnly; Path=/`,
        'x-auth-token': SECRETS.header,
      })
      .end(body);

const links = `<a href="/district?token=${token}&phone=${mobile}">云溪区</a>
<a href="/gone?ticket=${ticket}&idcard=${identity}">失效链接${mobile}</a><a href="/error;jsessionid=${cookie}?x=1">出错的链接</a>
<a href="/sso?token=${token}">办事大厅</a><a href="/guide?token=${token}">药品经营许可证（零售）核发 ${mobile}</a>`;

let site: LocalSite;
let db: Database;
beforeAll(async () => {
  db = await temporaryDatabase();
  site = await localSite({
    '/': send(page('云溪省政务服务网', links)),
    '/city': send(page('青石市政务服务网', links)),
    '/district': send(page('云溪区政务服务网', links)),
    '/guide': send(
      page('药品经营许可证（零售）核发 办事指南', `<h2>咨询方式</h2><p>${mobile}</p><h2>申请条件</h2><p>无</p>`),
    ),
    '/search': send(page('检索结果', links)),
    '/api/user': send(
      JSON.stringify({ name: '王某', mobile, idCard: identity, access_token: token, cookie }),
      'application/json',
    ),
    '/sso': (_, response) =>
      void response.writeHead(302, { location: `/district?ticket=${ticket}&token=${token}` }).end(),
    '/gone': send(page('页面不存在', `${mobile}`), 'text/html; charset=utf-8', 404),
    '/error': send(page('系统错误', `token=${token} Cookie: SHIRO=${cookie}`), 'text/html; charset=utf-8', 500),
  });
});
afterAll(async () => {
  await site?.close();
  await db?.close();
});

/** The texts of a folder by file; archives are opened. */
function textsOf(root: string): [string, string][] {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.flatMap((entry): [string, string][] => {
    const file = join(entry.parentPath, entry.name);
    const bytes = readFileSync(file);
    if (/\.(xlsx|docx)$/.test(file))
      return [...unzip(bytes)].map(([name, part]) => [`${file}/${name}`, part.toString('utf8')]);
    return [[file, bytes.toString('latin1').includes('JFIF') ? '' : bytes.toString('utf8')]];
  });
}

/** Every row of every table. */
async function dump(): Promise<[string, string][]> {
  const tables = await db.sql<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`;
  return Promise.all(
    tables.map(async ({ name }): Promise<[string, string]> => {
      const rows = await db.sql<{ row: string }[]>`select t::text as row from ${db.sql(name)} t`;
      return [name, rows.map(({ row }) => row).join('\n')];
    }),
  );
}

const found = (texts: readonly [string, string][]): string[] =>
  texts.flatMap(([where, text]) =>
    Object.entries(SECRETS).flatMap(([name, secret]) => {
      const at = text.indexOf(secret);
      return at < 0 ? [] : [`${name} in ${where}: ${text.slice(Math.max(0, at - 60), at + secret.length + 10)}`];
    }),
  );

it('nothing that a page tells of sessions and persons is kept, told or reported', { timeout: 300_000 }, async () => {
  const [evidence, out] = [folder(), folder()];
  const data = ['--db', db.url, '--evidence', evidence, '--round', 'r'];
  const cities = cityFolder(cityAt(site.origin));
  const audit = await wangting('audit', '--cities', cities, '--allow-loopback', '--profile', 'quick', ...data);
  expect(audit.stderr).toContain('青石市');
  const report = await wangting('report', ...data, '--format', 'html,xlsx,docx,csv,json', '--out', out);
  expect(report.code).toBe(0);
  const shown = await wangting('show', 'qingshi', '--path', ...data);

  const kept = textsOf(evidence);
  const rows = await dump();
  const reported = textsOf(out);
  const said = [audit, report, shown].flatMap(({ stdout, stderr }, i): [string, string][] => [
    [`stdout ${i}`, stdout],
    [`stderr ${i}`, stderr],
  ]);
  // What the search goes through is not empty, and holds what everybody may know.
  expect(kept.filter(([, text]) => text.includes('政务服务网')).length).toBeGreaterThan(2);
  for (const number of PUBLIC) expect(kept.some(([, text]) => text.includes(number))).toBe(true);
  expect(rows.find(([name]) => name === 'facts')?.[1]).toContain('138****5678');
  expect(reported.some(([, text]) => text.includes('青石市'))).toBe(true);
  expect(found([...kept, ...rows, ...reported, ...said])).toEqual([]);
});

import type { Facts } from '../../crawlers/facts.ts';
import { type Case, endless, html, page, type Serving, to } from './kit.ts';
import { texts } from './texts.ts';

/** A whole city whose three portals are one hostile site. */
export interface CityCase extends Case {
  serve: Serving | string;
  /** What the result must hold, beside a state for every fact. */
  must(facts: Facts, requests: readonly string[]): string[];
}

const words = '青石市云溪区政务服务网，提供办事指南、在线办理、结果查询、咨询投诉等服务，欢迎访问。'.repeat(3);
const portal = (body: string): string => page(`<h1>青石市政务服务网 云溪区</h1><p>${words}</p>${body}`);

/** Facts that would accuse the city of what was only hostile to us. */
const accused = (facts: Facts, ids: readonly (keyof Facts)[], bad: readonly unknown[]): string[] =>
  ids.flatMap((id) =>
    facts[id]?.state === 'observed' && bad.includes(facts[id]?.value) ? [`${id} is ${facts[id]?.value}`] : [],
  );
const sites = ['site.province', 'site.city', 'site.district'] as const;
const most = (requests: readonly string[], what: RegExp, bound: number): string[] => {
  const count = requests.filter((line) => what.test(line)).length;
  return count > bound ? [`${count} requests for ${what}`] : [];
};

export const cities: readonly CityCase[] = [
  {
    id: 'city-hangs',
    does: 'every page holds a script that never returns',
    comes: 'the sites are `up` (they answer); what only a browser sees is `timeout-ours`',
    serve: portal('<a href="/a">办事</a><script>for (;;) {}</script>'),
    must: (facts) => [
      ...accused(facts, sites, ['down']),
      ...(['links.home', 'entry.level', 'site.loadMs'] as const).flatMap((id) =>
        facts[id]?.reason === 'timeout-ours' || facts[id]?.reason === 'budget'
          ? []
          : [`${id} is ${facts[id]?.state} (${facts[id]?.reason})`],
      ),
    ],
  },
  {
    id: 'city-crashes',
    does: 'every page brings its renderer down (50,000 elements one in the other)',
    comes: 'the sites are `up`; nothing is said of what was not seen',
    serve: portal(`<script>
      let at = document.body; for (let i = 0; i < 50000; i++) at = at.appendChild(document.createElement('div'))
    </script>`),
    must: (facts) => accused(facts, sites, ['down']),
  },
  {
    id: 'city-without-end',
    does: 'every page goes on without end',
    comes: 'no site is `down`; the audit ends',
    serve: (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(portal('<a href="/a">办事</a>'));
      endless(response, Buffer.from('<!-- 没有尽头 -->'.repeat(3_000)));
    },
    must: (facts) => accused(facts, sites, ['down']),
  },
  {
    id: 'city-of-texts',
    does: 'titles, links, headings, file names and headers are attacks',
    comes: 'everything is stored; nothing of it is obeyed by a terminal or by PostgreSQL',
    serve: (request, response) => {
      const links = texts
        .map(
          ({ id, text, scripted }) => `<a id="${id}" href="/${id}.html">${scripted ? '' : text.slice(0, 50_000)}</a>`,
        )
        .join('\n');
      const scripted = texts.filter((one) => one.scripted).map(({ id, text }) => [id, text]);
      if (request.url !== '/')
        return void response.writeHead(404, { 'x-odd': 'a\tb' }).end(`<title>${texts[0]?.text}</title>`);
      html(
        response,
        portal(`${links}<script>
          document.title = ${JSON.stringify(
            texts
              .map(({ text }) => text)
              .join('')
              .slice(0, 20_000),
          ).replaceAll('<', '\\u003c')};
          for (const [id, text] of ${JSON.stringify(scripted)}) {
            document.getElementById(id).textContent = text + '办事指南';
            const h = document.createElement('h2'); h.textContent = text; document.body.append(h);
          }
        </script>`),
      );
    },
    must: (facts) => (facts['links.home']?.state === 'observed' ? [] : ['links.home was not observed']),
  },
  {
    id: 'city-of-traps',
    does: 'a calendar without end, facets by the thousand, a session id in every address, pages that refresh themselves',
    comes: '`links.inner` is truncated at its bound; a page under many session ids is asked for as one',
    serve: (_, response, url) => {
      const { pathname, searchParams } = new URL(url, 'http://x');
      const session = `;jsessionid=${Math.random().toString(16).slice(2).padEnd(20, '0')}`;
      const month = Number(searchParams.get('m') ?? 0);
      const facets = Array.from({ length: 12 }, (_, i) => {
        const next = new URLSearchParams(searchParams);
        next.set(`f${i}`, String((Number(searchParams.get(`f${i}`) ?? 0) + 1) % 50));
        return `<a href="/list?${next}">筛选${i}</a>`;
      });
      if (!/^\/($|calendar|session|list|refresh)/.test(pathname)) return void response.writeHead(404).end('404');
      html(
        response,
        portal(`<p>${pathname} ${month} ${searchParams}</p><p>${String(month).repeat(200)}</p>
          <a href="/calendar?m=${month + 1}">下月</a> <a href="/calendar?m=${month - 1}">上月</a>
          <a href="/session${session}">办事大厅</a> <a href="/session?JSESSIONID=${session.slice(12)}">政策</a>
          ${facets.join(' ')} <a href="/refresh">自动刷新</a>
          ${pathname === '/refresh' ? '<meta http-equiv="refresh" content="1">' : ''}`),
      );
    },
    must: (facts, requests) => {
      const inner = facts['links.inner'];
      const truncated = inner?.state === 'observed' && (inner.value as { truncated: boolean }).truncated;
      return [
        ...(truncated ? [] : ['links.inner is not truncated']),
        ...most(requests, /session/, 12),
        ...most(requests, /./, 900),
      ];
    },
  },
  {
    id: 'city-of-redirects',
    does: 'every page but the home is sent to inside addresses, other schemes, itself, or a sign-out',
    comes: 'forbidden ones are skipped; nothing arrives where none may go',
    serve: (request, response, url, origin) => {
      const goals = [
        'http://10.0.0.1/',
        'http://169.254.169.254/',
        'file:///etc/passwd',
        'https://192.168.0.1/',
        url,
        '/user/logout',
      ];
      const at = /^\/r(\d)/.exec(url)?.[1];
      if (at !== undefined) return to(goals[Number(at)] ?? '/')(request, response, url, origin);
      html(response, portal(goals.map((_, i) => `<a href="/r${i}">办事${i}</a>`).join(' ')));
    },
    must: (facts, requests) => [
      ...most(requests, /logout/, 0),
      ...((facts['links.home']?.value as { bad?: { url: string }[] } | null)?.bad ?? [])
        .filter(({ url }) => /\/r[01235]/.test(url))
        .map(({ url }) => `${url} is called bad`),
    ],
  },
];

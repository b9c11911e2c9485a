import { readFileSync } from 'node:fs';
import { wordDocument } from '../kit/documents.ts';
import type { Addresses } from '../kit/hall.ts';
import { printed } from '../kit/press.ts';
import { type Answer, type Ask, json, picture, type Reply, redirect, script } from '../kit/site.ts';
import { type Area, areaOf, childrenOf, DISTRICT, listOf, PROVINCE } from './areas.ts';
import { crumbs, type Place, page, section, signInUrl } from './frame.ts';
import { GONE, OWN } from './guide.ts';
import { guide, prepare } from './guidepage.ts';
import { home, NEWS, topics } from './home.ts';
import { guideUrl, ID, type Row, rowsOf, search } from './items.ts';
import { batch, departments, matters, ofDepartment } from './matters.ts';
import * as talk from './talk.ts';

const read = (name: string): string => readFileSync(new URL(`./${name}.script`, import.meta.url), 'utf8');
const SCRIPTS: Record<string, string> = {
  '/_app/immutable/entry/islands.C8hYx2Tn.js': read('islands'),
  '/_app/immutable/chunks/elements.BwZ17fqa.js': read('elements'),
};
const CSS = read('style');
/** What a person reads who has sent something. */
const SENT: Record<string, string> = {
  '/api/consultations': '咨询已提交，答复将以短信告知',
  '/api/complaints': '投诉已提交，您的查询码是483917',
  '/api/messages': '已发送给坐席',
};
const fragment = (body: string, delay = 250): Answer => ({ body, delay });
const FILES = new Set(OWN.papers.flatMap((p) => [p.blank, p.sample]).filter((f) => f !== undefined && f !== GONE));

/** Whose item this is: the province's host also shows those of regions without a host of their own. */
function rowOf(host: Area, id: string): [Area, Row] | null {
  const area = id === ID ? DISTRICT : areaOf(/^m(\d{6})/.exec(id)?.[1]);
  const row = area && rowsOf(area).find((r) => r.id === id);
  return row && (host === PROVINCE || host === area) ? [area, row] : null;
}
function assets(path: string): Reply {
  if (SCRIPTS[path]) return script(SCRIPTS[path]);
  if (path === '/_app/immutable/assets/0.Dk3vQ9sL.css')
    return { headers: { 'content-type': 'text/css; charset=utf-8' }, body: CSS };
  if (path === '/assets/img/qr.svg') return picture(['▣▢▣▢', '▢▣▢▣', '▣▣▢▢'], 140);
  if (path === '/assets/samples/ypjyxkz.svg') return picture(['药品经营许可证', '（样本）', '证号：雪DA0000000'], 420);
  if (path === '/robots.txt')
    return { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /export/\nDisallow: /api/\n' };
  return FILES.has(path) ? wordDocument(path.split('/').pop()) : null;
}
function data({ area }: Place, { path, query, method }: Ask): Reply {
  if (method === 'POST' && SENT[path]) return json({ message: SENT[path] }, 300);
  if (path === '/api/regions')
    return json(
      childrenOf(areaOf(query.get('parent')) ?? PROVINCE).map(({ code, name }) => ({ code, name })),
      300,
    );
  if (path === '/api/suggest')
    return json([...new Set(search(area, query.get('q') ?? '').map((r) => r.name))].slice(0, 6), 120);
  return null;
}
function fragments(place: Place, { path, query }: Ask): Reply {
  if (path === '/matters/list') return fragment(batch(place, query));
  if (path === '/ratings/month') return fragment(talk.month(place, query.get('month') ?? ''));
  if (path === '/ask/reply') return fragment(talk.reply(place, query.get('q') ?? ''), 700);
  if (path === '/ask/queue') return fragment(talk.queue(Number(query.get('n')) || 0));
  if (path === '/complaints/progress')
    return fragment(
      query.get('code') === '483917'
        ? '<p>您的投诉已受理，正在办理中。</p>'
        : '<p class="blank">没有查询到该查询码对应的投诉</p>',
    );
  const dept = /^\/departments\/(\w+)$/.exec(path)?.[1];
  const list = dept ? ofDepartment(place, dept) : null;
  return list ? fragment(list) : null;
}
const PAGES: Record<string, (place: Place) => string> = {
  '/': home,
  '/departments': departments,
  '/interact': talk.interact,
  '/letters': talk.letters,
  '/consult': talk.consult,
  '/complaints': talk.complaints,
  '/ask': talk.ask,
  '/ratings': talk.ratings,
  '/about': talk.about,
};
/** One product for the province, the city and the district. */
export function portal(at: Addresses, host: Area, ask: Ask): Reply {
  const { path, query } = ask;
  const asked = areaOf(query.get('region')) ?? (host === PROVINCE ? areaOf(ask.cookies['xl_region']) : undefined);
  const place: Place = { at, host, area: asked ?? host };
  const ready = assets(path) ?? data(place, ask) ?? fragments(place, ask);
  if (ready) return ready;
  const signIn = (back: string) => redirect(signInUrl(at, `${listOf(at, host).slice(0, -1)}${back}`));
  if (PAGES[path]) return PAGES[path](place);
  if (path === '/matters') return matters(place, query);
  if (path === '/my' || path === '/letters/new') return signIn(path);
  const [, kind = '', slug = '', rest = ''] = /^\/(\w+)(?:\/([\w-]+))?(?:\/(start))?$/.exec(path) ?? [];
  if (kind === 'topics') return topics(place, slug) ?? missing(place);
  if (kind === 'letters') return talk.letter(place, slug) ?? missing(place);
  if (kind === 'matters' || kind === 'apply') {
    const [area, row] = rowOf(host, slug) ?? [];
    if (!area || !row) return missing(place);
    if (rest) return signIn(path);
    if (host === PROVINCE && area === DISTRICT) return redirect(guideUrl(at, area, row));
    return kind === 'apply' ? prepare({ ...place, area }, row) : guide({ ...place, area }, row);
  }
  const article = printed(NEWS, path);
  return article
    ? page(place, article.title, `${crumbs([article.title])}<article class="card prose">${article.html}</article>`)
    : missing(place);
}
const missing = (place: Place): Answer => ({
  status: 404,
  body: page(place, '页面不存在', section('404', '<p>您访问的页面不存在。</p>')),
});

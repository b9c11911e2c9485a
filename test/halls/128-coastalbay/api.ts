import { errorAsDocument, wordDocument } from '../kit/documents.ts';
import type { Addresses } from '../kit/hall.ts';
import { findByName } from '../kit/search.ts';
import { type Answer, type Ask, json, picture, type Reply } from '../kit/site.ts';
import { guideOf } from './beside.ts';
import { board } from './board.ts';
import { GONE, OWN } from './guide.ts';
import { ANSWERS, ID, NAME, POLICIES, type Row, rowsOf, search, unique } from './items.ts';
import { AREAS, type Area, areaOf, CITY, DISTRICT } from './sites.ts';

export const PAGE = 8;

/** One thing to be done with several offices' items. */
const SCENES = [
  { id: 'kyd', name: '我要开药店', words: ['公司设立登记', NAME, '第二类医疗器械经营备案', '公章刻制备案'] },
  { id: 'kctg', name: '我要开餐馆', words: ['个体工商户注册登记', '食品经营许可（新办）', '公共场所卫生许可（新办）'] },
  { id: 'kyyg', name: '我要开养老院', words: ['养老机构备案', '食品经营许可（新办）'] },
  { id: 'jh', name: '我要结婚落户', words: ['结婚登记', '户口迁移'] },
];
const brief = ({ id, name, office, kind, online, theme, audience, heat }: Row) => ({
  id,
  name,
  office,
  kind,
  online,
  theme,
  audience,
  heat,
});
const ok = (data: unknown, delay = 180): Answer => json({ success: true, code: '0', data }, delay);

function boot(area: Area) {
  const rows = rowsOf(area);
  return ok(
    {
      area: area.name,
      areas: AREAS.filter((a) => a !== CITY).map((a) => ({ ...a, count: rowsOf(a).length })),
      themes: ['法人', '个人'].map((audience) => ({
        audience,
        list: unique(rows.filter((r) => r.audience === audience).map((r) => r.theme)),
      })),
      offices: unique(rows.map((r) => r.office)),
      scenes: SCENES.map(({ id, name }) => ({ id, name })),
      hot: rows
        .filter((r) => !r.name.includes('药品经营'))
        .slice(4, 12)
        .map(brief),
      policies: POLICIES.map(({ id, title, date }) => ({ id, title, date })),
    },
    120,
  );
}

function handled(area: Area, id: string): Answer {
  const row = rowsOf(area).find((r) => r.id === id);
  if (!row) return json({ success: false, code: '404', msg: '事项不存在' });
  return ok({ ...brief(row), own: id === ID, guide: guideOf(row) }, 320);
}

/** Whether the router of the pages knows this path; any other is an honest 404. */
export function known(path: string): boolean {
  const match = /^(?:\/area\/(\d{6}))?(?:\/([a-z]+)(?:\/(\w+))?)?\/?$/.exec(path);
  if (!match) return false;
  const [, code, page, id = ''] = match;
  if (code && !AREAS.some((a) => a.code === code && a !== CITY)) return false;
  const has = rowsOf(areaOf(code)).some((r) => r.id === id);
  if (page === 'guide' || page === 'handle') return has;
  if (page === 'scene') return SCENES.some((s) => s.id === id);
  if (page === 'policy') return POLICIES.some((p) => p.id === id);
  return !id && (!page || ['so', 'items', 'evaluate', 'complain', 'zones', 'policies'].includes(page));
}

export function api(ask: Ask): Reply {
  const { path, query } = ask;
  const area = areaOf(query.get('area'));
  const rows = rowsOf(area);
  if (path === '/api/boot') return boot(area);
  if (path === '/api/items') {
    const { 0: theme, 1: office, 2: audience } = ['theme', 'office', 'audience'].map((k) => query.get(k) ?? '');
    const page = Number(query.get('page') ?? 1);
    const list = rows.filter(
      (r) =>
        (!theme || r.theme === theme) && (!office || r.office === office) && (!audience || r.audience === audience),
    );
    return ok(
      {
        total: list.length,
        pages: Math.ceil(list.length / PAGE),
        list: list.slice((page - 1) * PAGE, page * PAGE).map(brief),
      },
      260,
    );
  }
  if (path === '/api/so' && ask.method === 'POST') {
    const kw = String((JSON.parse(ask.body || '{}') as { kw?: string }).kw ?? '').trim();
    return ok(
      {
        items: search(area, kw).slice(0, 12).map(brief),
        policies: findByName(
          POLICIES.map((p) => ({ ...p, name: p.title })),
          kw,
          0.3,
        ).map(({ id, title, date }) => ({ id, title, date })),
        answers: findByName(
          ANSWERS.map((a) => ({ ...a, name: a.q + a.a })),
          kw,
          0.3,
        ),
      },
      350,
    );
  }
  if (path === '/api/guide') return handled(area, query.get('id') ?? '');
  if (path === '/api/evaluate') return ok(board(area));
  if (path === '/api/scene') {
    const scene = SCENES.find((s) => s.id === query.get('id'));
    return scene
      ? ok({ ...scene, list: scene.words.flatMap((w) => rows.filter((r) => r.name === w)).map(brief) })
      : json({ success: false, code: '404', msg: '主题不存在' });
  }
  if (path === '/api/policy') return ok(POLICIES.find((p) => p.id === query.get('id')) ?? null);
  if (path === GONE) return errorAsDocument();
  if (path === OWN.sample) return picture(['中华人民共和国', '药品经营许可证', '（样本）'], 420);
  if (OWN.papers.some((p) => p.blank === path || p.sample === path)) return wordDocument(path.split('/').pop());
  return null;
}

/** The robot's answer: cards that lead to the guides; the city's own robot names the districts that handle the item. */
export function answer(at: Addresses, tenant: Area, question: string): Answer {
  const words = question.replace(/我?[想要]|需要?|什么|哪些|怎么|如何|办理?|手续|证件|申请|材料|[？?，。]/g, '');
  const areas = tenant === CITY ? [DISTRICT, ...AREAS.slice(2, 4)] : [tenant];
  const cards = areas.flatMap((area) => {
    const found = search(area, words);
    const best = found.find((r) => r.name === NAME) ?? found[0];
    return best
      ? [{ title: best.name, office: best.office, url: `${at['city']}/area/${area.code}/guide/${best.id}` }]
      : [];
  });
  const say = cards[0]
    ? `为您找到“${cards[0].title}”的办理信息：`
    : '小鹭还在学习中，请换个说法再试试，或者点击“转人工”。';
  return json({ say, cards }, 500);
}

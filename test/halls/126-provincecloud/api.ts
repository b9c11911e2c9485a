import type { Addresses } from '../kit/hall.ts';
import { printed } from '../kit/press.ts';
import { type Answer, type Ask, json, type Reply, redirect } from '../kit/site.ts';
import { board, conf, home, NOTICES } from './front.ts';
import { ID, NAME, type Row, rowsOf, search, unique } from './items.ts';
import { guideOf } from './others.ts';
import { type Area, areaOf, DISTRICT } from './sites.ts';

const ok = (result: unknown, delay = 150): Answer => json({ success: true, errCode: '0', result }, delay);
const no = (errMsg: string): Answer => json({ success: false, errCode: '4004', errMsg });
interface Wish {
  key?: string;
  who?: string;
  dept?: string;
  theme?: string;
  way?: string;
  kind?: string;
  page?: number;
  text?: string;
}
function query(area: Area, wish: Wish) {
  const all = wish.key ? search(area, wish.key) : rowsOf(area);
  const fits = (r: Row) =>
    (!wish.who || r.audience === wish.who) &&
    (!wish.dept || r.office === wish.dept) &&
    (!wish.theme || r.theme === wish.theme) &&
    (!wish.kind || r.kind === wish.kind) &&
    (!wish.way || r.online === (wish.way === 'net'));
  const list = all.filter(fits);
  const from = Math.max(0, Number(wish.page) || 0) * 10;
  return {
    total: list.length,
    offices: unique(all.map((r) => r.office)),
    themes: unique(all.map((r) => r.theme)),
    list: list.slice(from, from + 10),
    end: from + 10 >= list.length,
  };
}

function section(row: Row, sec: string) {
  const guide = guideOf(row);
  const parts: Record<string, unknown> = {
    full: guide.groups,
    condition: guide.condition,
    papers: guide.papers,
    fee: guide.fee,
    law: guide.law,
    outcome: guide.outcome,
    window: guide.window,
    faq: guide.faq,
  };
  return parts[sec] ?? null;
}

function answer(area: Area, text: string) {
  const row = search(area, text.replace(/需要|哪些|什么|材料|怎么|办理|我想|想要|要|吗|？|\?/g, ''))[0];
  const drug = /药店|药品/.test(text) ? rowsOf(area).find((r) => r.name === NAME) : undefined;
  const found = drug ?? row;
  return found
    ? {
        text: `为您找到“${found.name}”，由${found.office}办理。点击卡片可以查看办理要求：`,
        card: { id: found.id, name: found.name },
      }
    : { text: '小岚没有听懂您的问题，换个说法试试吧。', card: null };
}

/** The back end of all portals of the product; the region comes in a header, without it it is the portal's own. */
export function api(at: Addresses, root: Area, ask: Ask): Reply {
  const { path, query: q, body } = ask;
  if (path === '/ebus/sso/jump')
    return redirect(`${at['sso']}/uias/login?appCode=lczwfw&service=${encodeURIComponent(`${at['prov']}/`)}`);
  if (!path.startsWith('/ebus/api/')) return null;
  const area = areaOf([ask.headers['x-area-code'] ?? ''].flat()[0], root);
  const wish = body ? (JSON.parse(body) as Wish) : {};
  // An item is found by its number whatever region the visitor is in.
  const row = [area, DISTRICT, root].flatMap((a) => rowsOf(a)).find((r) => r.id === q.get('itemId'));
  switch (path.replace('/ebus/api/', '')) {
    case 'conf':
      return ok(conf(at, root), 40);
    case 'home':
      return ok(home(at, root, area));
    case 'notice': {
      const found = printed(NOTICES, `/notice?id=${q.get('id') ?? ''}`);
      return found ? ok(found) : no('内容不存在');
    }
    case 'item/query':
      return ok(query(area, wish), 240);
    case 'item/words':
      return ok(unique(search(area, q.get('key') ?? '').map((r) => r.name)).slice(0, 7), 60);
    case 'item/summary': {
      if (!row) return no('未查询到该事项');
      const guide = guideOf(row);
      const line = (label: string) => guide.groups.flatMap(([, lines]) => lines).find((l) => l[1] === label)?.[2] ?? '';
      const keys = ['法定办结时限', '承诺办结时限', '到现场次数'].map((l) => [l, line(l)]);
      return ok(
        {
          ...row,
          keys,
          papers: guide.papers.length,
          target: line('服务对象'),
          steps: guide.steps,
          mine: row.id === ID,
        },
        130,
      );
    }
    case 'item/section':
      return row ? ok(section(row, q.get('sec') ?? ''), 320) : no('未查询到该事项');
    case 'evaluate/stat':
      return ok(board(area));
    case 'case/check':
      return no('未查询到该办件，请核对办件编号');
    case 'robot/answer':
      return ok(answer(area, wish.text ?? ''), 350);
    default:
      return null;
  }
}

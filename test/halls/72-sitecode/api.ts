import { press } from '../kit/press.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { BASICS, BASIS, CONDITIONS, DEPT, ITEM, MATERIALS, NAME, OFFICE, QUESTIONS, STEPS } from './guide.ts';
import { AREAS, COUNTY, itemsOf, nameOf, PROVINCE, placeOf, search } from './items.ts';

/** Days since the newest figures of the board. */
export const AGE = 2;
const updated = (): string => new Date(Date.now() - AGE * 86_400_000).toISOString().slice(0, 10);
const [notices] = press(
  ['通知公告'],
  () => '/',
  (_, m) => String(720_010 + m),
  8,
);

const whole = {
  basics: BASICS.map(([, k, v]) => [k, v]),
  office: OFFICE.map(([, k, v]) => [k, v]),
  conditions: CONDITIONS,
  steps: STEPS,
  basis: BASIS,
  materials: MATERIALS,
  questions: QUESTIONS,
};
const short = {
  name: NAME,
  dept: DEPT,
  online: true,
  cards: [
    ['承诺办结时限', '3个工作日'],
    ['到办事现场次数', '1次'],
    ['是否收费', '不收费'],
    ['办件类型', '承诺件'],
  ],
  materials: MATERIALS.map(([name]) => name),
};

function other(name: string, dept: string, code: string) {
  const n = (name.length * 7 + Number(code.slice(3, 6))) % 23;
  const cards = [
    ['承诺办结时限', `${(n % 12) + 2}个工作日`],
    ['到办事现场次数', `${n % 3}次`],
    ['办理窗口', `${nameOf(code)}政务服务中心${(n % 3) + 1}楼${n + 4}号窗口`],
  ];
  return { name, dept: placeOf(code) + dept, online: false, cards, materials: [`${name}申请书`, '申请人身份证明'] };
}

/** The interfaces of the platform: POSTs that read, each late. */
export function api(ask: Ask): Reply {
  const given = new URLSearchParams(ask.body);
  const get = (key: string): string => given.get(key) ?? ask.query.get(key) ?? '';
  const code = get('areaCode') || PROVINCE;
  const items = itemsOf(code);
  const ok = (data: unknown, delay: number) => json({ success: true, code: '0', data }, delay);
  switch (ask.path.slice('/jlq/interface/'.length)) {
    case 'area/find-by-code':
      return ok(
        AREAS.filter((a) => a.parent === code).map(({ code: c, name }) => ({ areaCode: c, areaName: name })),
        400,
      );
    case 'area/info':
      return ok({ areaCode: code, areaName: nameOf(code), place: placeOf(code) }, 150);
    case 'item/hot':
      return ok(items.slice(20, 30), 700);
    case 'item/dict': {
      const wanted = get('type') === 'gr' ? '个人' : '法人';
      const of = get('type') ? items.filter((i) => i.audience === wanted) : items;
      const kinds = (key: 'dept' | 'theme') =>
        [...new Set(of.map((i) => i[key]))].map((name) => ({
          name,
          type: items.find((i) => i[key] === name)?.audience === '个人' ? 'gr' : 'fr',
        }));
      return ok({ depts: kinds('dept'), themes: kinds('theme') }, 500);
    }
    case 'item/page': {
      const fit = items.filter(
        (i) =>
          i.audience === (get('type') === 'gr' ? '个人' : '法人') &&
          (!get('dept') || i.dept === get('dept')) &&
          (!get('theme') || i.theme === get('theme')),
      );
      const page = Number(get('page') || '1');
      const rows = fit.slice((page - 1) * 8, page * 8).map((i) => ({ ...i, areaCode: code }));
      return ok({ total: fit.length, rows }, 800);
    }
    case 'item/search':
      return ok(search(code, get('searchName')), 1000);
    case 'item/simple': {
      const item = items.find((i) => i.id === get('itemCode'));
      if (!item) return json({ success: false, code: '500', msg: '事项不存在或已下线', data: null }, 300);
      return ok(item.id === ITEM && code === COUNTY ? short : other(item.name, item.dept, code), 700);
    }
    case 'item/whole':
      return ok(get('itemCode') === ITEM && code === COUNTY ? whole : null, 900);
    case 'news/list':
      return ok(notices?.articles.map((a) => ({ ...a, id: a.path })) ?? [], 500);
    case 'news/detail':
      return ok(notices?.articles.find((a) => a.path === get('id')) ?? null, 300);
    case 'special/list':
      return ok([], 600);
    case 'appraise/open':
      return ok({ updated: updated(), total: 61_204 + nameOf(code).length * 771 }, 800);
    default:
      return null;
  }
}

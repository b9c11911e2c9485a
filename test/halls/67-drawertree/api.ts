import { press } from '../kit/press.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { board } from './board.ts';
import { BLOCKS, DEPT, ID, LATE, NAME } from './guide.ts';
import { AREAS, itemsOf, search } from './items.ts';

const [notices] = press(
  ['通知公告'],
  () => '/',
  (_, m) => String(8800 + m),
  9,
);
const nameOf = (code: string): string => AREAS.find(([c]) => c === code)?.[1] ?? '岷山省';

/** Another item's guide: what the interface holds for it, in its own words. */
function other(name: string, dept: string, code: string) {
  const n = (name.length * 5 + Number(code)) % 19;
  return {
    name,
    dept: nameOf(code) + dept,
    apply: false,
    blocks: [
      {
        key: 'jbxx',
        title: '基本信息',
        open: true,
        rows: [
          ['事项名称', name],
          ['实施主体', nameOf(code) + dept],
          ['承诺办结时限', `${n + 1}个工作日`],
          ['办理地点', `${nameOf(code)}政务服务中心${(n % 3) + 1}楼${n + 2}号窗口`],
        ],
      },
    ],
  };
}

/** The interfaces: each answers late, and the block of common questions with an error. */
export function api({ path, query }: Ask): Reply {
  const code = query.get('areaCode') ?? '996000';
  const items = itemsOf(code);
  const own = (i: { dept: string }) => ({ ...i, dept: `${nameOf(code)}${i.dept}` });
  if (path === '/api/area/children') {
    const parent = query.get('pcode');
    const data = AREAS.filter(([, , p]) => p === parent).map(([c, name]) => ({
      code: c,
      name,
      leaf: !AREAS.some(([, , p]) => p === c),
    }));
    return json({ code: 200, data }, 450);
  }
  if (path === '/api/area/info') {
    const area = query.get('code') ?? '';
    return AREAS.some(([c]) => c === area) ? json({ code: 200, data: { code: area, name: nameOf(area) } }, 200) : null;
  }
  if (path === '/api/item/hot') return json({ data: items.slice(14, 26).map(own) }, 700);
  if (path === '/api/suggest')
    return json(
      {
        data: search(items, query.get('kw') ?? '')
          .slice(0, 6)
          .map((i) => i.name),
      },
      150,
    );
  if (path === '/api/item/search') return json({ data: search(items, query.get('kw') ?? '').map(own) }, 1100);
  if (path === '/api/item/list') {
    const [theme, dept] = [query.get('theme'), query.get('dept')];
    const of = items.filter((i) => i.audience === (query.get('kind') === 'person' ? '个人' : '法人'));
    const fit = of.filter((i) => (!theme || i.theme === theme) && (!dept || i.dept === dept));
    const page = Number(query.get('page') ?? '1');
    const data = fit.slice((page - 1) * 10, page * 10).map(own);
    return json({ data, more: fit.length > page * 10, depts: [...new Set(of.map((i) => i.dept))] }, 900);
  }
  const [, id, key] = /^\/api\/guide\/(\w+)(?:\/block\/(\w+))?$/.exec(path) ?? [];
  if (id === ID && code === '996704') {
    if (!key) return json({ name: NAME, dept: DEPT, apply: true, blocks: BLOCKS }, 800);
    const late = LATE[key];
    return late ? json(late, 500) : { ...json({ code: 500, msg: '服务器内部错误' }, 300), status: 500 };
  }
  const item = key ? undefined : items.find((i) => i.id === id);
  if (item) return json(other(item.name, item.dept, code), 600);
  if (path === '/api/news') return json({ data: notices?.articles.map((a) => ({ ...a, id: a.path, text: '' })) }, 500);
  const news = notices?.articles.find((a) => path === `/api/news/${a.path}`);
  if (news) return json(news, 300);
  if (path === '/api/policy/list') return json({ data: [] }, 600);
  if (path === '/api/appraise') return json({ html: board(nameOf(code)) }, 800);
  if (path === '/api/robot/chat') {
    const asked = query.get('question') ?? '';
    return json(
      {
        answer: /药/.test(asked)
          ? '开办药品零售企业请到所在区（县）政务服务中心市场监管窗口办理，需要准备申请表、营业执照、药师证明以及场所材料，一般15个工作日办结。'
          : '您的问题我已记录，您可以拨打12345热线进一步了解。',
      },
      800,
    );
  }
  return null;
}

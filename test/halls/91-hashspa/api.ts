import { press } from '../kit/press.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { PAPERS, plain, sheet } from './guide.ts';
import { AREA, children, fullName, ID, known, leaves, mattersOf, PROVINCE, search } from './items.ts';

const columns = press(
  ['通知公告', '工作动态', '政务要闻'],
  (n) => `${n}`,
  (n, m) => String(10_300 + n * 100 + m * 7),
  8,
);
const SPECIALS: Record<string, [string, string]> = {
  cyts: ['川岭通办专区', '首批三百一十一项高频事项在两省互设窗口受理，申请人就近提交、属地审批、邮寄送达。'],
  dzzz: ['电子证照专区', '已归集电子证照二百八十七类，法人和群众可在线亮证、下载、授权使用。'],
  gxbc: ['高效办成一件事', '企业开办、开办餐饮店、新生儿出生、退休等二十一个主题集成办理。'],
  wbjg: ['政务服务地图', '全省一万四千余个政务服务场所的地址、电话和窗口业务均可查询。'],
};
const HELP: Record<string, [string, string]> = {
  about: ['关于我们', '岭川政务服务网由省政务服务管理部门主办，省大数据中心提供技术支持，二〇一九年一月上线运行。'],
  map: ['网站地图', '首页、个人服务、法人服务、部门服务、惠企政策、好差评、互动交流、使用帮助。'],
  law: ['隐私声明', '本网站收集的个人信息仅用于办理您申请的事项，保存期限依照档案管理规定确定。'],
  guide: [
    '使用帮助',
    '一、点击页面左上角的区域名称，选择市（州）和县（市、区）。二、在搜索框输入事项名称，或按主题、部门查找。',
  ],
};
const ONCE: Record<string, [string, string[]]> = {
  kys: ['开办药店一件事', ['企业设立登记', '药品零售企业经营许可', '第二类医疗器械经营备案']],
  kcg: ['开办餐饮店一件事', ['企业设立登记', '食品经营许可', '户外招牌设置备案']],
  css: ['新生儿出生一件事', ['出生医学证明', '户口登记', '社会保障卡申领']],
  tx: ['企业职工退休一件事', ['职工正常退休申请', '养老待遇资格认证', '公积金提取']],
};
const DAY = 86_400_000;
/** Days since the board's figures. */
export const AGE = 26;
const BOARD = {
  channels: [
    ['大厅评价器', 48211, '51.02%'],
    ['政务服务网', 21406, '22.65%'],
    ['移动端小程序', 19870, '21.03%'],
    ['短信评价', 5008, '5.30%'],
  ],
  depts: ['税务局', '公安局', '医疗保障局', '市场监督管理局', '人力资源和社会保障局', '住房和城乡建设局'].map(
    (d, n) => [n + 1, d, `${(99.96 - n * 0.07).toFixed(2)}%`],
  ),
  reasons: [
    ['等候时间长', 73, '41.95%'],
    ['页面卡顿', 58, '33.33%'],
    ['没有一次性告知', 43, '24.72%'],
  ],
};
const ok = (data: unknown, delay: number) => json({ code: 0, message: 'success', data }, delay);
const none = (message: string) => json({ code: 404, message, data: null }, 300);
const unique = (list: string[]): string[] => [...new Set(list)];

/** What the robot says: a link to the guide, if it is about pharmacies. */
function answer(question: string, area: string): string {
  if (!/药/.test(question)) return '小岭还在学习中，您可以换个说法，或者拨打12345政务服务便民热线。';
  const found = leaves(area).find((l) => l.name === '药品经营许可证核发（零售）');
  return found
    ? `为您找到以下事项：<a href="#/guide?itemCode=${found.id}&areaCode=${area}">${found.name}</a>。办理时限、申请材料请查看办事指南。`
    : `为您找到以下事项：<a href="@@/#/guide?itemCode=${ID}&areaCode=${AREA}">药品经营许可证核发（零售）</a>（濛阳市青泸区）。`;
}
const bodyOf = (text: string): Record<string, unknown> => {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
};

/** The gateway behind both hosts. @param branch origin of the branch host, for the links that the robot gives */
export function gateway({ path, query, body }: Ask, branch = ''): Reply {
  const given = bodyOf(body);
  const text = (key: string): string => String(given[key] ?? query.get(key) ?? '');
  const area = known(text('areaCode')) ? text('areaCode') : PROVINCE;
  const page = Math.max(1, Number(text('pageNum')) || 1);
  const cut = <T>(rows: T[]) => ({ total: rows.length, rows: rows.slice((page - 1) * 10, page * 10) });
  const all = mattersOf(area);
  const id = text('id');
  switch (path.slice('/gateway/'.length)) {
    case 'area/children':
      return ok(
        children(query.get('code') ?? '').map(([code, name]) => ({ code, name })),
        420,
      );
    case 'home/index':
      return ok(
        {
          hot: leaves(area)
            .filter((l) => !/药/.test(l.name))
            .slice(3, 15)
            .map((l) => ({ id: l.id, name: l.name })),
          themes: unique(all.filter((m) => m.audience === '法人').map((m) => m.theme)),
          people: unique(all.filter((m) => m.audience === '个人').map((m) => m.theme)),
          depts: unique(all.map((m) => m.dept)),
          once: Object.entries(ONCE).map(([key, [name]]) => [key, name]),
        },
        650,
      );
    case 'matter/page': {
      const fit = all.filter(
        (m) =>
          (!text('objectType') || m.audience === text('objectType')) &&
          (!text('theme') || m.theme === text('theme')) &&
          (!text('dept') || m.dept === text('dept')),
      );
      const open = text('objectType') ? all.filter((m) => m.audience === text('objectType')) : all;
      return ok({ ...cut(fit), themes: unique(open.map((m) => m.theme)), depts: unique(open.map((m) => m.dept)) }, 800);
    }
    case 'search/query': {
      const words = text('keyword');
      const news = columns.flatMap((c) => c.articles).filter((a) => words.length > 1 && a.title.includes(words));
      return ok(
        { ...cut(search(area, words)), place: fullName(area), news: news.map((a) => ({ id: a.path, title: a.title })) },
        900,
      );
    }
    case 'guide/detail': {
      const list = leaves(area);
      const n = list.findIndex((l) => l.id === text('itemCode'));
      const leaf = list[n];
      if (!leaf) return none('未查询到该事项');
      const whole = leaf.id === ID && area === AREA;
      const fields = whole ? sheet() : plain(leaf.name, fullName(area), leaf.dept, n, leaf.id);
      return ok({ ...leaf, place: fullName(area), whole, ...fields }, 700);
    }
    case 'guide/materials':
      return text('itemCode') === ID ? ok(PAPERS, 550) : none('未查询到该事项');
    case 'cms/list':
      return ok(
        columns.map((c) => ({
          name: c.name,
          rows: c.articles.map((a) => ({ id: a.path, title: a.title, date: a.date })),
        })),
        350,
      );
    case 'cms/detail': {
      const found = columns.flatMap((c) => c.articles).find((a) => a.path === id);
      return found ? ok({ title: found.title, date: found.date, html: found.text }, 400) : none('内容不存在');
    }
    case 'cms/special':
      return SPECIALS[id] ? ok(SPECIALS[id], 400) : none('内容不存在');
    case 'cms/help':
      return HELP[id] ? ok(HELP[id], 300) : none('内容不存在');
    case 'cms/once':
      return ONCE[id] ? ok(ONCE[id], 400) : none('内容不存在');
    case 'cms/policy':
      return ok({ total: 0, rows: [] }, 500);
    case 'evaluate/board':
      return ok(
        {
          ...BOARD,
          date: new Date(Date.now() - AGE * DAY).toISOString().slice(0, 10),
          areas: children(area === PROVINCE ? PROVINCE : `${area.slice(0, 4)}00000000`).map(([, name], n) => [
            n + 1,
            name,
            `${(99.94 - n * 0.05).toFixed(2)}%`,
          ]),
        },
        600,
      );
    case 'robot/answer':
      return ok({ html: answer(query.get('question') ?? '', area).replace('@@', branch) }, 700);
    default:
      return null;
  }
}

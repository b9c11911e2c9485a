import type { Addresses } from '../kit/hall.ts';
import { printed } from '../kit/press.ts';
import { box, frame, grid, news } from './frame.ts';
import { hitOf, mattersOf } from './items.ts';
import { fullName, index, PROVINCE, type Region, regionOf, under } from './regions.ts';

const DAY = 86_400_000;
/** Days since the figures of the board. */
export const AGE = 3;
const unique = (list: string[]): string[] => [...new Set(list)];
const ranks = (head: string, names: string[], from: number): string =>
  `<table class="gd-tb"><thead><tr><th>排名</th><th>${head}</th><th>好评率</th></tr></thead><tbody>${names
    .map((name, n) => `<tr><td>${n + 1}</td><td>${name}</td><td>${(from - n * 0.07).toFixed(2)}%</td></tr>`)
    .join('')}</tbody></table>`;

/** What was rated. Where the ratings come from is named and not counted; of what became of the bad ones nothing is said. */
function board(region: Region): string {
  const wide = region.level === 'district' ? regionOf(region.above) : region;
  return `${box(
    '政务服务“好差评”评价结果',
    `<p>数据更新时间：${new Date(Date.now() - AGE * DAY).toISOString().slice(0, 10)}　<a class="gz-btn" href="/portal/v2/evaluate?region=${region.code}">我要评价</a></p><p>评价来源：岚海政务服务网、岚省事小程序、政务大厅评价器、短信回访、12345热线。</p>`,
  )}<div class="gz-two"><div>${box(
    '部门排名',
    ranks('部门', unique(mattersOf(region).map((m) => m.dept)).slice(0, 8), 99.96),
  )}</div><div>${box(
    '区域排名',
    ranks(
      '区域',
      under(wide).map((r) => r.name),
      99.91,
    ),
  )}</div></div>${box(
    '差评主要问题',
    '<table class="gd-tb"><thead><tr><th>问题</th><th>占差评的比例</th></tr></thead><tbody><tr><td>网上填报页面卡顿</td><td>41.18%</td></tr><tr><td>窗口等候时间过长</td><td>35.29%</td></tr><tr><td>指南与窗口要求不一致</td><td>23.53%</td></tr></tbody></table>',
  )}`;
}
const rate = (name: string): string =>
  box(
    '我要评价',
    `<form method="post" action="/portal/api/evaluation/add"><p>评价对象：${name}</p><p>${['非常满意', '满意', '基本满意', '不满意', '非常不满意'].map((w, n) => `<label><input type="radio" name="grade" value="${5 - n}"> ${w}</label>`).join('　')}</p><p><textarea name="words" rows="4" cols="80" placeholder="说说您的感受（选填）"></textarea></p><p><button type="submit" class="gz-btn">提交评价</button></p></form>`,
  );
const letter = (what: string, act: string, fields: string[], note: string): string =>
  box(
    what,
    `<form method="post" action="/portal/api/${act}/add">${fields.map((f, n) => `<p><label>${f}　<input name="f${n}" style="width:420px;height:34px"></label></p>`).join('')}<p><label>内容　<textarea name="content" rows="6" cols="76"></textarea></label></p><p><button type="submit" class="gz-btn">提交</button></p></form><p>${note}</p>`,
  );

const THINGS: [string, string[]][] = [
  ['企业开办', ['企业设立登记', '公章刻制备案', '发票领用', '企业社会保险登记']],
  ['开办餐饮店', ['食品经营许可新办', '公众聚集场所消防安全检查', '户外招牌设置备案']],
  ['新生儿出生', ['出生医学证明签发', '户口登记', '社会保障卡申领']],
  ['退休', ['职工正常退休申请', '住房公积金提取', '职工医保在职转退休']],
];
const WORDS: Record<string, [string, string]> = {
  about: ['关于我们', '岚海政务服务网于二〇一八年上线，覆盖省、市、县、镇四级，事项数据每日更新。'],
  privacy: ['隐私声明', '本网依照个人信息保护法处理用户信息，仅用于办理您申请的政务服务事项。'],
  hotline: ['12345热线', '各市12345政务服务便民热线全天提供电话咨询，拨打时加所在地区号，热线不收取信息费。'],
  help: [
    '帮助中心',
    '一、点击页面上方“切换区域”，先选城市，再选区县。</p><p>二、在搜索框输入事项名称，可按区域、部门筛选结果。</p><p>三、打开办事指南，点击“在线办理”，登录后填报。</p><p><a href="/portal/v2/help/evaluation">好差评规则</a>',
  ],
  'help/evaluation': ['好差评规则', '办结之日起可以评价一次，评价分五级，评价人信息对被评价单位保密。'],
};
const SPECIAL: Record<string, [string, string]> = {
  kyzs: ['跨域通办', '与邻省二十六个市县联合推出二百余项跨域通办事项，可在任一窗口收件。'],
  dzzz: ['电子证照专区', '身份证、营业执照、社会保障卡四百余类证照可在办事时调用。'],
  yqd: ['园区代办', '省级以上产业园区设立代办点，代办员名单在园区服务大厅公示。'],
};

/** Whatever is about people talking to the administration, and the pages of words. */
export function talk(at: Addresses, name: string, query: URLSearchParams): string | null {
  const region = regionOf(query.get('region'));
  const show = (title: string, html: string, where = region) => frame(at, where, title, html);
  if (name === 'evaluation') return show('好差评', board(region));
  if (name === 'evaluate') {
    const hit = hitOf(query.get('item') ?? '');
    return show('我要评价', rate(hit?.name ?? '平台体验'), hit?.matter.region ?? region);
  }
  if (name === 'consult')
    return show(
      '我要咨询',
      letter(
        '我要咨询',
        'consult',
        ['咨询标题', '咨询部门', '联系人', '手机号码'],
        '咨询在五个工作日内答复，无需登录。',
      ),
    );
  if (name === 'complaint')
    return show(
      '我要投诉',
      letter('我要投诉', 'complaint', ['投诉标题', '被投诉单位', '联系人', '手机号码'], '投诉在十五个工作日内办结。'),
    );
  if (name === 'yjs')
    return show(
      '高效办成一件事',
      `${box('高效办成一件事', grid(THINGS.map(([t], n) => [t, `/portal/v2/yjs/${n + 1}`])))}${box('改革清单', grid([['“一件事”重点事项清单（2023年版）', '/portal/v2/yjs/qd2023']]))}`,
    );
  const thing = THINGS[Number(name.match(/^yjs\/(\d)$/)?.[1] ?? 0) - 1];
  if (thing)
    return show(
      thing[0],
      box(`${thing[0]}“一件事”`, `<p>一次告知、一表申请、一窗受理。包含事项：${thing[1].join('、')}。</p>`),
    );
  // The column was set up and never filled.
  if (name === 'news/sjfb') return show('数据发布', box('数据发布', '<p class="gz-none">暂无内容</p>'));
  if (name === 'sitemap')
    return show(
      '网站地图',
      `${box('频道', grid([...news.map((c): [string, string] => [c.name, c.path]), ['高效办成一件事', '/portal/v2/yjs'], ['帮助中心', '/portal/v2/help']]))}${box('站点', grid(under(PROVINCE).map((r) => [`${fullName(r)}站`, index(r)])))}`,
    );
  const special = SPECIAL[name.match(/^special\/(\w+)$/)?.[1] ?? ''];
  const found = WORDS[name] ?? special;
  if (found) return show(found[0], box(found[0], `<p>${found[1]}</p>`));
  const article = printed(news, `/portal/v2/${name}`);
  return article ? show(article.title, `<div class="gz-box">${article.html}</div>`) : null;
}

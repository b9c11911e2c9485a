import type { Addresses } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { type Ask, gif, type Reply } from '../kit/site.ts';
import { hallPages } from './channel.ts';
import { CSS, page, where } from './frame.ts';

const NEWS = press(
  ['鹤鸣要闻', '部门动态', '通知公告'],
  (n) => `/xwzx/${['hmyw', 'bmdt', 'tzgg'][n]}/`,
  (n, m) => `/xwzx/${['hmyw', 'bmdt', 'tzgg'][n]}/2026${['01', '03', '06'][n]}/t2026${n + 1}${m}0_12${n}0${m}.html`,
  7,
);
export const DEAD_ARTICLE = '/zwgk/zcjd/201911/t20191108_70215.html';
const box = (title: string, more: string, lines: string): string =>
  `<div class="col"><h3>${title}${more && `<a href="${more}" style="float:right;font-size:12px">更多&gt;&gt;</a>`}</h3><ul>${lines}</ul></div>`;
const DIRECT: [title: string, text: string][] = [
  ['区政府工作报告（2026年）', '过去一年，全区实有经营主体突破四万二千户，政务服务事项网上可办率稳步提高。'],
  ['鹤鸣区行政许可事项清单（2026年版）', '清单共列行政许可事项二百七十一项，其中市场监督管理领域十六项。'],
  ['鹤鸣区“十五五”规划纲要问答', '纲要共十二章，提出建设宜居宜业的滨湖城区。'],
];
const direct = (n: number): string => `/zwgk/zfgb/2026${n}/t20260${n + 2}15_1250${n}1.html`;

function home(at: Addresses): string {
  const news = NEWS.map((c) =>
    box(
      c.name,
      c.path,
      c.articles
        .slice(0, 5)
        .map((a) => `<li><span>${a.date}</span><a href="${a.path}">${a.title}</a></li>`)
        .join(''),
    ),
  );
  return page(
    at,
    '首页',
    `<div class="left"><div class="col"><h3>网上办事</h3><ul><li><a href="/wsbs/grbs/">个人办事</a></li><li><a href="/wsbs/frbs/">法人办事</a></li><li><a href="/wsbs/bmfw/">部门服务</a></li></ul></div><div class="col"><h3>互动交流</h3><ul><li><a href="/hdjl/zxzx/">网上咨询</a></li><li><a href="/hdjl/tsjb/">投诉举报</a></li></ul></div></div><div class="right">${news.join('')}</div>`,
  );
}
const form = (title: string, note: string, fields: string[]): string =>
  `<div class="col"><h3>${title}</h3><div style="padding:10px 30px"><p>${note}</p><form class="fm" action="/gbook/gbook_post.jsp" method="post">${fields.map((f, n) => `<p><label>${f}：</label>${f.includes('内容') ? `<textarea name="c${n}" rows="6" cols="60"></textarea>` : `<input name="c${n}" size="40">`}</p>`).join('')}<p style="text-align:center"><input type="submit" value="提 交">　<input type="reset" value="重 填"></p></form></div></div>`;
const LETTERS: [title: string, date: string, ask: string, reply: string][] = [
  [
    '老旧小区楼下能不能开药店',
    '2026-10-12',
    '想在自家一楼商铺开药店，小区是老旧小区，可以吗？',
    '房屋规划用途为商业且面积符合要求的可以申请，具体请带房产证到区政务服务中心窗口核对。',
  ],
  [
    '白鹭路夜间施工扰民',
    '2026-10-09',
    '白鹭路改造夜里十一点还在施工。',
    '区住建局已责令施工单位调整作业时间，二十二时以后停止高噪声作业。',
  ],
  [
    '个体户营业执照遗失怎么补',
    '2026-09-27',
    '执照丢了，需要登报吗？',
    '不需要登报，在国家企业信用信息公示系统自行公告后即可申请补领。',
  ],
];
const words: Record<string, [title: string, html: string]> = {
  '/zjhm/': [
    '走进鹤鸣',
    '<p>鹤鸣区地处鹿洲市东南，滨白鹭湖，辖六个街道、三个镇，常住人口三十八万。区名取自湖畔鹤鸣渡。</p>',
  ],
  '/wzdt/': [
    '网站地图',
    '<p><a href="/xwzx/">新闻中心</a>　<a href="/zwgk/">政务公开</a>　<a href="/wsbs/">网上办事</a>　<a href="/hdjl/">互动交流</a>　<a href="/zjhm/">走进鹤鸣</a></p>',
  ],
  '/hdjl/zxzx/': [
    '网上咨询',
    form('网上咨询', '咨询件由承办部门在五个工作日内答复，急事请拨打12345。', [
      '姓名',
      '联系电话',
      '咨询部门',
      '标题',
      '咨询内容',
    ]),
  ],
  '/hdjl/tsjb/': [
    '投诉举报',
    form('投诉举报', '请如实填写，来件由区信访和政务服务部门分办。', [
      '姓名',
      '联系电话',
      '被投诉单位',
      '标题',
      '投诉内容',
    ]),
  ],
};
const letterAt = (n: number): string => `/hdjl/xjxd/t2026${n}_33${n}7.html`;

export function gov(at: Addresses, ask: Ask): Reply {
  const path = ask.path.replace(/index\.html$/, '');
  if (path === '/css/style2016.css') return { headers: { 'content-type': 'text/css' }, body: CSS };
  if (path === '/images/bg.gif') return gif();
  if (path === '/') return home(at);
  if (path === '/xwzx/')
    return page(
      at,
      '新闻中心',
      where(['新闻中心']) +
        NEWS.map((c) =>
          box(
            c.name,
            c.path,
            c.articles.map((a) => `<li><span>${a.date}</span><a href="${a.path}">${a.title}</a></li>`).join(''),
          ),
        ).join(''),
    );
  if (path === '/zwgk/')
    return page(
      at,
      '政务公开',
      where(['政务公开']) +
        box('政府公报', '', DIRECT.map(([t], n) => `<li><a href="${direct(n)}">${t}</a></li>`).join('')) +
        box(
          '政策解读',
          '',
          `<li><span>2019-11-08</span><a href="${DEAD_ARTICLE}">《鹤鸣区企业开办全程网上办实施细则》解读</a></li>`,
        ),
    );
  if (path === '/hdjl/')
    return page(
      at,
      '互动交流',
      `${where(['互动交流'])}<p><a href="/hdjl/zxzx/">我要咨询</a>　|　<a href="/hdjl/tsjb/">我要投诉</a>　|　<a href="${at['city']}/#/hcp" target="_blank">服务评价</a></p>${box('来信选登', '', LETTERS.map(([t, d], n) => `<li><span>${d}</span><a href="${letterAt(n)}">${t}</a></li>`).join(''))}`,
    );
  const n = DIRECT.findIndex((_, i) => direct(i) === path);
  const letter = LETTERS[LETTERS.findIndex((_, i) => letterAt(i) === path)];
  const [title, html] = (n >= 0 ? [DIRECT[n]?.[0], `<p>${DIRECT[n]?.[1]}</p>`] : undefined) ??
    (letter ? [letter[0], `<p><b>来信：</b>${letter[2]}</p><p><b>回复：</b>${letter[3]}</p>`] : undefined) ??
    words[path] ?? [undefined, ''];
  if (title) return page(at, title, `${where([title])}<div class="art"><h1>${title}</h1>${html}</div>`);
  const shown = printed(NEWS, path);
  if (shown)
    return page(at, shown.title, `${where(['新闻中心', '/xwzx/'], [shown.title])}<div class="art">${shown.html}</div>`);
  return hallPages(at, ask, path);
}

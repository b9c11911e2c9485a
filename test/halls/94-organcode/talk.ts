import type { Addresses } from '../kit/hall.ts';
import { printed } from '../kit/press.ts';
import { json, type Reply } from '../kit/site.ts';
import { box, frame, grid, news, table } from './frame.ts';
import { CITY, DISTRICTS, mattersOf, NAME } from './items.ts';

const form = (fields: string[], words: string, note: string): string =>
  `<form method="post" action="/hudong/letter/add.do">${fields.map((f, n) => `<p>${f}：<input name="f${n}" style="width:380px;height:28px"></p>`).join('')}<p>${words}：<br><textarea name="nr" rows="7" cols="80"></textarea></p><p><button class="bt" type="submit">提交</button></p></form><p>${note}</p>`;

const DAY = 86_400_000;
/** Days since the board's figures. */
export const AGE = 9;
const share = (list: [string, string, string][], what: string): string => table([what, '评价数', '占比'], list);
const board = (): string =>
  `${box('政务服务“好差评”', `<p>数据截至：${new Date(Date.now() - AGE * DAY).toISOString().slice(0, 10)}　累计评价 3,206,571 件，好评率 99.42%　<a href="/hcp/score.do">我要评价</a></p>`)}<div class="fl"><div>${box(
    '评价渠道分布',
    share(
      [
        ['移动端', '1,702,689', '53.10%'],
        ['窗口评价器', '981,211', '30.60%'],
        ['PC端', '420,061', '13.10%'],
        ['12345热线', '102,610', '3.20%'],
      ],
      '评价渠道',
    ),
  )}</div><div>${box(
    '差评原因分布',
    share(
      [
        ['页面操作不便', '211', '44.99%'],
        ['等候时间过长', '146', '31.13%'],
        ['告知内容不清', '112', '23.88%'],
      ],
      '差评原因',
    ),
  )}</div></div><div class="fl"><div>${box(
    '部门评价排行',
    table(
      ['名次', '部门', '好评率'],
      ['公安局', '税务局', '民政局', '教育局', '交通运输局', '卫生健康局'].map((d, n) => [
        `${n + 1}`,
        `市${d}`,
        `${(99.93 - n * 0.07).toFixed(2)}%`,
      ]),
    ),
  )}</div><div>${box(
    '各区评价排行',
    table(
      ['名次', '区', '好评率'],
      DISTRICTS.map(([, name], n) => [`${n + 1}`, name, `${(99.95 - n * 0.04).toFixed(2)}%`]),
    ),
  )}</div></div>`;
const score = (): string =>
  box(
    '我要评价',
    `<form method="post" action="/hcp/score/add.do"><p>满意度：${['非常满意', '满意', '基本满意', '不满意', '非常不满意'].map((w, n) => `<label><input type="radio" name="dj" value="${5 - n}">${w}</label>　`).join('')}</p><p>评价维度：${['办事效率', '指南准确', '操作便捷', '服务态度'].map((w) => `<label><input type="checkbox" name="wd" value="${w}">${w}</label>　`).join('')}</p><p><textarea name="py" rows="4" cols="70"></textarea></p><p><button class="bt" type="submit">提交评价</button></p></form>`,
  );

const YJS: [string, string][] = [
  ['开办药店一件事', '企业设立登记、药品零售许可、医疗器械备案三项并联办理，承诺12个工作日。'],
  ['开办餐饮店一件事', '企业设立登记、食品经营许可、户外招牌备案三项并联办理，承诺9个工作日。'],
  ['新生儿出生一件事', '出生医学证明、户口登记、医保参保、社会保障卡申领四项一次申请。'],
  ['企业注销一件事', '税务、社保、登记、印章注销四项同步办理。'],
];
const EMPTY = '<p class="zw">暂无数据</p>';
/** Title and what stands on it, by address. */
const PAGES: Record<string, [string, () => string]> = {
  '/hudong/index.do': [
    '互动交流中心',
    () =>
      box(
        '互动交流中心',
        `${grid([
          ['我要咨询', '/hudong/zixun.do'],
          ['我要投诉', '/hudong/tousu.do'],
          ['我要建议', '/hudong/jianyi.do'],
          ['我要纠错', '/hudong/jiucuo.do'],
          ['线上人工帮办', '/bangban/index.do'],
        ])}<p>也可以拨打12345市民服务热线，全年二十四小时接听。</p>`,
      ),
  ],
  '/hudong/zixun.do': [
    '我要咨询',
    () =>
      box('我要咨询', form(['咨询事项', '所属区', '您的称呼', '联系方式'], '咨询内容', '承办单位三个工作日内答复。')),
  ],
  '/hudong/tousu.do': [
    '我要投诉',
    () =>
      box(
        '我要投诉',
        form(
          ['被投诉单位', '办件编号（选填）', '您的姓名', '手机号码'],
          '投诉内容',
          '投诉件自受理之日起十个工作日内办结。',
        ),
      ),
  ],
  '/hudong/jianyi.do': [
    '我要建议',
    () => box('我要建议', form(['建议主题', '您的称呼'], '建议内容', '建议由市大数据中心整理转办。')),
  ],
  '/hudong/jiucuo.do': [
    '我要纠错',
    () => box('我要纠错', form(['错误所在页面', '错误类型'], '纠错说明', '指南、页面、链接有误的，请在此告诉我们。')),
  ],
  '/hcp/index.do': ['好差评', board],
  '/hcp/score.do': ['我要评价', score],
  '/bangban/index.do': [
    '线上人工帮办',
    () =>
      box(
        '线上人工帮办',
        '<p>各区帮办专员在线解答申报中的疑问，不用登录。</p><p>服务时间：工作日9:00—17:30</p><p><button class="bt" type="button" onclick="this.textContent=\'正在为您接通帮办专员…\'">呼叫帮办专员</button></p>',
      ),
  ],
  '/portal/yjs.do': ['高效办成一件事', () => YJS.map(([t, words]) => box(t, `<p>${words}</p>`)).join('')],
  '/portal/kqtb.do': ['跨区通办', () => box('跨区通办', EMPTY)],
  '/zcjd/video.do': ['视频解读', () => box('视频解读', EMPTY)],
  '/zt/yhyshj/index.html': [
    '优化营商环境6.0',
    () => box('优化营商环境6.0', '<p>行动方案含十个方面一百五十项任务，聚焦市场准入、获取经营场所与公用设施。</p>'),
  ],
  '/zt/dzzz/index.html': [
    '电子证照库',
    () => box('电子证照库', '<p>已归集电子证照六百七十三类，可在澄申办亮证，办事时由系统调用。</p>'),
  ],
  '/help/index.do': [
    '帮助中心',
    () =>
      box(
        '帮助中心',
        '<p>在首页选择区级频道进入各区服务，也可以直接搜索事项名称。</p><p><a href="/help/video/2020czys.html">操作演示视频</a>　<a href="/about/law.do">使用条款</a></p>',
      ),
  ],
  '/about/map.do': [
    '网站地图',
    () =>
      box(
        '网站地图',
        grid([
          ...news.map((c): [string, string] => [c.name, c.path]),
          ['月度办件统计', '/open/stat/month.do'],
          ['关于我们', '/about/us.do'],
        ]),
      ),
  ],
  '/about/us.do': [
    '关于我们',
    () => box('关于我们', '<p>澄浦“一网通办”2018年10月上线，接入市级部门四十九个、区十六个。</p>'),
  ],
  '/about/law.do': [
    '使用条款',
    () => box('使用条款', '<p>用户应当对填报内容的真实性负责，网站内容以部门公布的为准。</p>'),
  ],
};
export function words(at: Addresses, path: string): Reply {
  if (path === '/open/stat/month.do')
    return {
      status: 500,
      body: '<!doctype html><meta charset="utf-8"><title>HTTP Status 500</title><h1>HTTP Status 500 – Internal Server Error</h1>',
    };
  const found = PAGES[path];
  if (found) return frame(at, CITY, found[0], found[1]());
  const article = printed(news, path);
  return article ? frame(at, CITY, article.title, `<div class="bx">${article.html}</div>`) : null;
}

/** The robot's page, in a window of its own. */
export const robot = (organ: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>小浦智能客服</title><style>body{margin:0;font:14px/1.8 "Microsoft YaHei";background:#eee}.w{width:760px;margin:20px auto;background:#fff;padding:16px}#log{height:420px;overflow:auto}#log p{background:#f6f6f6;padding:6px 10px}#log .me{background:#fdeeee;text-align:right}#q{width:600px;height:34px}</style></head><body><div class="w"><h2>小浦智能客服</h2><div id="log"><p>您好，我是小浦，请输入您要咨询的问题。</p></div><input id="q" placeholder="请输入您的问题"> <button type="button" id="fs">发送</button></div><script>(function(){var $=function(i){return document.getElementById(i)};function say(h,c){var p=document.createElement('p');if(c)p.className=c;p.innerHTML=h;$('log').appendChild(p);$('log').scrollTop=99999}
$('fs').onclick=function(){var w=$('q').value.trim();if(!w)return;$('q').value='';say(w.replace(/</g,'&lt;'),'me');fetch('/znkf/api/ask.do?_organCode_=${organ}&q='+encodeURIComponent(w)).then(function(r){return r.json()}).then(function(d){say(d.answer)})};$('q').onkeydown=function(e){if(e.key==='Enter')$('fs').onclick()}})()</script></body></html>`;
export const answer = (organ: string, question: string): Reply => {
  const m = mattersOf(organ).find((i) => i.name === NAME);
  return json(
    {
      code: 200,
      answer:
        m && /药/.test(question)
          ? `为您找到以下事项：<a href="/portal/bsfw/item/${m.id}" target="_blank">${m.name}（${m.office}）</a>，请点击查看办事指南。`
          : '小浦没有理解您的问题，请换一种说法，或者拨打12345。',
    },
    600,
  );
};

import type { Addresses } from '../kit/hall.ts';
import { printed } from '../kit/press.ts';
import { type Area, children, DISTRICT, fullName, PROVINCE, parentOf } from './areas.ts';
import { columns, frame, page, panel } from './frame.ts';
import { NAME, powersOf } from './items.ts';
import { guideAt } from './lists.ts';

const form = (action: string, fields: string[], note: string): string =>
  `<form class="frm" method="post" action="${action}">${fields.map((f, n) => `<p><label>${f}：</label><input type="text" name="c${n}"></p>`).join('')}<p>内容：<br><textarea name="content" rows="7" cols="86"></textarea></p><p><button type="submit">提交</button></p></form><p style="color:#888">${note}</p>`;

/** 咨询投诉: a page with both, a form each, and the form for ratings. */
export function talk(at: Addresses, area: Area, name: string): string | null {
  const show = (title: string, html: string) => frame(at, area, title, `<div class="hw">${panel(title, html)}</div>`);
  if (name === 'tsjb/index')
    return show(
      '统一政务咨询投诉举报平台',
      `<div class="quad"><a href="${page(at, area, 'consult/index')}">我要咨询</a><a href="${page(at, area, 'tsjb/complain')}">我要投诉</a><a href="${page(at, area, 'tsjb/advise')}">我要建议</a></div><p>也可拨打12345政务服务便民热线，全天候人工接听。</p>`,
    );
  if (name === 'consult/index')
    return show(
      '我要咨询',
      form(
        '/hjservice/consult/add.do',
        ['咨询主题', '咨询单位', '联系人', '手机号码'],
        '咨询信件一般在三个工作日内答复，可凭手机号码查询。',
      ),
    );
  if (name === 'tsjb/complain')
    return show(
      '我要投诉',
      form(
        '/hjservice/tsjb/add.do',
        ['投诉标题', '被投诉单位', '姓名', '手机号码'],
        '投诉件由属地单位在十五个工作日内办结。',
      ),
    );
  if (name === 'tsjb/advise')
    return show(
      '我要建议',
      form('/hjservice/tsjb/add.do', ['建议标题', '姓名', '手机号码'], '建议被采纳的，将以短信告知。'),
    );
  if (name === 'hcp/appraise')
    return show(
      '我要评价',
      `<form class="frm" method="post" action="/hjservice/hcp/addAppraise.do"><p>您对本次服务的总体评价：${['非常满意', '满意', '基本满意', '不满意', '非常不满意'].map((l, n) => `<label><input type="radio" name="star" value="${5 - n}">${l}</label>　`).join('')}</p><p>评价维度：${['服务态度', '办事效率', '材料精简', '指南准确'].map((l) => `<label><input type="checkbox" name="tag" value="${l}">${l}</label>　`).join('')}</p><p><button type="submit">提交评价</button></p></form>`,
    );
  return null;
}

const WORDS: Record<string, [title: string, html: string]> = {
  '/help/about.html': ['关于我们', '浣江政务服务网于二〇一四年六月上线运行，省、市、县三级站点统一架构、分级维护。'],
  '/help/map.html': ['网站地图', '个人办事、法人办事、部门办事、一件事、好差评、咨询投诉、跨省通办、阳光政务。'],
  '/help/guide.html': [
    '使用帮助',
    '点击页面左上方“切换”，先选城市，再选区县（市），即可进入当地站点。</p><p><a href="/help/video/2020/zhuce.html">注册与实名认证操作视频</a>',
  ],
  '/help/privacy.html': ['隐私政策', '本网站遵循合法、正当、必要的原则收集您的个人信息，未经同意不向第三方提供。'],
  '/help/app.html': ['浣里办APP', '浣里办是浣江政务服务网的移动端，各应用市场均可下载，已汇聚便民服务一千五百余项。'],
  '/zt/zsdj/index.html': ['证照到家', '身份证、驾驶证、营业执照、社保卡等证照可选择邮政专递上门。'],
  '/zt/wzmcs/index.html': ['“无证明”服务', '三百零六项证明由部门之间核验，办事人不再自行开具。'],
  '/zt/yhyshj/index.html': ['营商环境“一号改革工程”', '围绕准入、用地、融资、退出四个环节推出五十条举措。'],
  '/col/kstb/index.html': ['跨省通办', '<span class="none" style="display:block">暂无数据</span>'],
  '/col/jggs/index.html': ['结果公示', '<span class="none" style="display:block">暂无信息</span>'],
  '/col/ygzw/index.html': [
    '阳光政务',
    '<a href="/col/gggs/index.html">公告公示</a>　<a href="/col/zcwj/index.html">政策文件</a>　<a href="/hjservice/dept/deptQlSearch.do?webId=1">权力清单</a></p><p>省级部门权力清单、责任清单、企业投资负面清单、财政专项资金管理清单和政务服务网实行动态调整、同步公布。',
  ],
};
/** Columns, articles, help, topics. */
export function words(at: Addresses, path: string): string | null {
  const found = WORDS[path];
  const article = printed(columns, path);
  if (found) return frame(at, PROVINCE, found[0], `<div class="hw">${panel(found[0], `<p>${found[1]}</p>`)}</div>`);
  return article
    ? frame(at, PROVINCE, article.title, `<div class="hw"><div class="pan">${article.html}</div></div>`)
    : null;
}

/** The robot's window, which pages hold in a frame. */
export const chat = (web: string): string =>
  `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>智能客服-浣小智</title><style>body{margin:0;font:14px/1.7 "Microsoft Yahei"}header{background:#1677d9;color:#fff;padding:8px 14px}header small{display:block}header button{float:right}#msgs{height:340px;overflow:auto;padding:10px}.bot,.usr{border-radius:8px;background:#eef2f6;padding:7px 12px;margin:0 40px 10px 0}.usr{background:#cfe5fb;margin:0 0 10px 40px}.send{display:flex;border-top:1px solid #dde;padding:8px}.send textarea{flex:1;height:44px}</style></head><body><header><button type="button" id="rg">转人工</button>浣小智<small>人工服务时间：工作日8:30—12:00、13:30—17:30</small></header><div id="msgs"><div class="bot">您好，我是智能客服浣小智，请描述您想办理的事项。</div></div><div class="send"><textarea id="q" placeholder="请输入您的问题"></textarea><button type="button" id="fs">发送</button></div>
<script>(function(){var m=document.getElementById('msgs'),q=document.getElementById('q');function put(c,h){var d=document.createElement('div');d.className=c;d.innerHTML=h;m.appendChild(d);m.scrollTop=m.scrollHeight}
function send(){var w=q.value.trim();if(!w)return;q.value='';put('usr',w.replace(/</g,'&lt;'));fetch('/webchat/ask?webId=${web}&question='+encodeURIComponent(w)).then(function(r){return r.json()}).then(function(d){put('bot',d.answer)})}
document.getElementById('fs').onclick=send;q.onkeydown=function(e){if(e.key==='Enter'){e.preventDefault();send()}};
document.getElementById('rg').onclick=function(){put('bot','人工坐席为您服务，请在工作时间留言或拨打12345热线。')}})()</script></body></html>`;
/** What the robot says: the guides of the station's own list, or those of the districts below. */
export function answer(at: Addresses, area: Area, question: string): string {
  if (!/药/.test(question)) return '很抱歉，浣小智没有理解您的问题，您可以换个说法，例如“食品经营许可证怎么办”。';
  const city = parentOf(DISTRICT) as Area;
  const among = area.level === 3 ? [area] : [DISTRICT, ...children(city).filter((a) => a !== DISTRICT)].slice(0, 4);
  return `为您找到以下服务事项，请点击查看：${among
    .map((a) => {
      const found = powersOf(a).find((p) => p.name === NAME);
      return found ? `<br><a href="${guideAt(at, found.id)}" target="_blank">${NAME}【${fullName(a)}】</a>` : '';
    })
    .join('')}`;
}

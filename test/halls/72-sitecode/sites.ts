import { unit } from '../kit/elsewhere.ts';
import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { NAME } from './guide.ts';
import { AREAS, CITY } from './items.ts';

const columns = press(
  ['政务动态', '政策文件', '公告公示'],
  (n) => `/lm/${7201 + n}.html`,
  (n, m) => `/xw/2026/${7201 + n}_${40 + m}.html`,
  7,
);

/** The city's own site: news, and doors that carry siteCode to the province's platform. */
export const city =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const page = (title: string, body: string): string =>
      `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px/1.9 "Microsoft YaHei"}.w{width:1080px;margin:0 auto}.hd{background:#0b63a5;color:#fff;padding:22px 0;font-size:24px}.nav a{display:inline-block;padding:8px 22px}.blk{border:1px solid #dde6ef;padding:10px 18px;margin:12px 0}</style></head><body><div class="hd"><div class="w">眉溪市政务服务网</div></div><div class="w nav"><a href="/">首页</a>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('')}<a href="/dt/">大厅导览</a><a href="${at['platform']}/jlq/front/home?siteCode=997200" target="_blank">网上大厅</a></div><div class="w">${body}</div><div class="w"><p>眉溪市行政审批和数据局主办　${friends(
        at['ext'],
        8,
      )
        .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
        .join(' ')}</p></div></body></html>`;
    if (ask.path === '/')
      return page(
        '眉溪市政务服务网',
        `<div class="blk"><b>区县大厅</b>：${AREAS.filter((a) => a.parent === CITY)
          .map(
            (a) =>
              `<a href="${at['platform']}/jlq/front/home?siteCode=${a.code.slice(0, 6)}" target="_blank">${a.name}</a>`,
          )
          .join(
            '　',
          )}</div>${columns.map((c) => `<div class="blk"><b>${c.name}</b><ul>${c.articles.map((a) => `<li><a href="${a.path}">${a.title}</a> ${a.date}</li>`).join('')}</ul></div>`).join('')}`,
      );
    if (ask.path === '/dt/')
      return page(
        '大厅导览',
        '<div class="blk"><p>市政务服务中心位于湖滨路北二段1号，共四层，设无差别综合窗口58个，提供母婴室与自助服务区。</p><p><a href="/dt/pmt2023.html">各楼层平面示意图</a></p></div>',
      );
    const shown = printed(columns, ask.path);
    return shown ? page(shown.title, `<div class="blk">${shown.html}</div>`) : null;
  };

export const gov = (at: Addresses) =>
  unit({
    '/': {
      title: '竹岭县人民政府',
      text: `<a href="/gk/">政府信息公开</a> <a href="/zl/">走进竹岭</a> <a href="${at['platform']}/jlq/front/home?siteCode=997224" target="_blank">政务服务</a></p><p>县政府召开第四十七次常务会议，研究茶叶产业发展和防汛减灾工作。`,
    },
    '/gk/': { title: '政府信息公开', text: '公开指南、公开目录、公开年报、依申请公开渠道和县政府公报。' },
    '/zl/': { title: '走进竹岭', text: '竹岭县幅员面积三百八十六平方公里，辖七个镇，盛产椪柑与竹编。' },
  });

const SIGN_IN =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>嘉陵省统一身份认证</title></head><body style="font:14px/2.2 sans-serif;background:#eef3fb"><div style="width:420px;margin:80px auto;background:#fff;padding:30px"><h2>嘉陵省统一身份认证平台</h2><div>个人登录　<b>法人登录</b></div><div><input placeholder="统一社会信用代码/手机号" style="width:100%"></div><div><input type="password" placeholder="请输入密码" style="width:100%"></div><div style="background:#1f5bd0;color:#fff;text-align:center">登录</div><div>电子营业执照登录　国家政务服务平台账号　忘记密码　立即注册</div></div></body></html>';
export const sso = (ask: Ask): Reply => (ask.path === '/open-platform-oauth/oauth/authorize' ? SIGN_IN : null);

/** The robot has a page of its own; the addresses it hands out are those of the platform before the last. */
export function robot({ path, query }: Ask): Reply {
  if (path === '/jlq/robot/ask') {
    const known = /药/.test(query.get('text') ?? '');
    return json(
      {
        reply: known
          ? `您好，您是否想办理：<a href="/jiq/item/detail/72003.html" target="_blank">${NAME}</a>，点击查看办事指南。`
          : '您好，暂时没有找到答案，您可以换一种问法。',
      },
      900,
    );
  }
  if (path !== '/jlq/robot/index') return null;
  return '<!DOCTYPE html><html><head><meta charset="utf-8"><title>智能客服“嘉小政”</title><style>body{margin:0;font:14px/1.8 "Microsoft YaHei";background:#eef2f8}.talk{width:760px;margin:20px auto;background:#fff;height:560px;display:flex;flex-direction:column}.talk-list{flex:1;overflow:auto;padding:16px;margin:0;list-style:none}.talk-list li{margin:10px 0}.talk-list .mine{text-align:right;color:#1f5bd0}.talk-bar{display:flex;border-top:1px solid #ddd}.talk-bar input{flex:1;border:0;padding:14px}.talk-bar button{border:0;background:#1f5bd0;color:#fff;padding:0 30px}</style></head><body><div class="talk"><ul class="talk-list"><li>您好，我是智能客服“嘉小政”，请输入您的问题。</li></ul><div class="talk-bar"><input id="w" placeholder="请输入问题"><button id="b">发送</button></div></div><script>var w=document.getElementById("w"),l=document.querySelector(".talk-list");function put(c,h){var e=document.createElement("li");e.className=c;e.innerHTML=h;l.appendChild(e);l.scrollTop=1e5}function ask(){var v=w.value.trim();if(!v)return;w.value="";put("mine",v.replace(/</g,"&lt;"));fetch("/jlq/robot/ask?text="+encodeURIComponent(v)).then(function(r){return r.json()}).then(function(d){put("his",d.reply)})}document.getElementById("b").onclick=ask;w.onkeydown=function(e){e.key==="Enter"&&ask()}</script></body></html>';
}

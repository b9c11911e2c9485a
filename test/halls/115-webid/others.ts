import { errorAsDocument, wordDocument } from '../kit/documents.ts';
import type { Addresses } from '../kit/hall.ts';
import { type Ask, json, type Reply, redirect } from '../kit/site.ts';
import { GONE, OTHER_FORM, PAPERS } from './guide.ts';
import { CITY, indexUrl, siteOf } from './sites.ts';

export function upload(path: string): Reply {
  const known = [OTHER_FORM, ...PAPERS.map((p) => p.blank)].filter((p) => p && p !== GONE);
  return known.includes(path) ? wordDocument(path.split('/').pop()) : errorAsDocument();
}
/** The city's old name leads to its site on the province's platform. */
export const city = (at: Addresses, { path }: Ask): Reply =>
  path === '/' || path === '/index.html' ? redirect(`${at['portal']}${indexUrl(CITY)}`) : null;

/** Where things are declared: nobody gets in without a ticket. */
export function ywtb(at: Addresses, { path, url }: Ask): Reply {
  if (path === '/') return redirect('/onlinehandle/start.do');
  if (path !== '/onlinehandle/start.do') return null;
  return redirect(`${at['sso']}/cas/login?service=${encodeURIComponent(`${at['ywtb']}${url}`)}`);
}
const html = (title: string, css: string, body: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>${css}</style></head><body>${body}</body></html>`;
export function sso({ path }: Ask): Reply {
  if (path === '/') return redirect('/cas/login');
  if (path === '/cas/regist')
    return html(
      '注册',
      'body{font:14px/2 SimSun;padding:60px}',
      '<h2>用户注册</h2><p>自然人请在“瀛海通”刷脸注册；法人由法定代表人注册，须已领取营业执照。</p>',
    );
  if (path !== '/cas/login') return null;
  return html(
    '瀛海省统一身份认证平台',
    'body{margin:0;background:#dfeaf6;font:14px/1.8 "Microsoft YaHei"}.k{width:420px;margin:90px auto;background:#fff;padding:26px 36px}h2{text-align:center;color:#0b63ce}.t span{display:inline-block;width:49%;text-align:center;cursor:pointer}.t .on{border-bottom:2px solid #0b63ce}input{width:100%;height:38px;margin:8px 0}.d{background:#0b63ce;color:#fff;text-align:center;line-height:40px;cursor:pointer}',
    '<div class="k"><h2>瀛海省统一身份认证平台</h2><div class="t"><span>个人登录</span><span class="on">法人登录</span></div><input placeholder="请输入账号/统一社会信用代码"><input type="password" placeholder="请输入密码"><div class="d">登录</div><p>其他登录方式：电子营业执照　国家政务服务平台　“瀛海通”扫码</p></div>',
  );
}
/** A window of its own; the replies link to where the guides stood before the move. */
export function chat(at: Addresses, { path, query, body }: Ask): Reply {
  if (path === '/robot/ask.do') {
    const text = decodeURIComponent(body.replace(/^q=/, ''));
    const drug = /药/.test(text);
    return json(
      drug
        ? {
            text: '为您找到以下事项：',
            name: '《药品经营许可证》（零售）核发',
            link: `${at['portal']}/jmopen/bszn/detail.html?code=000172111003`,
          }
        : { text: '没有找到相关内容，请换个说法。' },
      300,
    );
  }
  if (path !== '/robot/index.html') return null;
  const site = siteOf(query.get('webId'));
  return html(
    `瀛小智-${site.name}`,
    'body{margin:0;background:#eef3f8;font:14px/1.8 "Microsoft YaHei"}.b{width:760px;margin:20px auto;background:#fff;height:560px;display:flex;flex-direction:column}.b h3{margin:0;background:#0b63ce;color:#fff;padding:8px 16px}#say{flex:1;overflow:auto;padding:16px}.q{text-align:right}.i{display:flex;border-top:1px solid #ddd}.i textarea{flex:1;border:0;height:64px;padding:8px}.i a{width:90px;background:#0b63ce;color:#fff;text-align:center;line-height:64px;cursor:pointer}',
    `<div class="b"><h3>智能客服“瀛小智”</h3><div id="say"><p class="a">您好！我是瀛小智，很高兴为${site.name}的办事群众服务，请描述您的问题。</p></div><div class="i"><textarea id="q" placeholder="请输入您的问题"></textarea><a id="go">发送</a></div></div><script>var S=document.getElementById('say'),Q=document.getElementById('q');function put(c,h){var p=document.createElement('p');p.className=c;p.innerHTML=h;S.appendChild(p);S.scrollTop=99999}
document.getElementById('go').onclick=function(){var v=Q.value.replace(/[<>&]/g,'').trim();if(!v)return;Q.value='';put('q',v);var x=new XMLHttpRequest();x.open('POST','/robot/ask.do');x.setRequestHeader('content-type','application/x-www-form-urlencoded');x.onload=function(){var r=JSON.parse(x.responseText);put('a',r.text+(r.link?'<br><a href="'+r.link+'" target="_blank">'+r.name+'</a>':''))};x.send('q='+encodeURIComponent(v))};Q.onkeydown=function(e){if(e.keyCode===13){e.preventDefault();document.getElementById('go').click()}}</script>`,
  );
}

import { type Ask, picture, type Reply } from '../kit/site.ts';

const CSS = `body{margin:0;background:#f3f5f8;font:14px/1.8 "Microsoft YaHei",sans-serif}header{background:#0b5b8a;color:#fff;padding:16px 12%;font-size:22px}header a{color:#fff;font-size:14px;margin-left:22px}main{width:980px;margin:16px auto;background:#fff;padding:20px 30px;box-sizing:border-box}dt{font-weight:bold;margin-top:12px}label{display:block;margin:9px 0}label b{color:#d00;font-weight:normal}label span{display:inline-block;width:110px;vertical-align:top}input,select,textarea{width:520px;padding:6px;border:1px solid #bbb;font:inherit;box-sizing:border-box}button{background:#0b5b8a;color:#fff;border:0;padding:8px 34px;margin-left:114px}`;
const frame = (title: string, body: string): string =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title} - 桂岭省统一互动平台</title><style>${CSS}</style></head><body><header>桂岭省统一互动平台（12345）<a href="/">首页</a><a href="/hd/consult">我要咨询</a><a href="/hd/complain">我要投诉</a><a href="/hd/letters">来信选登</a><a href="/hd/faq">问答知识库</a></header><main>${body}</main></body></html>`;
const REGIONS = ['横洲市蓝塘区', '横洲市本级', '南屏市', '柳塘市', '梧江市', '钦海市', '百川市', '贵港湾市'];
const field = (name: string, html: string, need = true): string =>
  `<label><span>${need ? '<b>*</b>' : ''}${name}</span>${html}</label>`;
const form = (kind: string, more: string): string =>
  `<h2>我要${kind}</h2><p>无需注册，请如实填写。一般问题5个工作日内答复，可凭联系电话查询。</p><form method="post" action="/hd/${kind === '咨询' ? 'consult' : 'complain'}/post">${field('事发地区', `<select name="qh">${REGIONS.map((r) => `<option>${r}</option>`).join('')}</select>`)}${more}${field('标题', '<input name="bt">')}${field('内容', '<textarea name="nr" rows="6"></textarea>')}${field('联系人', '<input name="xm">')}${field('联系电话', '<input name="dh">')}<button type="submit">提交</button></form>`;

const LETTERS: [string, string, string][] = [
  ['横洲市蓝塘区药店换证要不要交原件', '换证时交回旧证原件，其他材料网上提交即可。', '2026-11-20'],
  ['南屏市居住证何时能领', '受理后第7个工作日起可以到派出所领取。', '2026-11-18'],
  ['柳塘市公租房轮候查询', '登录市住建局网站，在“住房保障”栏目查询。', '2026-11-12'],
];
const FAQ: [string, string][] = [
  ['药店可以卖医疗器械吗？', '第一类医疗器械不用许可，第二类需要备案，第三类需要取得医疗器械经营许可证。'],
  ['营业执照丢了怎么补？', '可以在线补领，也可以直接使用电子营业执照。'],
  ['社保卡怎样激活？', '在发卡银行网点激活金融功能，社保功能领卡即用。'],
];
/** The province's place for questions and complaints. */
export function interact({ path }: Ask): Reply {
  const all = (rows: [string, string, string?][]) =>
    `<dl>${rows.map(([q, a, d]) => `<dt>${q}${d ? `（${d}）` : ''}</dt><dd>${a}</dd>`).join('')}</dl>`;
  if (path === '/')
    return frame(
      '首页',
      `<h2>群众来信，一个平台办理</h2><p>电话12345，每天24小时。网上可以咨询、投诉、查看选登的来信。</p>${all(LETTERS)}`,
    );
  if (path === '/hd/consult') return frame('我要咨询', form('咨询', ''));
  if (path === '/hd/complain')
    return frame(
      '我要投诉',
      form(
        '投诉',
        field('被投诉单位', '<input name="dw">') +
          field('办件编号', '<input name="bh" placeholder="没有可不填">', false),
      ),
    );
  if (path === '/hd/letters') return frame('来信选登', `<h2>来信选登</h2>${all(LETTERS)}`);
  if (path === '/hd/faq') return frame('问答知识库', `<h2>问答知识库</h2>${all(FAQ)}`);
  return null;
}

const SIGN = `body{margin:0;background:#fff;font:14px/1.8 "Microsoft YaHei",sans-serif;color:#333}h2{margin:0;padding:14px 0;text-align:center;color:#0b5b8a;font-size:20px}.in{width:360px;margin:0 auto}.tab{display:flex;border-bottom:1px solid #ddd}.tab a{flex:1;text-align:center;padding:6px;cursor:pointer}.tab .on{border-bottom:2px solid #0b5b8a;color:#0b5b8a}input{width:100%;box-sizing:border-box;height:38px;margin-top:13px;border:1px solid #ccc;padding:0 10px}.y{display:flex;gap:8px}.y img{margin-top:13px;border:1px solid #ddd}button{width:100%;height:40px;margin-top:16px;border:0;background:#0b5b8a;color:#fff;font-size:16px}.m{display:flex;justify-content:space-between;color:#777;font-size:12px;margin-top:10px}`;
/** The province's sign-in; in the layer of other platforms it is the same page. */
export function sign({ path }: Ask): Reply {
  if (path === '/tysfrz/code') return picture(['4 m 9 B'], 100);
  const page = (title: string, body: string) =>
    `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title><style>${SIGN}</style></head><body><h2>桂岭省统一身份认证平台</h2><div class="in">${body}</div></body></html>`;
  if (path === '/tysfrz/register')
    return page(
      '用户注册',
      '<p>个人用户凭身份证和手机号注册，企业用户凭电子营业执照注册。请用“桂岭办”手机应用完成实名认证。</p>',
    );
  if (path !== '/' && path !== '/tysfrz/login') return null;
  return page(
    '用户登录-桂岭省统一身份认证平台',
    '<div class="tab"><a class="on">个人登录</a><a>法人登录</a></div><form method="post" action="/tysfrz/doLogin"><input name="u" placeholder="手机号/身份证号"><input type="password" name="p" placeholder="密码"><div class="y"><input name="c" placeholder="验证码"><img src="/tysfrz/code" alt="验证码" width="100" height="36"></div><button type="submit">登 录</button></form><div class="m"><span>扫码登录</span><span>忘记密码</span><span>国家政务服务平台账号登录</span></div>',
  );
}

import { provincial, unit } from '../kit/elsewhere.ts';
import { type Ask, picture, type Reply } from '../kit/site.ts';
import { items } from './items.ts';

const own = items.filter((i) => !i.name.includes('药品零售企业'));
const TOWNS: Record<string, [string, string]> = {
  bei: ['北岭市', '北岭市站点设边贸服务专区，口岸企业通关备案可在站内查询。'],
  hai: ['海兰市', '海兰市站点提供朝、汉双语办事说明，林下产品检疫可预约上门。'],
};

/** The province, which has not yet taken this city in: its name is grey and leads nowhere. */
export const province = (ask: Ask): Reply => {
  const show = (title: string, body: string) =>
    `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title><style>body{font:14px/2 SimSun;width:1000px;margin:0 auto}.unfinish{color:#aaa;cursor:text}</style></head><body><h1>松辽省政务服务网</h1><p><a href="/">首页</a>　<a href="/sj/list">省级事项</a>　<a href="/jj">网站简介</a></p>${body}<p>松辽省营商环境建设局　松ICP备05000090号</p></body></html>`;
  if (ask.path === '/')
    return show(
      '松辽省政务服务网',
      `<h3>市级站点</h3><p><a href="/zd/bei">北岭市</a>　<a class="unfinish" title="正在接入">松岭市</a>　<a href="/zd/hai">海兰市</a></p><h3>省级事项</h3>${own
        .slice(10, 22)
        .map((i) => `<p><a href="/sj/item?id=${i.id}">${i.name}</a></p>`)
        .join('')}`,
    );
  const town = TOWNS[/^\/zd\/(\w+)$/.exec(ask.path)?.[1] ?? ''];
  if (town) return show(town[0], `<h2>${town[0]}站点</h2><p>${town[1]}</p>`);
  if (ask.path === '/jj')
    return show('网站简介', '<h2>网站简介</h2><p>松辽省政务服务网2017年开通，各市站点按计划分批接入。</p>');
  if (ask.path === '/sj/list')
    return show(
      '省级事项',
      own
        .slice(0, 28)
        .map((i) => `<p><a href="/sj/item?id=${i.id}">${i.name}</a></p>`)
        .join(''),
    );
  const upper = ask.path === '/sj/item' ? provincial(own, ask.query.get('id') ?? '') : null;
  return upper ? show(upper.title, upper.html) : null;
};

/** The city's hotline has a host of its own and takes calls only. */
export const hotline = unit({
  '/': {
    title: '松岭市12345政务服务便民热线',
    text: '12345热线24小时受理咨询、求助和建议，请直接拨打电话。每月话务量约三万件，按时办结率九成以上。',
  },
});

/** The district's own system: a certificate or a telephone's camera, and no password. */
export const declare = (ask: Ask): Reply => {
  if (ask.path === '/sbxt/qr.svg') return picture(['▚▞▚▞', '▞▚▞▚', '▚▚▞▞'], 140);
  if (ask.path !== '/sbxt/login.jsp') return null;
  return `<html><head><meta charset="utf-8"><title>用户登录</title></head><body style="background:#dfeee3;font:14px/28px SimSun"><div style="width:460px;margin:90px auto;background:#fff;padding:24px"><h2>红松区行政审批网上申报系统</h2><p><a href="javascript:;" onclick="qie(0)">证书登录</a>　|　<a href="javascript:;" onclick="qie(1)">扫码登录</a></p><div class="t"><p>请插入数字证书（UKey）后选择证书：</p><p><select style="width:260px"><option>--未检测到证书--</option></select> <input type="button" value="登录" onclick="alert('未检测到证书，请安装驱动程序后重试')"></p></div><div class="t" style="display:none"><img src="/sbxt/qr.svg" width="140" height="140" alt="登录二维码"><p>请使用“松岭办事”手机客户端扫码登录</p></div></div><script>function qie(n){var t=document.querySelectorAll('.t');t[0].style.display=n?'none':'';t[1].style.display=n?'':'none'}</script></body></html>`;
};

export const signIn = (ask: Ask): Reply =>
  ask.path === '/ids/login'
    ? '<html><head><meta charset="utf-8"><title>统一身份认证</title></head><body><h2>松辽省统一身份认证平台</h2><form method="post" action="/ids/login"><p>账号 <input name="u"></p><p>密码 <input type="password" name="p"></p><p><button>登录</button></p></form></body></html>'
    : null;

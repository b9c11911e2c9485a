import { provincial } from '../kit/elsewhere.ts';
import type { Addresses } from '../kit/hall.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { items } from './items.ts';

const own = items.filter((i) => !i.name.includes('（零售）'));
const TOWNS: Record<string, [string, string]> = {
  lc: ['泺川市', '泺川市分厅开设泉城通办专区，企业开办一窗领取营业执照、印章和税控设备。'],
  ym: ['沂蒙市', '沂蒙市分厅推行帮办代办，山区乡镇每周三设流动服务车。'],
};

/** The province: its cities are links, its own items are its own. */
export const province =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const show = (title: string, body: string) =>
      `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body style="font:14px/2 'Microsoft YaHei';width:1200px;margin:0 auto"><h1>渤东政务服务网</h1><p><a href="/">首页</a>　<a href="/sdzw/items.do">省级事项</a>　<a href="${at['sso']}/jis-web/login?appmark=sj">登录</a></p>${body}<p>主办：渤东省人民政府办公厅　渤ICP备05000001号</p></body></html>`;
    if (ask.path === '/')
      return show(
        '渤东政务服务网',
        `<h3>市级分厅</h3><ul><li><a href="/fenting/lc.do">泺川市</a></li><li><a href="${at['city']}/">渤阳市</a></li><li><a href="/fenting/ym.do">沂蒙市</a></li></ul><h3>省级热点</h3>${own
          .slice(3, 17)
          .map((i) => `<p><a href="/sdzw/item.do?id=${i.id}">${i.name}</a></p>`)
          .join('')}`,
      );
    const town = TOWNS[/^\/fenting\/(\w+)\.do$/.exec(ask.path)?.[1] ?? ''];
    if (town) return show(town[0], `<h2>${town[0]}分厅</h2><p>${town[1]}</p>`);
    if (ask.path === '/sdzw/items.do')
      return show(
        '省级事项',
        own
          .slice(0, 32)
          .map((i) => `<p><a href="/sdzw/item.do?id=${i.id}">${i.name}</a></p>`)
          .join(''),
      );
    const upper = ask.path === '/sdzw/item.do' ? provincial(own, ask.query.get('id') ?? '') : null;
    return upper ? show(upper.title, upper.html) : null;
  };

/** The district's own government site, whose service column is the branch. */
export const government =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const show = (title: string, body: string) =>
      `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body style="font:14px/2 SimSun;width:1000px;margin:0 auto"><h1>东泽区人民政府</h1><p><a href="/">首页</a>　<a href="/zwgk/">政务公开</a>　<a href="/zjdz/">走进东泽</a>　<a href="${at['city']}/branch/index.do?webid=12&amp;regionCode=996902000000">政务服务</a></p>${body}<p>承办：东泽区大数据中心　渤ICP备06996902号</p></body></html>`;
    if (ask.path === '/')
      return show('东泽区人民政府', '<h3>要闻</h3><p>我区召开秋冬季森林防火工作会议，部署重点时段巡护。</p>');
    if (ask.path === '/zwgk/')
      return show('政务公开', '<h3>政务公开</h3><p>区政府办公室负责推进全区政务公开，年度报告于每年三月发布。</p>');
    if (ask.path === '/zjdz/')
      return show(
        '走进东泽',
        '<h3>走进东泽</h3><p>东泽区面积六百八十平方公里，辖七个街道、四个镇，盛产冬枣和苇编。</p>',
      );
    return null;
  };

/** The province's sign-in: individuals and legal persons, by password or code. */
export const signIn = (ask: Ask): Reply => {
  const show = (title: string, body: string) =>
    `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body style="font:14px/2 'Microsoft YaHei'"><div style="width:420px;margin:80px auto;border:1px solid #ccc;padding:24px"><h2>${title}</h2>${body}</div></body></html>`;
  if (ask.path === '/jis-web/login')
    return show(
      '渤东省统一身份认证平台',
      '<ul><li><a href="javascript:;">个人登录</a></li><li><a href="javascript:;">法人登录</a></li></ul><form method="post" action="/jis-web/login"><p><input name="loginname" placeholder="手机号/身份证号/用户名"></p><p><input type="password" name="pwd" placeholder="请输入密码"></p><p><button type="submit">登 录</button></p></form><p><a href="/jis-web/register">注册账号</a></p>',
    );
  if (ask.path === '/jis-web/register')
    return show('用户注册', '<p>请下载“爱渤东”手机客户端，完成实名注册后使用本平台。</p>');
  return null;
};

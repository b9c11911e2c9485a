import { COMMON_ITEMS } from '../kit/catalogue.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses } from '../kit/hall.ts';
import { type Ask, type Reply, redirect } from '../kit/site.ts';

const CITIES: [string, string][] = [
  ['qy', '祁阴市'],
  ['jq', '金祁市'],
  ['sl', '朔陵市'],
  ['gz', '甘泽自治州'],
];
const OWN = COMMON_ITEMS.slice(0, 24).map((item, i) => ({ ...item, id: `7500${100 + i}` }));
OWN[4] = { ...OWN[4]!, name: '药品经营许可证核发（批发）' };

/** The province: the cities are a list by document.write, whose entries post the site that is wanted. */
export const province =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const show = (title: string, body: string) =>
      `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta charset="utf-8" /><title>${title}-祁原政务服务网</title><style>body{font:14px/26px 宋体;margin:0;color:#333}.w{width:1000px;margin:0 auto}.hd{background:#1B5A8C;color:#fff;padding:22px;font-size:26px}a{color:#14507A}.szdh{border:1px solid #9BC;padding:6px 12px}</style></head><body><div class="hd"><div class="w">祁原省政务服务网</div></div><div class="w"><p><a href="/">首页</a> | <a href="/bszn/">省级办事</a> | <a href="/wzsm/">网站声明</a></p>${body}</div></body></html>`;
    if (ask.path === '/site/change.do') {
      const code = /siteCode=(\w+)/.exec(ask.body)?.[1] ?? '';
      return redirect(code === 'jq' ? `${at['city']}/index.jsp` : `/fz/${code}/`);
    }
    if (ask.path === '/')
      return show(
        '首页',
        `<form name="areaForm" method="post" action="/site/change.do"><input type="hidden" name="siteCode" /></form><div class="szdh"><b>市州分厅</b><script type="text/javascript">function gotoSite(c){document.areaForm.siteCode.value=c;document.areaForm.submit()}
var arrArea=${JSON.stringify(CITIES)};for(var i=0;i<arrArea.length;i++)document.write('　<a href="javascript:gotoSite(\\''+arrArea[i][0]+'\\')">'+arrArea[i][1]+'</a>');</script></div><h4>省级热门事项</h4>${OWN.slice(
          0,
          10,
        )
          .map((i) => `<p>· <a href="/bszn/${i.id}.html">${i.name}</a></p>`)
          .join('')}`,
      );
    const other = CITIES.find(([code]) => code !== 'jq' && ask.path === `/fz/${code}/`);
    if (other)
      return show(
        other[1],
        `<h3>${other[1]}分厅</h3><p>${other[1]}政务服务分厅正在与省平台对接，现提供办件公示查询，受理编号以${other[0].toUpperCase()}开头。</p>`,
      );
    if (ask.path === '/bszn/')
      return show(
        '省级办事',
        OWN.map((i) => `<p>· <a href="/bszn/${i.id}.html">${i.name}</a>（省${i.dept.replace('局', '厅')}）</p>`).join(
          '',
        ),
      );
    if (ask.path === '/wzsm/')
      return show('网站声明', '<p>本网站由祁原省人民政府办公厅主办，内容版权归主办单位所有。</p>');
    const item = provincial(OWN, /^\/bszn\/(\d+)\.html$/.exec(ask.path)?.[1] ?? '');
    return item ? show(item.title, item.html) : null;
  };

/** The zone's own government: it has no hall and sends to the city's. */
export const committee =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const texts: Record<string, string> = {
      '/tzzs/': '金祁经开区位于市区东部，已形成中药加工、铝制品、物流三个主导产业，累计入驻企业四百二十家。',
      '/jgsz/': '管委会内设党政办公室、经济发展局、规划建设局、社会事务局，市市场监督管理局在区内设分局。',
    };
    const text = texts[ask.path];
    if (ask.path !== '/' && !text) return null;
    return `<html><head><meta charset="utf-8"><title>金祁经济技术开发区管理委员会</title></head><body style="font:14px 宋体"><h1>金祁经济技术开发区管理委员会</h1><p><a href="/">首页</a> <a href="/tzzs/">投资招商</a> <a href="/jgsz/">机构设置</a> <a href="${at['city']}/jkq/index.jsp" target="_blank">网上办事</a></p><p>${text ?? '管委会召开三季度重点项目调度会，研究解决企业用地、用工问题。'}</p></body></html>`;
  };

export const signIn = (ask: Ask): Reply =>
  ask.path === '/cas/login'
    ? '<html><head><meta charset="utf-8"><title>统一身份认证</title></head><body style="background:#EEF3F8;font:14px/30px 宋体"><h2>祁原省政务服务统一身份认证平台</h2><form method="post" action="/cas/doLogin"><p>用户类型：<input type="radio" name="t" checked>个人 <input type="radio" name="t">法人</p><p>账　号：<input name="username"></p><p>密　码：<input type="password" name="password"></p><p><input type="submit" value="登 录"> <a href="javascript:void(0)">忘记密码</a></p></form></body></html>'
    : null;

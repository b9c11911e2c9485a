import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import { type Ask, type Reply, redirect } from '../kit/site.ts';
import { AREA, CITY, PROVINCE } from './items.ts';

const CITIES = ['岷州市', '芦汀市', '青衣渡市', '雒城市', '棠溪市', '凤鸣市'];
const AREAS: [name: string, note: string][] = [
  ['城东区', '政务服务大厅迁址，网上大厅暂停更新'],
  [AREA.name, ''],
  ['芦港区', '事项已归集到市级办理'],
  ['涪阳县', '网上大厅正在建设'],
  ['云顶县', '网上大厅正在建设'],
];
export const DEAD_TOPIC = '/zt/2022/ythb.html';
export const DEAD_FRIEND = '/ltxy/';
const CSS =
  'body{margin:0;font:14px/1.9 "Microsoft YaHei";color:#333;background:#f6f8fa}a{color:#1c4f8c;text-decoration:none}.hd{background:#fff;padding:20px 80px;border-bottom:3px solid #c8372d;display:flex;justify-content:space-between;position:relative}.hd b{font-size:26px;color:#c8372d}.m{width:1140px;margin:18px auto;background:#fff;padding:14px 26px;box-sizing:border-box}.m h3{border-left:4px solid #c8372d;padding-left:10px}.nv{background:#c8372d;padding:0 80px;display:flex}.nv>li{list-style:none;position:relative}.nv>li>a{display:block;color:#fff;padding:8px 24px}.nv dl{display:none;position:absolute;top:40px;left:0;background:#fff;margin:0;width:170px;box-shadow:0 2px 8px #0003;z-index:5}.nv li:hover dl{display:block}.nv dd{margin:0;padding:4px 24px}.ft{text-align:center;padding:20px;color:#777}.sh{position:fixed;inset:0;background:#0005;z-index:8}.ly{position:fixed;top:90px;left:50%;margin-left:-320px;width:640px;height:330px;background:#fff;z-index:9}.ly iframe{width:100%;height:288px;border:0}.ly p{margin:0;padding:6px 16px;background:#f8f8f8;display:flex;justify-content:space-between}.cs a{display:inline-block;width:180px;line-height:44px;margin:6px;text-align:center;border:1px solid #ddd}';
const page = (title: string, head: string, body: string, foot: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>${CSS}</style></head><body>${head}${body}<div class="ft">${foot}</div></body></html>`;

const provNews = press(
  ['省级动态', '政策文件'],
  (n) => `/site/col${n + 1}.html`,
  (n, m) => `/site/col${n + 1}/${m + 1}.html`,
  5,
);
export function prov({ path }: Ask, at: Addresses): Reply {
  const p = (title: string, body: string): string =>
    page(
      `${title}-${PROVINCE}政务服务网`,
      `<div class="hd"><b>${PROVINCE}政务服务网</b><span>当前站点：省本级　<a href="javascript:;" onclick="zd()">切换站点</a></span></div><ul class="nv" style="margin:0"><li><a href="/">首页</a></li><li><a href="/site/dept.html">省级部门</a></li><li><a href="/site/col1.html">省级动态</a></li><li><a href="/site/col2.html">政策文件</a></li></ul>`,
      `<div class="m">${body}</div><script>function zd(){var s=document.createElement('div');s.className='sh';var d=document.createElement('div');d.className='ly';d.innerHTML='<p><span>请选择站点</span><a href="javascript:;">关闭</a></p><iframe src="/site/select.html"></iframe>';document.body.appendChild(s);document.body.appendChild(d);d.querySelector('a').onclick=function(){s.remove();d.remove()}}</script>`,
      `${PROVINCE}人民政府办公厅主办　服务热线12345`,
    );
  if (path === '/')
    return p(
      '首页',
      provNews
        .map(
          (c) =>
            `<h3>${c.name}</h3>${c.articles.map((a) => `<div><a href="${a.path}">${a.title}</a>　${a.date}</div>`).join('')}`,
        )
        .join(''),
    );
  if (path === '/site/select.html')
    return page(
      '选择站点',
      '',
      `<div class="cs" style="padding:10px">${CITIES.map((c, n) => `<a target="_top" href="${c === CITY.name ? `${at['city']}/` : `/site/wait${n}.html`}">${c}</a>`).join('')}</div>`,
      '',
    );
  const other = /^\/site\/wait(\d)\.html$/.exec(path)?.[1];
  if (other && CITIES[Number(other)] && CITIES[Number(other)] !== CITY.name)
    return p(
      CITIES[Number(other)] ?? '',
      `<h3>${CITIES[Number(other)]}站点</h3><p>${CITIES[Number(other)]}站点使用市级自建平台，暂未接入统一站群。</p>`,
    );
  if (path === '/site/dept.html')
    return p(
      '省级部门',
      '<h3>省级部门</h3><p>省药品监督管理局：药品批发企业许可、药品零售连锁总部许可</p><p>省市场监督管理局：检验检测机构资质认定</p><p>省教育厅：民办高校设立审批</p>',
    );
  const shown = printed(provNews, path);
  return shown && p(shown.title, shown.html);
}
const cityNews = press(
  ['市级要闻', '便民提示'],
  (n) => `/col/${n + 1}.html`,
  (n, m) => `/art/${n + 1}/${m + 41}.html`,
  6,
);
export function city({ path }: Ask, at: Addresses): Reply {
  const p = (title: string, body: string): string =>
    page(
      `${title}_${CITY.name}政务服务网`,
      `<div class="hd"><b>${CITY.name}政务服务网</b></div><ul class="nv" style="margin:0"><li><a href="/">首页</a></li><li><a href="/col/1.html">市级要闻</a></li><li><a href="/col/2.html">便民提示</a></li><li><a href="javascript:;">区县大厅</a><dl>${AREAS.map(([name, note]) => `<dd><a href="${note ? `javascript:alert('${note}')` : `${at['hall']}/`}">${name}</a></dd>`).join('')}</dl></li></ul>`,
      `<div class="m">${body}</div>`,
      `友情链接：${friends(at['ext'], 3)
        .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
        .join(
          '　',
        )}　<a href="${at['ext']}${DEAD_FRIEND}" target="_blank">芦汀信用</a><br>${CITY.name}人民政府主办　热线12345`,
    );
  if (path === '/')
    return p(
      '首页',
      `<p>专题：<a href="${DEAD_TOPIC}" target="_blank">优化营商环境行动</a>　<a href="/col/2.html">便民提示</a></p>${cityNews.map((c) => `<h3>${c.name}</h3>${c.articles.map((a) => `<div><a href="${a.path}">${a.title}</a>　${a.date}</div>`).join('')}`).join('')}`,
    );
  const shown = printed(cityNews, path);
  return shown && p(shown.title, shown.html);
}
export function sso({ path }: Ask): Reply {
  if (path === '/') return redirect('/cas/login');
  if (path !== '/cas/login') return null;
  return page(
    `${PROVINCE}统一身份认证平台`,
    '',
    `<div class="m" style="width:440px;margin-top:100px"><h3>${PROVINCE}统一身份认证平台</h3><p><b>自然人登录</b>　法人登录</p><p><input placeholder="请输入账号" style="width:100%;height:36px"></p><p><input type="password" placeholder="请输入密码" style="width:100%;height:36px"></p><p><button type="button">登 录</button>　注册账号　忘记密码</p></div>`,
    '技术支持：0948-4410025',
  );
}

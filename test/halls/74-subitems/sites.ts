import { unit } from '../kit/elsewhere.ts';
import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import type { Ask, Reply } from '../kit/site.ts';

const columns = press(
  ['要闻', '政策文件库', '通知公告'],
  (n) => `/col/col74${n}/index.html`,
  (n, m) => `/art/2026/${74 + n}/art_74${n}_${600 + m}.html`,
  6,
);
const CITIES = '金陵江市 梁溪市 彭城山市 龙城河市 平江市 静海门市 海州湾市 清晏市 广陵潮市'.split(' ');
const ABOUT: Record<string, string> = {
  金陵江市: '金陵江市旗舰店按“一街一窗”设置，提供明城墙沿线商户一站式服务。',
  梁溪市: '梁溪市旗舰店设太湖船民服务专窗，物联网企业可预约上门辅导。',
  彭城山市: '彭城山市旗舰店与三省毗邻县互设代收窗口，铁路职工事项集中办理。',
  龙城河市: '龙城河市旗舰店推出动漫产业专区，工业明星企业配备服务专员。',
  静海门市: '静海门市旗舰店面向沪通家纺商户，周末提供预约办理。',
  海州湾市: '海州湾市旗舰店设港口通关专区，水晶市场摊位登记可就近办理。',
  清晏市: '清晏市旗舰店提供运河航运许可集中受理，淮扬菜馆开办一次告知。',
  广陵潮市: '广陵潮市旗舰店设古城保护修缮审批绿色通道，玉雕工坊上门辅导。',
};

/** The province: a slider of its cities' shops, with clones at both ends as such sliders have them. */
export const province =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const page = (title: string, body: string): string =>
      `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px/1.8 "PingFang SC","Microsoft YaHei"}.wrap{width:1140px;margin:0 auto}header{background:#0c7b6f;color:#fff;padding:20px 0}nav a{margin-right:28px;line-height:46px}.ant-carousel{position:relative;width:960px;margin:20px auto;padding:0 50px}.slick-list{overflow:hidden;width:960px}.slick-track{display:flex;transition:transform .4s}.slick-slide{width:320px;flex:none}.city-card{margin:10px;background:#eef8f6;border-radius:8px;padding:34px 0;text-align:center;font-size:20px;cursor:pointer}.city-card small{display:block;font-size:13px;color:#678}.slick-arrow{position:absolute;top:44%;width:40px;height:40px;border:0;border-radius:20px;background:#0c7b6f;color:#fff;font-size:0;cursor:pointer}.slick-arrow:after{content:"‹";font-size:24px}.slick-next:after{content:"›"}.slick-prev{left:0}.slick-next{right:0}footer{background:#eee;padding:20px 0;margin-top:30px}</style></head><body><header><div class="wrap"><span style="font-size:26px">淮海省政务服务网</span>　淮服办总门户</div></header><nav><div class="wrap"><a href="/">首页</a>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('')}<a href="/jigou/">运行机构</a></div></nav><div class="wrap">${body}</div><footer><div class="wrap"><p>${friends(
        at['ext'],
        16,
      )
        .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
        .join(
          '　',
        )}　<a href="${at['ext']}/xxgs/" target="_blank">行政许可信息公示</a></p><p>淮海省数据局主办　淮ICP备2026007400号　网站标识码9970000074</p></div></footer></body></html>`;
    if (ask.path === '/') {
      const slide = (name: string, n: number, clone = false) =>
        `<div data-index="${n}" class="slick-slide${clone ? ' slick-cloned' : ''}" ${clone ? 'aria-hidden="true" tabindex="-1"' : ''}><div><div class="city-card" title="${name}">${name}<small>旗舰店</small></div></div></div>`;
      const slides = [
        ...CITIES.slice(-3).map((c, n) => slide(c, n - 3, true)),
        ...CITIES.map((c, n) => slide(c, n)),
        ...CITIES.slice(0, 3).map((c, n) => slide(c, n + CITIES.length, true)),
      ].join('');
      return page(
        '淮海省政务服务网',
        `<h3>设区市旗舰店</h3><div class="ant-carousel"><button type="button" class="slick-arrow slick-prev">Previous</button><div class="slick-list"><div class="slick-track">${slides}</div></div><button type="button" class="slick-arrow slick-next">Next</button></div><h3>专题</h3><p><a href="/zt/yjs/">高效办成一件事</a>　<a href="/zt/2023/qyyx/">企业云享（2023）</a></p>${columns.map((c) => `<h3>${c.name}</h3>${c.articles.map((a) => `<p><a href="${a.path}">${a.title}</a> ${a.date}</p>`).join('')}`).join('')}
<script>(function(){var i=0,t=document.querySelector('.slick-track'),n=${CITIES.length};function go(d){i=(i+d+n)%n;t.style.transform='translate3d('+(-320*(i+3))+'px,0,0)'}go(0);document.querySelector('.slick-next').addEventListener('click',function(){go(1)});document.querySelector('.slick-prev').addEventListener('click',function(){go(-1)});t.addEventListener('click',function(e){var c=e.target.closest('.city-card');if(!c)return;var m=c.title;location.href=m==='平江市'?'${at['city']}/':'/qjd/'+encodeURIComponent(m)})})()</script>`,
      );
    }
    const shop = ABOUT[ask.path.replace('/qjd/', '')];
    if (shop) return page(ask.path.slice(5), `<h2>${ask.path.slice(5)}旗舰店</h2><p>${shop}</p>`);
    if (ask.path === '/zt/yjs/')
      return page(
        '高效办成一件事',
        '<h2>高效办成一件事</h2><p>省级统筹、市县落实，已上线重点事项四十二项，平均减少跑动三次。</p>',
      );
    if (ask.path === '/jigou/')
      return page(
        '运行机构',
        '<h2>运行机构</h2><p>淮海省政务服务管理中心负责总门户的内容保障、技术运维与安全防护。</p><p><a href="/jigou/2020gk.html">年度运行概况（2020）</a></p>',
      );
    const shown = printed(columns, ask.path);
    return shown ? page(shown.title, shown.html) : null;
  };

export const gov = (at: Addresses) =>
  unit({
    '/': {
      title: '沧浪亭区人民政府',
      text: `<a href="/zfxxgk/">政府信息公开</a> <a href="/qqgk/">区情概况</a> <a href="${at['city']}/#/hall/997405">政务服务</a></p><p>区政府与高校签署古典园林数字化保护合作协议。`,
    },
    '/zfxxgk/': { title: '政府信息公开', text: '公开指南、法定主动公开内容、依申请公开和政府信息公开年报。' },
    '/qqgk/': { title: '区情概况', text: '沧浪亭区面积二十九平方公里，辖六个街道，园林与评弹闻名。' },
  });

/** The bureau's own system with accounts of its own. */
export const apply = (ask: Ask): Reply =>
  ask.path === '/spsb/login'
    ? '<!DOCTYPE html><html><head><meta charset="utf-8"><title>用户登录</title></head><body style="background:#e9eef5;font:14px/2.2 SimSun"><div style="width:400px;margin:100px auto;background:#fff;padding:26px"><h2>平江市市场监管业务申报系统</h2><p>企业账号 <input name="userName"></p><p>登录密码 <input type="password" name="userPwd"></p><p><button type="button">登录</button>　<a href="/spsb/help">首次使用说明</a></p><p>本系统账号由市场监管部门在窗口分配。</p></div></body></html>'
    : unit({
        '/spsb/help': { title: '首次使用说明', text: '请携带营业执照到市场监管窗口领取初始账号，首次登录后修改密码。' },
      })(ask);

export const sso = (ask: Ask): Reply =>
  ask.path === '/jsso/login'
    ? '<!DOCTYPE html><html><head><meta charset="utf-8"><title>统一身份认证</title></head><body><h2>淮海省统一身份认证平台</h2><p>账号 <input></p><p>密码 <input type="password"></p><p><button type="button">登录</button></p></body></html>'
    : null;

import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import type { Ask, Reply } from '../kit/site.ts';

/** Hand-made pages beside the application: special topics and what a footer needs. */
const TOPICS: Record<string, [string, string]> = {
  '/zt/gxbcyjs/index.html': [
    '高效办成一件事',
    '<p>本专题汇集国务院和省部署的重点事项，已上线二十一项，线下设综合窗口。</p><p><a href="/zt/gxbcyjs/jd.html">一图读懂</a>　<a href="/zt/gxbcyjs/qd2023.html">首批清单（2023年）</a></p>',
  ],
  '/zt/gxbcyjs/jd.html': [
    '一图读懂',
    '<p>从“一事一流程”变为“多事一流程”：申请一张表、材料一次交、流程一起走、结果一次拿。</p>',
  ],
  '/zt/kstb/index.html': ['跨省通办', '<p>与川渝黔桂藏五省区签订通办协议，异地代收代办事项二百一十项。</p>'],
  '/zt/yshj/index.html': ['优化营商环境', '<p>经营主体直接评议窗口，每季度通报末位，整改情况公开。</p>'],
  '/zt/gywm/index.html': ['关于我们', '<p>本网由政务服务管理局主办，统一发布政务服务事项和办事指南。</p>'],
  '/zt/wzsm/index.html': ['网站声明', '<p>未经许可不得镜像本网内容；本网收集的个人信息仅用于办理相关事项。</p>'],
  '/zt/bzzx/index.html': [
    '帮助中心',
    '<p>第一步点击页面上方区划名称选择所在区县；第二步搜索或按部门查找事项；第三步阅读办事指南；第四步点击在线申报并登录。</p>',
  ],
};
export const TOPIC_LINKS = [
  ['高效办成一件事', '/zt/gxbcyjs/index.html'],
  ['跨省通办', '/zt/kstb/index.html'],
  ['优化营商环境', '/zt/yshj/index.html'],
] as const;
export function topic(path: string, site: string): string | null {
  const found = TOPICS[path];
  return found
    ? `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${found[0]}-${site}</title></head><body style="width:1000px;margin:0 auto;font:15px/2 Microsoft YaHei"><h2>${found[0]}</h2><p>${site}专题</p>${found[1]}<p><a href="/">返回首页</a></p></body></html>`
    : null;
}

export const signIn = ({ path }: Ask): Reply => {
  const shell = (body: string) =>
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>滇岭省统一身份认证平台</title><style>body{background:#eaf2fd;font:14px/2.2 Microsoft YaHei}.pass{width:380px;margin:100px auto;background:#fff;padding:24px 34px}.pass input{width:100%;height:36px;margin-bottom:8px}</style></head><body><div class="pass"><h3>滇岭省统一身份认证平台</h3>${body}</div></body></html>`;
  if (path === '/tyrz/sso/authorize')
    return shell(
      '<p><b>个人登录</b>　<a href="/tyrz/sso/corp">法人登录</a></p><form onsubmit="return false"><input placeholder="请输入手机号或身份证号"><input type="password" placeholder="请输入密码"><button type="button">登 录</button>　<a href="/tyrz/register">立即注册</a></form><p>其他登录方式：国家政务服务平台账号、“办事洱川”扫码</p>',
    );
  if (path === '/tyrz/sso/corp')
    return shell(
      '<p><b>法人登录</b></p><form onsubmit="return false"><input placeholder="统一社会信用代码"><input type="password" placeholder="请输入密码"><button type="button">登 录</button></form><p>电子营业执照登录</p>',
    );
  return path === '/tyrz/register' ? shell('<p>注册账号需完成实名核验，企业用户请由法定代表人注册。</p>') : null;
};

const columns = press(
  ['政务动态', '公示公告', '政策文件', '民生实事', '乡镇街道'],
  (n) => `/clq/c10${n + 1}/list.shtml`,
  (n, m) => `/clq/c10${n + 1}/2026/${(n * 13 + m + 41).toString(16)}a7f.shtml`,
  7,
);
const LEADERS = '区长信箱不在本页受理，区政府领导分工见公示。';
/** The district's own government site: news, and a way to the city's hall. */
export const government =
  (at: Addresses) =>
  ({ path }: Ask): Reply => {
    const page = (title: string, body: string) =>
      `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}-洱川市苍麓区人民政府</title><style>body{margin:0;font:14px/2 SimSun}.w{width:1100px;margin:0 auto}.h{background:#b3261e;color:#fff;font-size:30px;padding:24px 0}.n a{margin-right:24px;font-size:16px}.c{float:left;width:50%}.f{clear:both;background:#eee;padding:14px 0}</style></head><body><div class="h"><div class="w">洱川市苍麓区人民政府</div></div><div class="w n"><a href="/">首页</a>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('')}<a href="/clq/ldzc.shtml">领导之窗</a><a href="${at['city']}/" target="_blank">政务服务</a></div><div class="w">${body}</div><div class="f"><div class="w"><p>${friends(
        at['ext'],
        12,
      )
        .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
        .join(
          ' ',
        )}</p><p>主办：苍麓区人民政府办公室　滇ICP备19003344号　<a href="/clq/wzdt.shtml">网站地图</a></p></div></div></body></html>`;
    if (path === '/')
      return page(
        '首页',
        columns
          .map(
            (c) =>
              `<div class="c"><h3>${c.name}</h3>${c.articles.map((a) => `<p><a href="${a.path}">${a.title}</a> ${a.date}</p>`).join('')}</div>`,
          )
          .join('') +
          '<div class="c"><h3>专题专栏</h3><p><a href="/clq/zt/jstp/index.shtml">创建文明城市</a></p><p><a href="/clq/zt/2021dsxx/index.shtml">党史学习教育（2021）</a></p></div>',
      );
    if (path === '/clq/ldzc.shtml') return page('领导之窗', `<h3>领导之窗</h3><p>${LEADERS}</p>`);
    if (path === '/clq/wzdt.shtml')
      return page(
        '网站地图',
        `<h3>网站地图</h3>${columns.map((c) => `<p>${c.name}：共${c.articles.length}篇</p>`).join('')}`,
      );
    if (path === '/clq/zt/jstp/index.shtml')
      return page('创建文明城市', '<h3>创建文明城市</h3><p>背街小巷改造、农贸市场提升、志愿服务三项行动正在推进。</p>');
    const found = printed(columns, path);
    return found ? page(found.title, found.html) : null;
  };

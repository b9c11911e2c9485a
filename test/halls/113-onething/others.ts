import { neighbours } from '../kit/neighbours.ts';
import { type Ask, type Reply, redirect } from '../kit/site.ts';
import { AREA, BUNDLES, CITY, ID, listOf, PROVINCE } from './data.ts';

const CSS = `body{margin:0;background:#eef1f5;font:15px/1.9 "Microsoft YaHei",sans-serif;color:#333}.h{background:#334d6e;color:#fff;padding:18px 60px;font-size:22px}.w{width:860px;margin:26px auto;background:#fff;padding:24px 40px}.k{display:inline-block;background:#334d6e;color:#fff;padding:6px 34px;text-decoration:none;border:0;font:inherit;cursor:pointer}.l{width:360px;margin:90px auto}.l input{width:100%;height:38px;margin:8px 0;box-sizing:border-box}`;
const page = (title: string, body: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>${CSS}</style></head><body>${body}</body></html>`;

/** The city's own declaring system, with accounts of its own; the province's are not known here. */
export function system({ path, query }: Ask): Reply {
  const head = '<div class="h">砚溪市行政审批网上申报系统</div>';
  if (path === '/') return redirect('/user/login.html');
  if (path === '/declare/index.html') {
    const id = query.get('sx') ?? '';
    const item = [PROVINCE, CITY, AREA].flatMap(listOf).find((i) => i.id === id);
    if (!item) return page('提示', `${head}<div class="w"><p>该事项由其他市的申报系统受理。</p></div>`);
    const cases = id === ID ? ['单体药店', '连锁企业门店', '只经营乙类非处方药'] : ['首次申请', '其他'];
    return page(
      '选择办理情形',
      `${head}<div class="w"><h3>${item.name}</h3><p>请选择您的办理情形：</p>${cases.map((c, n) => `<p><label><input type="radio" name="qx" value="${n + 1}"> ${c}</label></p>`).join('')}<p><button type="button" class="k" id="x">下一步</button></p></div><script>document.getElementById('x').onclick=function(){var r=document.querySelector('input[name=qx]:checked');if(!r){alert('请选择办理情形');return}location.href='/declare/fill.html?sx=${item.id}&qx='+r.value}</script>`,
    );
  }
  if (path === '/declare/yjs.html') {
    const bundle = BUNDLES.find((b) => b.key === query.get('k'));
    return bundle ? redirect(`/user/login.html?k=${bundle.key}`) : null;
  }
  if (path === '/declare/fill.html') return redirect(`/user/login.html?sx=${query.get('sx') ?? ''}`);
  if (path === '/user/login.html')
    return page(
      '用户登录-砚溪市行政审批网上申报系统',
      `${head}<div class="w"><div class="l"><h3>用户登录</h3><input placeholder="用户名"><input type="password" placeholder="密码"><button type="button" class="k">登 录</button><p>还没有申报系统账号？请携带营业执照到砚溪市政务服务中心二楼开通。</p></div></div>`,
    );
  return null;
}
export const sso = ({ path }: Ask): Reply => {
  if (path === '/uc/reg')
    return page(
      '用户注册',
      '<div class="w"><h3>用户注册</h3><p>请选择个人注册或者法人注册，并完成实名认证。</p></div>',
    );
  return path === '/uc/login'
    ? page(
        '瀛北省统一身份认证平台',
        '<div class="h">瀛北省统一身份认证平台</div><div class="w"><div class="l"><p>个人登录　法人登录</p><input placeholder="手机号/身份证号"><input type="password" placeholder="密码"><button type="button" class="k">登 录</button></div></div>',
      )
    : null;
};
export const outside = (): ((ask: Ask) => Reply) =>
  neighbours({ '/busy/': { status: 405, body: '<html><body><h1>405 Not Allowed</h1></body></html>' } });

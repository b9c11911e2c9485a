import { wordDocument } from '../kit/documents.ts';
import type { Addresses } from '../kit/hall.ts';
import { type Ask, json, type Reply, redirect } from '../kit/site.ts';
import { oldFrame } from './frame.ts';
import { OLD_GUIDE, sheet } from './guide.ts';
import { AREA, COUNTIES, ID, itemsOf, moved } from './items.ts';
import { oldHome } from './pages.ts';

const NOTICES: [string, string, string][] = [
  ['20250611', '关于旧版网站停止新增内容的通知', '自2025年7月1日起，旧版网站不再新增栏目，存量内容逐步迁移至新版。'],
  ['20241120', '关于调整政务大厅午间服务的通知', '工作日午间设轮值窗口，取号时间为十二点至十三点三十分。'],
];
/** Where the robot's answers lead: the old addresses were not kept. */
export const deadAnswer = (at: Addresses): string => `${at['cityold']}/bsdt/zn/ypjyxk.html`;

/** The city's old version. Its county sites have moved; each sends on to the new domain. */
export const oldCity =
  (at: Addresses) =>
  ({ path, query }: Ask): Reply => {
    const show = (title: string, html: string) => oldFrame(at, title, html);
    const county = COUNTIES.find(([c]) => path === `/qx/${c}/`);
    if (county) return redirect(`${at['province']}/n/index?area=${county[0]}`);
    if (path === '/') return oldHome(at);
    const kept = itemsOf(AREA).filter((i) => !moved(i));
    if (path === '/old/grbs.shtml' || path === '/old/frbs.shtml') {
      const audience = path.includes('grbs') ? '个人' : '法人';
      const own = kept.filter((i) => i.audience === audience);
      return show(
        `${audience}办事`,
        `<h3>${audience}办事（旧版）</h3><p>其余部门的事项已迁移至新版。</p><table>${own.map((i) => `<tr><td><a href="/old/bszn.shtml?id=${i.id}">${i.name}</a></td><td>${i.dept}</td></tr>`).join('')}</table>`,
      );
    }
    if (path === '/old/bszn.shtml') {
      if (query.get('id') === 'ypls') return show('办事指南', OLD_GUIDE);
      const item = kept.find((i) => i.id === query.get('id'));
      const n = kept.findIndex((i) => i.id === item?.id);
      return item
        ? show(
            item.name,
            `<h2>${item.name}</h2><p>办理单位：${item.dept}第${n + 1}窗口</p><p>办理时限：${1 + n}日</p><p>编号：${item.id}</p>`,
          )
        : null;
    }
    if (path === '/old/zt/lsyxb.shtml')
      return show(
        '例事一厅办',
        '<h3>例事一厅办</h3><p>企业和群众常办的三百件事集中到市政务大厅办理，周末延时服务。</p>',
      );
    if (path === '/old/tzgg/index.shtml')
      return show(
        '通知公告',
        `<h3>通知公告</h3>${NOTICES.map(([id, t]) => `<p><a href="/old/tzgg/${id}.shtml">${t}</a></p>`).join('')}<p><a href="/old/tzgg/20230302.shtml">关于启用电子印章的公告</a></p>`,
      );
    const notice = NOTICES.find(([id]) => path === `/old/tzgg/${id}.shtml`);
    return notice ? show(notice[1], `<h2>${notice[1]}</h2><p>${notice[2]}</p>`) : null;
  };

/** 政务服务事项管理系统: the guide and the blanks. */
export const registry = ({ path, query }: Ask): Reply => {
  if (path === '/sxgl/sslist/view' && query.get('rowguid') === ID) return sheet();
  return path === '/sxgl/attach/get' && query.get('guid') === '80a1' ? wordDocument('sqb.doc') : null;
};

const BOT = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>智能问答</title><style>body{margin:0;font:14px/1.7 "Microsoft YaHei"}#h{background:#0a7d6c;color:#fff;padding:8px 14px}#l{height:370px;overflow:auto;padding:10px}#l p{background:#eef6f4;padding:8px 10px;border-radius:8px;margin:8px 0}#l .m{background:#0a7d6c;color:#fff;margin-left:60px}#i{width:290px;height:34px}.z{cursor:pointer;color:#d9480f}</style></head><body><div id="h">智能问答“小河”（基于大模型，内容仅供参考）</div><div id="l"><p>您好，我是小河，请描述您要办的事。</p></div><div style="padding:6px 10px"><input id="i" placeholder="请输入问题"> <button id="b">发送</button></div><div style="padding:0 10px"><span class="z" id="rg">转人工客服</span>（工作日8:30—12:00，13:30—17:30）</div><script>
var l=document.getElementById('l'),i=document.getElementById('i');function add(c,h){var p=document.createElement('p');p.className=c;p.innerHTML=h;l.appendChild(p);l.scrollTop=9999;return p}
function send(){var q=i.value.trim();if(!q)return;i.value='';add('m',q.replace(/</g,'&lt;'));var p=add('','正在检索知识库…');fetch('/wd/api/answer?text='+encodeURIComponent(q)).then(function(r){return r.json()}).then(function(d){p.innerHTML=d.answer})}
document.getElementById('b').onclick=send;i.onkeydown=function(e){if(e.keyCode===13)send()};document.getElementById('rg').onclick=function(){add('','您好，人工客服已为您排队，前面还有2人，请稍候。')};
</script></body></html>`;
const plain = (title: string, html: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body style="font:15px/2 Microsoft YaHei;width:900px;margin:20px auto"><h2>${title}</h2>${html}</body></html>`;

/** What has moved to the third host: the robot, the helpers, the questions. */
export const help =
  (at: Addresses) =>
  ({ path, query }: Ask): Reply => {
    if (path === '/wd/index') return BOT;
    if (path === '/wd/api/answer')
      return json(
        {
          answer: /药/.test(query.get('text') ?? '')
            ? `办理药品零售许可，可以查看<a href="${deadAnswer(at)}" target="_blank">药品经营许可证办事指南</a>，按其中的要求准备。`
            : '小河正在学习这个问题，请换个说法。',
        },
        1200,
      );
    if (path === '/bangban')
      return plain(
        '帮办代办',
        '<p>线上帮办：帮办专员在线指导填报、协助核对资料，无需登录。</p><p>服务时间：工作日上午8:30—12:00，下午13:30—17:30</p><p>线下代办：各区县政务服务中心设帮办代办窗口，园区企业可预约上门。</p><p><button type="button" onclick="this.textContent=\'正在接入，请稍候\'">发起线上帮办</button></p>',
      );
    return path === '/zixun'
      ? plain(
          '我要咨询',
          '<form method="post" action="/zixun/addQuestion"><p>咨询主题 <input name="zt" size="50"></p><p>联系电话 <input name="dh"></p><p>咨询内容<br><textarea name="nr" rows="6" cols="80"></textarea></p><p><button type="submit">提交</button></p></form><p>一般在两个工作日内答复。</p>',
        )
      : null;
  };

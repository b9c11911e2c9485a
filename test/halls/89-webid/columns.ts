import type { Addresses } from '../kit/hall.ts';
import { printed } from '../kit/press.ts';
import { columns, EMPTY, frame } from './frame.ts';
import type { Key } from './items.ts';

const record = (html: string): string => `<record><![CDATA[${html}]]></record>`;
/** A column as the CMS publishes it: records in a script, laid out in the browser. */
const column = (at: Addresses, key: Key, name: string, lines: string[]): string =>
  frame(
    at,
    key,
    name,
    `<div class="bt-1200"><div class="kuai"><h3>${name}</h3><div class="jpage xw"><script type="text/xml"><datastore><totalrecord>${lines.length}</totalrecord><recordset>${lines.map(record).join('')}</recordset></datastore></script></div></div></div>`,
    '<script src="/script/jpage.js"></script>',
  );
const PROSE: Record<Key, Record<string, [string, string]>> = {
  province: {
    '10430': ['长三角“一网通办”', '首批五十一个事项在四地通办，线下专窗设在各设区市政务服务中心。'],
    '10431': ['证明事项清单', '全省保留证明事项三十二项，清单之外一律不得向企业群众索要。'],
    '10497': ['隐私声明', '本网收集的个人信息仅用于办理您申请的事项，依照法律保存。'],
    '10498': ['关于我们', '淞江政务服务网于2017年上线，由省、市、县三级旗舰店组成。'],
    '10499': [
      '使用帮助',
      '点击页面上方“切换站点”，可以选择设区市和区县旗舰店；在旗舰店中查找事项，点击“在线办理”登录后申报。</p><p><a href="/sjzwfw/help/zcys.html">个人用户注册演示</a>',
    ],
  },
  city: {
    '70230': ['企业开办“一站通”', '营业执照、公章、发票、社保、公积金、银行开户合并为一个环节，半个工作日办结。'],
  },
  flag: { '94030': ['拿地即开工', '全区工业项目实行容缺预审，取得土地当天同步核发规划与施工手续。'] },
};
/** Columns, articles, and pages of words alone. */
export function published(at: Addresses, key: Key, path: string): string | null {
  const found = columns[key].find((c) => c.path === path);
  if (found)
    return column(
      at,
      key,
      found.name,
      found.articles.map((a) => `<li><span>${a.date}</span><a href="${a.path}" target="_blank">${a.title}</a></li>`),
    );
  if (key !== 'province' && path === EMPTY[key].path) return column(at, key, EMPTY[key].name, []);
  const prose = PROSE[key][path.match(/^\/col\/col(\d+)\/index\.html$/)?.[1] ?? ''];
  const shown = prose
    ? { title: prose[0], html: `<h1>${prose[0]}</h1><p>${prose[1]}</p>` }
    : printed(columns[key], path);
  return shown ? frame(at, key, shown.title, `<div class="bt-1200"><div class="kuai">${shown.html}</div></div>`) : null;
}

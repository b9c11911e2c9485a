import { readFileSync } from 'node:fs';
import { COMMON_ITEMS } from '../kit/catalogue.ts';
import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { type Ask, json, type Reply, script } from '../kit/site.ts';
import { CITY, DISTRICT } from './items.ts';

const APP = readFileSync(new URL('./city.script', import.meta.url), 'utf8');
export const AGE = 47;
const CSS = `body{margin:0;font:14px/1.6 "PingFang SC","Microsoft YaHei",sans-serif;color:#303133;background:#f5f7fa}.box{width:1180px;margin:0 auto}.el-header{background:#fff;box-shadow:0 1px 6px #0001}.el-header .box{display:flex;align-items:center;height:76px;gap:24px;position:relative}.el-header h1{font-size:24px;color:#409eff;margin:0}.el-dropdown{cursor:pointer;color:#606266}.el-dropdown__popper{position:absolute;top:64px;left:220px;background:#fff;border:1px solid #e4e7ed;padding:12px;width:460px;z-index:9;display:flex;flex-wrap:wrap}.el-dropdown__popper[hidden]{display:none}.el-dropdown-menu__item{width:110px;line-height:34px;cursor:pointer}.el-menu{background:#409eff}.el-menu .box{display:flex}.el-menu-item{color:#fff;padding:0 28px;line-height:46px;cursor:pointer}.el-menu-item.is-active{background:#337ecc}.el-card{background:#fff;border:1px solid #e4e7ed;border-radius:4px;margin:16px 0;padding:16px}.el-card h3{margin:0 0 10px;font-size:17px}.grid{display:flex;flex-wrap:wrap;gap:10px}.grid div{width:180px;padding:14px;background:#f0f7ff;text-align:center;cursor:pointer;border-radius:4px}.row{display:flex;justify-content:space-between;border-bottom:1px solid #ebeef5;padding:8px 0;cursor:pointer}.el-overlay{position:fixed;inset:0;background:#0006;z-index:20}.el-message-box{width:420px;margin:220px auto;background:#fff;padding:18px;border-radius:4px}.el-button{border:1px solid #dcdfe6;background:#fff;padding:6px 16px;border-radius:4px;cursor:pointer}.el-button--primary{background:#409eff;color:#fff;border-color:#409eff}.right{text-align:right}.el-footer{background:#303d50;color:#cfd6e0;padding:24px 0;margin-top:30px}.el-footer a{color:#cfd6e0;margin-right:18px}.float{position:fixed;right:20px;bottom:120px;background:#409eff;color:#fff;width:52px;padding:10px;text-align:center;border-radius:8px;cursor:pointer}.el-drawer{position:fixed;right:0;top:0;width:360px;height:100%;background:#fff;box-shadow:0 0 14px #0003;z-index:15;display:flex;flex-direction:column}.el-drawer .msgs{flex:1;overflow:auto;padding:12px}.el-drawer .in{display:flex;padding:12px}.el-drawer input{flex:1;height:30px}.msgs p{background:#f0f2f5;padding:8px;border-radius:6px}.el-table{width:100%;border-collapse:collapse}.el-table td,.el-table th{border-bottom:1px solid #ebeef5;padding:8px;text-align:left}.el-empty{text-align:center;padding:60px;color:#909399}.el-message{position:fixed;top:20px;left:45%;background:#fdf6ec;padding:10px 20px;z-index:30}`;
const shell = (at: Addresses): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width,initial-scale=1.0"><title>${CITY.name}政务服务网</title><link rel="stylesheet" href="/static/css/index.6f0b1c.css"></head><body><div id="app"></div><script>window.__ENV__=${JSON.stringify({ sso: at['sso'], friends: friends(at['ext'], 4) })}</script><script src="/static/js/index.a81d33.js"></script></body></html>`;

const AREAS = ['鹤鸣区', '芷兰区', '荻港区', '长桥县', '涔阳县', '新洲县'];
const MATTERS = COMMON_ITEMS.slice(16, 52).map((i, n) => ({ ...i, id: `lz${n + 1}` }));
const NEWS = [
  ['鹿洲市政务服务中心国庆节办公安排', '国庆假期第一至三日停止对外办公，其余时间提供预约服务。'],
  ['市级“高效办成一件事”专区上线', '专区首批上线新生儿出生、企业开办等十三件事，可在线预填申请表。'],
  ['关于暂停不动产登记系统服务的公告', '因数据迁移，不动产登记网上申请于周六零时至八时暂停。'],
];
const day = new Date(Date.now() - AGE * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
const ok = (data: unknown, delay = 250): Reply => json({ code: 0, data }, delay);

function robot(text: string): string {
  if (/材料|资料/.test(text))
    return '办理药品经营许可（零售）一般需要申请表、营业执照、人员资格证明、场所证明等材料，以所在区县公布的指南为准。';
  if (/药/.test(text))
    return '药品零售许可由药店所在区县的市场监督管理部门办理，请在页面上方“区县分厅”选择您所在的区县后查询。';
  return '抱歉，小鹿还在学习中，您可以换个说法，或者拨打12345。';
}
export function city(at: Addresses, { path, query, body }: Ask): Reply {
  if (path === '/') return shell(at);
  if (path === '/static/css/index.6f0b1c.css') return { headers: { 'content-type': 'text/css' }, body: CSS };
  if (path === '/static/js/index.a81d33.js') return script(APP);
  if (path === '/gw/area')
    return ok(AREAS.map((name) => ({ name, url: name === DISTRICT.name ? `${at['gov']}/wsbs/` : '' })));
  if (path === '/gw/news') return ok(NEWS.map(([title, text], n) => ({ id: n, title, text })));
  if (path === '/gw/policy') return ok([], 400);
  if (path === '/gw/matter') {
    const who = query.get('who');
    const key = query.get('key') ?? '';
    const found = MATTERS.filter((m) => (!who || m.audience === who) && m.name.includes(key));
    const no = Number(query.get('page') ?? 1);
    return ok({ total: found.length, rows: found.slice((no - 1) * 8, no * 8) }, 400);
  }
  if (path === '/gw/detail') return ok(MATTERS.find((m) => m.id === query.get('id')) ?? null);
  if (path === '/gw/pj') {
    const line = (name: string, n: number) => [n + 1, name, 5120 - n * 377, `${(99.98 - n * 0.07).toFixed(2)}%`];
    return ok({
      day,
      total: '31,208',
      good: '99.91%',
      depts: ['市公安局', '市医疗保障局', '市人力资源和社会保障局', '市住房公积金中心', '市税务局'].map(line),
      areas: AREAS.map(line),
    });
  }
  if (path === '/gw/robot/answer') return ok({ text: robot(String(JSON.parse(body || '{}').q ?? '')) }, 500);
  return null;
}

import { type Guide, ISSUED, type Line, named, OWN, paper } from './guide.ts';
import type { Row } from './items.ts';
import { type Area, DISTRICT } from './sites.ts';

/** The guide of any other item, in the same order and with words of its own. */
export function other(row: Row, area: Area, place: number): Guide {
  const days = 2 + (place % 11);
  const put = (lines: Line[], own: Record<string, string>): Line[] =>
    lines.map(([k, label, value]) => [k, label, own[label] ?? value]);
  const phone = `0779-3${area.dq.slice(2)}${String(4100 + place * 7)}`;
  const at = area === DISTRICT ? '蓝塘区朝阳路118号区政务服务中心' : `${area.name}政务服务中心`;
  return {
    ...OWN,
    base: put(OWN.base, {
      事项名称: row.name,
      权力编码: `0001${String(20000000 + Number(area.dq) * 1000 + place).slice(0, 8)}`,
      实施编码: `1${area.code}MB0K3${String(place).padStart(5, '0')}4000${place}7`,
      事项类型: row.type,
      实施主体: row.office,
      行使层级: area.dq === '0200' ? '市级' : '县级',
      服务对象: row.audience === '个人' ? '自然人' : '企业法人',
      办件类型: row.kind,
    }),
    handling: put(OWN.handling, {
      法定办结时限: `${days + 10}个工作日`,
      承诺办结时限: row.kind === '即办件' ? '即时办结' : `${days}个工作日`,
      是否支持网上支付: '否',
      网上办理深度: row.online ? '网上预审（Ⅲ级）' : '信息发布（Ⅰ级）',
    }),
    condition: [`符合${row.name}的法定条件，由${row.office}审查；`, `申请人在${area.name}有固定住所或者经营场所。`],
    papers: [
      paper(`${row.name}申请表`, '纸质或电子', '原件', '签名或者盖章', { blank: named('0a08') }),
      paper('申请人身份证明', '纸质', '复印件', '出示原件', ISSUED),
    ],
    special: '无',
    basis: [[`关于${row.name}的规定`, `${row.name}由${row.office}依照职权办理。`]],
    window: put(OWN.window, { 办理地点: `${at}${1 + (place % 3)}楼${place + 1}号窗口`, 窗口名称: `${row.dept}窗口` }),
    result: put(OWN.result, { 结果名称: `${row.name.replace(/核发|（.*?）/g, '')}办理结果` }),
    contact: [
      ['consult', '咨询电话', phone],
      ['complain', '监督投诉电话', '0779-12345'],
    ],
    faq: [[`${row.name}可以委托他人办理吗？`, '可以，受托人带授权委托书和本人身份证。']],
  };
}

import type { Area } from './areas.ts';
import { OWN } from './guide.ts';
import { ID, type Main, type Sub } from './items.ts';
import { type Guide, type Line, paper, SHARED } from './shapes.ts';

/** The neighbours' guides: the same frame, their own names, limits and telephone. */
export function guideOf(area: Area, main: Main, sub: Sub): Guide {
  if (sub.id === ID) return OWN;
  const tail = String(6600000 + ((sub.id.length * 7919 + main.heat * 31 + sub.days) % 39999));
  const change: Record<string, string> = {
    事项名称: sub.name,
    所属主项: main.name,
    事项类型: main.type,
    实施主体: main.organ,
    行使层级: area.level === '省' ? '省级' : area.level === '市' ? '市级' : '县级',
    基本编码: main.code.slice(-12),
    实施编码: main.code,
    业务办理项编码: sub.id,
    办件类型: '承诺件',
    承诺办结时限: `${sub.days}（工作日）`,
    网上办理深度: sub.online ? '全程网办（Ⅳ级）' : '互联网咨询（Ⅱ级）',
    办理形式: sub.online ? '网上办理，窗口办理' : '窗口办理',
    到办事现场次数: sub.online ? '0次' : '1次',
    必须现场办理原因: sub.online ? '无' : '核对原件',
    送达方式: sub.online ? '邮寄送达' : '窗口领取',
    审批结果名称: `${sub.name}结果通知`,
    日常用语: '',
    咨询电话: `0948-${tail}`,
  };
  const edit = (lines: Line[]): Line[] =>
    lines.map(([key, label, value]): Line => [key, label, change[label] ?? value]).filter(([, , value]) => value);
  return {
    ...OWN,
    base: edit(OWN.base),
    condition: `申请办理“${sub.name}”的，应当属于${area.name}行政区域内的申请人，并符合该事项设定依据规定的条件。`,
    special: [],
    papers: [
      paper(`${sub.name}申请表`, '纸质或电子化', '如实填写'),
      paper('申请人身份证明', '电子化', '系统自动获取', SHARED),
    ],
    contact: edit(OWN.contact),
    faq: [],
    window: area.level === '区县' ? OWN.window.map(([k, l, v]): Line => [k, l, v.replaceAll('茂堤市', area.name)]) : [],
    laws: OWN.laws.slice(0, 1).map((l) => ({ ...l, name: `《${main.name}管理规定》`, article: '第八条' })),
    remedy: edit(OWN.remedy).map(([k, l, v]): Line => [k, l, v.replaceAll('茂堤市', area.name)]),
  };
}

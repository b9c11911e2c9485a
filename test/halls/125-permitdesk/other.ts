import { CODE, type Guide, OWN } from './guide.ts';
import { ID, type Row } from './items.ts';
import { type Area, CITY, office } from './sites.ts';

/** What the other items' guides say is theirs alone; they are shorter, as those are that nobody has checked lately. */
export function guideOf(area: Area, row: Row): Guide {
  if (row.id === ID) return OWN;
  const { name, main } = row;
  const days = row.kind === '即办件' ? '即时办结' : `${3 + (row.heat % 8)}个工作日`;
  const seat = `${area.name}政务服务中心${1 + (row.heat % 3)}层${10 + (row.heat % 30)}号窗口`;
  const code = `${CODE.slice(0, 2)}${area.code.slice(0, 6)}MB${row.id.slice(0, 8).toUpperCase()}4`;
  return {
    base: [
      ['', '业务办理项名称', name],
      ['', '主项名称', main.name],
      ['', '事项类型', /许可|核发|审批/.test(name) ? '行政许可' : '其他行政权力'],
      ['', '实施编码', code],
      ['', '行使层级', area === CITY ? '市级' : '区级'],
      ['', '实施主体', office(area, main.dept)],
      ['', '办件类型', row.kind],
    ],
    who: [`符合“${name}”的法定条件`, '申请材料真实、完整'],
    limits: [
      ['', '法定时限', '20个工作日'],
      ['', '承诺时限', days],
    ],
    special: '无',
    papers: [
      { name: `${name}申请表`, form: '纸质或电子', source: '申请人自备', need: '必要', copies: '1份' },
      { name: '申请人身份证明', form: '电子', source: '政府部门核发', need: '必要', copies: '0份', waived: true },
    ],
    steps: [
      ['受理', '当日', '材料齐全', '受理通知书'],
      ['办结', days, '符合法定条件', name],
    ],
    online: [
      ['', '网上办理深度', 'Ⅳ级'],
      ['', '可网办环节', '全部环节'],
    ],
    once: [['', '到办事现场次数', '0次']],
    help: '可到区政务服务中心一层大厅帮办点，由帮办专员协助。',
    fee: [['', '是否收费', '不收费']],
    basis: [
      ['中华人民共和国行政许可法', '2019年修正', '第三十二条', '行政机关对申请人提出的行政许可申请，应当作出处理。'],
    ],
    result: [
      ['', '结果名称', `${main.name}办理结果`],
      ['', '送达方式', '窗口领取'],
    ],
    where: [
      ['', '办理地点', seat],
      ['', '办理时间', '工作日9:00—12:00，13:30—17:00'],
    ],
    contact: [
      ['', '咨询电话', `030-66${String(200000 + ((row.heat * 37) % 90000)).slice(0, 6)}`],
      ['', '监督投诉电话', '030-12345'],
    ],
    faq: [[`${main.name}多久能办好？`, `承诺时限是${days}。`]],
  };
}

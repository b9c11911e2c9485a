import { EITHER, type Guide, OWN, paper } from './guide.ts';
import { ID, type Row } from './items.ts';

/** What the neighbours' guides say is theirs alone. */
function other(row: Row): Guide {
  const days = row.kind === '即办件' ? 0 : 3 + (row.heat % 5);
  const gist = row.name.replace(/[（）]/g, '');
  return {
    ...OWN,
    base: [
      ['', '事项名称', row.name],
      ['', '事项类型', /登记|申领|领用|换领/.test(row.name) ? '公共服务' : '行政许可'],
      ['', '实施主体', row.office],
      ['', '服务对象', row.audience === '个人' ? '自然人' : '企业法人'],
      ['', '办件类型', row.kind],
      ['', '到办事现场次数', row.online ? '0次' : '1次'],
    ],
    condition: [`符合办理“${gist}”的法定条件`, '提交的材料真实、完整'],
    papers: [paper(`${gist}申请表`, EITHER), paper('申请人身份证明', '电子件', { source: '政府部门核发', free: true })],
    limits: [
      ['', '法定办结时限', '20个工作日'],
      ['', '承诺办结时限', days ? `${days}个工作日` : '即时办结'],
    ],
    steps: [
      ['受理', days ? '1个工作日' : '即时', '综合窗口', '材料齐全', '受理通知书'],
      ['决定', days ? `${days - 1}个工作日` : '即时', row.office, '符合法定条件', '办理结果'],
    ],
    special: [],
    basis: [['《中华人民共和国行政许可法》', '2019年修正', '第四十二条', '应当自受理之日起二十日内作出决定。']],
    outcome: [
      ['', '结果名称', `${gist}办理结果`],
      ['', '送达方式', '窗口领取'],
    ],
    sample: '',
    window: [
      ['', '办理地点', `${row.office}驻政务服务中心窗口`],
      ['', '办理时间', '工作日9:00—12:00，13:30—17:00'],
    ],
    contact: [['', '咨询电话', '0961-12345']],
    faq: [['多久可以办好？', '请看本页的承诺办结时限。']],
    rights: [['', '法律救济', '可以依法申请行政复议或者提起行政诉讼']],
  };
}
export const guideOf = (row: Row): Guide => (row.id === ID ? OWN : other(row));

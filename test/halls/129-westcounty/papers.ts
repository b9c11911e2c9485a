/** A material as the guide lists it. */
export interface Paper {
  name: string;
  need: string;
  form: '纸质' | '电子' | '纸质和电子' | '纸质或电子';
  from: '申请人自备' | '政府部门核发';
  copies: number;
  blank?: string;
  sample?: string;
  note?: string;
  free?: true;
}
const FILES = '/zwwj/2024/ypjy';
export const GONE = `${FILES}/zlgzjg_bg.doc`;
export const PAPERS: Paper[] = [
  {
    name: '药品经营许可证申请表',
    need: '必要',
    form: '纸质和电子',
    from: '申请人自备',
    copies: 2,
    blank: `${FILES}/sqb_kb.doc`,
    sample: `${FILES}/sqb_yb.doc`,
    note: '网上填报后打印，纸质表签字盖章交窗口',
  },
  {
    name: '药品零售企业验收申请表',
    need: '必要',
    form: '纸质',
    from: '申请人自备',
    copies: 1,
    blank: `${FILES}/yssqb_kb.doc`,
    note: '筹建完成后填写',
  },
  {
    name: '营业执照',
    need: '必要',
    form: '纸质',
    from: '政府部门核发',
    copies: 1,
    note: '复印件加盖公章',
  },
  {
    name: '执业药师注册证及劳动合同',
    need: '必要',
    form: '纸质或电子',
    from: '申请人自备',
    copies: 1,
    note: '注册单位须与申请人一致',
  },
  {
    name: '法定代表人、企业负责人、质量负责人身份证',
    need: '必要',
    form: '电子',
    from: '政府部门核发',
    copies: 0,
    free: true,
    note: '通过电子证照库调用，无需提交',
  },
  { name: '营业场所、仓库平面布置图及房屋使用证明', need: '必要', form: '纸质或电子', from: '申请人自备', copies: 1 },
  {
    name: '质量管理机构设置情况报告',
    need: '必要',
    form: '电子',
    from: '申请人自备',
    copies: 0,
    blank: GONE,
  },
  {
    name: '申报材料真实性承诺书',
    need: '必要',
    form: '电子',
    from: '申请人自备',
    copies: 0,
    blank: `${FILES}/cns.doc`,
  },
  {
    name: '授权委托书',
    need: '非必要',
    form: '纸质',
    from: '申请人自备',
    copies: 1,
    blank: `${FILES}/sqwts.doc`,
    note: '委托他人办理时提供',
  },
  { name: '其他需要提交的有关证明材料', need: '视情形', form: '纸质', from: '申请人自备', copies: 1 },
];

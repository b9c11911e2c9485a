import { findByName } from '../kit/search.ts';

export const PROVINCE = '岷东省';
export const CITY = { name: '芦汀市', code: '938200' };
export const AREA = { name: '青棠区', code: '938205' };
export const NAME = '药品经营许可证核发（零售）';
export const WORDS = '药品经营许可证核发';

export interface Sub {
  id: string;
  name: string;
}
export interface Main {
  code: string;
  name: string;
  dept: string;
  theme: string;
  who: '1' | '2';
  kind: string;
  subs: Sub[];
}
/** 部门编码 : 部门 | 主题编码 | 服务对象 : 主项=子项、子项；… — a main item without sub-items is its own. */
const LINES = `SPJ:行政审批局|01|2:企业设立登记=有限责任公司设立、个人独资企业设立、合伙企业设立;企业变更登记=名称变更、住所变更、经营范围变更;企业注销登记=普通注销、简易注销;个体工商户登记=设立、变更、注销;人力资源服务许可=新办、变更、延续;劳务派遣经营许可=新办、延续、注销;公共场所卫生许可=新办、延续、变更;建筑工程施工许可=核发、变更;城市道路临时占用审批=;户外广告设施设置审批=
SJJ:市场监督管理局|02|2:食品经营许可=食品经营许可证核发、食品经营许可证变更、食品经营许可证延续、食品经营许可证注销;食品小作坊登记=新办、变更;小餐饮经营许可=新办、延续;特种设备使用登记=按台（套）登记、按单位登记;特种设备作业人员资格认定=取证、复审;计量标准器具核准=;第二类医疗器械经营备案=备案、变更备案;第三类医疗器械经营许可=医疗器械经营许可证核发、医疗器械经营许可证延续、医疗器械经营许可证注销;药品零售企业经营许可=药品经营许可证换发（零售）、药品经营许可证变更（零售、许可事项）、药品经营许可证变更（零售、登记事项）、药品经营许可证核发（零售）、药品经营许可证补发（零售）、药品经营许可证注销（零售）;第二类精神药品零售业务审批=;股权出质登记=设立、变更、注销;动产抵押登记办理指引=
WJW:卫生健康局|03|2:医疗机构执业许可=设置、执业登记、变更、校验;放射诊疗许可=核发、校验;饮用水供水单位卫生许可=新办、延续;护士执业注册=首次注册、延续注册;中医诊所备案=
JYJ:教育局|04|1:教师资格认定=幼儿园、小学、初级中学;民办幼儿园设立审批=筹设、正式设立;适龄儿童延缓入学审批=;校车使用许可=
MZJ:民政局|05|1:社会团体登记=成立、变更、注销;民办非企业单位登记=成立、变更;最低生活保障认定=;高龄津贴发放=
RSJ:人力资源和社会保障局|06|1:社会保障卡=申领、补换、挂失;失业保险待遇=失业保险金申领、职业培训补贴;城乡居民养老保险=参保登记、待遇申领
JTJ:交通运输局|07|2:道路货物运输经营许可=新办、换证;机动车维修经营备案=备案、变更`;
const KINDS: Record<string, string> = {
  登记: '07',
  备案: '10',
  认定: '07',
  津贴: '05',
  指引: '10',
  卡: '10',
  保险: '10',
};
export const MAINS: Main[] = LINES.split('\n').flatMap((line, row) => {
  const [head = '', theme = '', rest = ''] = line.split('|');
  const dept = head.split(':')[0] ?? '';
  const [who = '2', ...more] = rest.split(':');
  return more
    .join(':')
    .split(';')
    .map((text, n) => {
      const [name = '', subs = ''] = text.split('=');
      const kind = Object.entries(KINDS).find(([word]) => name.includes(word))?.[1] ?? '01';
      const names = subs ? subs.split('、') : [name];
      return {
        code: `0001${row + 1}${String(n + 1).padStart(3, '0')}Y`,
        name,
        dept,
        theme,
        who: who as Main['who'],
        kind,
        // Brackets hold enumerations of their own.
        subs: joined(names).map((sub, i) => ({
          id: `8f${row + 3}${String(n + 11)}c${i + 1}e${((n * 37 + i * 11) % 90) + 10}`,
          name: sub.length < 9 && sub !== name ? `${name}（${sub}）` : sub,
        })),
      };
    });
});
function joined(names: string[]): string[] {
  const out: string[] = [];
  for (const name of names) {
    const last = out.at(-1);
    if (last?.includes('（') && !last.includes('）')) out[out.length - 1] = `${last}、${name}`;
    else out.push(name);
  }
  return out;
}
export const DEPTS: Record<string, string> = Object.fromEntries(
  LINES.split('\n').map((line) => (line.split('|')[0] ?? '').split(':') as [string, string]),
);
export const THEMES: Record<string, string> = {
  '01': '准营准办',
  '02': '市场监管',
  '03': '医疗卫生',
  '04': '教育科研',
  '05': '社会救助',
  '06': '就业社保',
  '07': '交通运输',
};
/** The dictionary as the pages fetch it. It never had the county's level put in. */
export const DICT: Record<string, Record<string, string>> = {
  SXLX: { '01': '行政许可', '05': '行政给付', '07': '行政确认', '10': '公共服务' },
  BJLX: { '1': '即办件', '2': '承诺件' },
  FWDX: { '1': '自然人', '2': '企业法人、非法人企业' },
  XSCJ: { '1': '国家级', '2': '省级', '3': '市级' },
  QLLY: { '1': '法定本级行使', '2': '上级下放' },
  WBSD: { '1': 'Ⅰ级（网上咨询）', '2': 'Ⅱ级（表格下载）', '3': 'Ⅲ级（网上受理）', '4': 'Ⅳ级（全程网办）' },
  BLXS: { '1': '窗口办理', '2': '网上办理', '3': '快递申请' },
  SFSF: { '0': '不收费', '1': '收费' },
  CLBY: { '1': '必要', '2': '非必要', '3': '容缺后补' },
  CLXS: { '1': '纸质', '2': '电子', '3': '纸质或电子' },
  LYQD: { '10': '申请人自备', '20': '政府部门核发', '99': '其他' },
  CLLX: { '1': '原件', '2': '复印件', '3': '原件或复印件' },
  SF: { '0': '否', '1': '是' },
  TBFW: { '1': '全国', '2': '全省', '3': '全市', '4': '全区' },
  SDFS: { '1': '窗口领取', '2': '邮寄送达', '3': '电子证照下载' },
};
export const SUBS = MAINS.flatMap((main) => main.subs.map((sub) => ({ ...sub, main })));
export const ID = SUBS.find((s) => s.name === NAME)?.id ?? '';
export const officeOf = (main: Main): string => `${AREA.name}${DEPTS[main.dept]}`;
/** Enquiry by name: what is like enough, in the order of the catalogue. */
export function query(words: string): (typeof SUBS)[number][] {
  const like = new Set(findByName(SUBS, words, 0.55).map((s) => s.id));
  return SUBS.filter((s) => like.has(s.id));
}

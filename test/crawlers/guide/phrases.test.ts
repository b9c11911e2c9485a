import { expect, test } from 'vitest';
import { parseDays } from '../../../crawlers/guide/days.ts';
import { parseDelivery } from '../../../crawlers/guide/delivery.ts';
import { parseDepth } from '../../../crawlers/guide/depth.ts';
import { parseFee } from '../../../crawlers/guide/fee.ts';
import { labelOf } from '../../../crawlers/guide/labels.ts';
import { isForm, materialFromText, requiredOf, toMaterial } from '../../../crawlers/guide/material.ts';
import { parseMedium } from '../../../crawlers/guide/medium.ts';
import { parsePhones } from '../../../crawlers/guide/phones.ts';
import { parseVisits } from '../../../crawlers/guide/visits.ts';

test.each<[string, number | null]>([
  ['30个工作日', 30],
  ['30(工作日)', 30],
  ['30（个工作日）', 30],
  // Found by figures.test.ts.
  ['承诺办结时限：1（个）工作日', 1],
  ['20 工作日', 20],
  ['自受理之日起20个工作日', 20],
  ['自受理之日起二十日内作出决定', 20],
  ['二十个工作日', 20],
  ['十五个工作日', 15],
  ['三个工作日', 3],
  ['两个工作日', 2],
  ['一个工作日内', 1],
  ['即办', 0],
  ['即办件', 0],
  ['当场办结', 0],
  ['即时办结', 0],
  ['立等可取', 0],
  ['随到随办', 0],
  ['当日办结', 0],
  ['即来即办', 0],
  ['1小时', 0],
  ['2小时内办结', 0],
  ['30分钟', 0],
  ['0个工作日', 0],
  ['0.5个工作日', 0.5],
  ['半个工作日', 0.5],
  ['次日办结', 1],
  ['1个月', 30],
  ['30日', 30],
  ['30天', 30],
  ['15个自然日', 15],
  ['1周', 5],
  ['2-3个工作日', 3],
  ['2至3个工作日', 3],
  ['5～7个工作日', 7],
  ['15个工作日（不含现场核查、整改时间）', 15],
  ['15个工作日（不含现场核查20个工作日）', 15],
  ['15个工作日，现场检查时间不计算在内', 15],
  ['不含技术审查时间，10个工作日', 10],
  ['5＋10个工作日', 15],
  ['5个工作日+10个工作日', 15],
  ['３个工作日', 3],
  ['3(个工作日)', 3],
  ['承诺时限：3(个工作日)', 3],
  ['法定办结时限：30个工作日 承诺办结时限：1个工作日', 1],
  ['法定20个工作日，承诺5个工作日', 5],
  ['5个工作日（法定20个工作日）', 5],
  ['由20个工作日压缩至5个工作日', 5],
  ['原法定时限20个工作日，现缩短为8个工作日', 8],
  ['自受理之日起20个工作日内作出决定，10日内颁发证件', 20],
  ['20个工作日（可延长10个工作日）', 20],
  ['20个工作日，经批准可以延长10个工作日', 20],
  ['根据《行政许可法》第四十二条，20个工作日', 20],
  ['受理：1个工作日；审核：3个工作日；决定：1个工作日', 5],
  ['受理1个工作日，审查5个工作日，决定2个工作日，共8个工作日', 8],
  ['不超过20个工作日', 20],
  ['10', 10],
  ['工作日：7', 7],
  ['5个工作日（法定节假日除外）', 5],
  ['材料齐全的，5个工作日内办结', 5],
  ['无', null],
  ['无法定时限', null],
  ['按规定', null],
  ['', null],
  ['2023年5月1日起施行', null],
])('limit %s is %s days', (text, days) => {
  expect(parseDays(text, 'promise')?.days ?? null).toBe(days);
});

test.each<[string, number | null]>([
  ['法定办结时限：30个工作日 承诺办结时限：1个工作日', 30],
  ['法定30工作日', 30],
  ['由20个工作日压缩至5个工作日', 20],
  ['承诺5个工作日，法定20个工作日', 20],
  ['法定期限20个工作日（承诺3个工作日）', 20],
])('statutory limit %s is %s days', (text, days) => {
  expect(parseDays(text, 'legal')?.days ?? null).toBe(days);
});

test.each<[string, number | null]>([
  ['0次', 0],
  ['0', 0],
  ['零次', 0],
  ['零跑动', 0],
  ['不用跑', 0],
  ['一次不用跑', 0],
  ['无需到现场', 0],
  ['全程网办', 0],
  ['全程网办，不见面审批', 0],
  ['最多跑0次', 0],
  ['最多跑一次', 1],
  ['最多跑1次', 1],
  ['只跑一次', 1],
  ['1次', 1],
  ['1', 1],
  ['1次（提交纸质材料）', 1],
  ['一次', 1],
  ['2次', 2],
  ['二次', 2],
  ['0-1次', 1],
  ['不超过1次', 1],
  ['３次', 3],
  ['无', null],
  ['按规定', null],
])('visits %s are %s', (text, visits) => {
  expect(parseVisits(text)).toBe(visits);
});

test.each<[string, string | null]>([
  ['全程网办（Ⅳ级）', 'IV'],
  ['Ⅳ级', 'IV'],
  ['IV级', 'IV'],
  ['四级', 'IV'],
  ['四级（全程网办）', 'IV'],
  ['4级', 'IV'],
  ['全程网办', 'IV'],
  ['全流程网上办理', 'IV'],
  ['Ⅲ级', 'III'],
  ['三级', 'III'],
  ['原件预审（Ⅲ级）', 'III'],
  ['在线预审', 'III'],
  ['II级', 'II'],
  ['在线预约（Ⅱ级）', 'II'],
  ['二级', 'II'],
  ['网上预约', 'II'],
  ['I级', 'I'],
  ['信息发布', 'I'],
  ['互联网咨询', 'I'],
  ['互联网咨询,互联网收件', 'II'],
  ['互联网收件、互联网预审', 'III'],
  ['互联网咨询;互联网受理', 'III'],
  ['互联网办理', 'IV'],
  ['1,2,3', 'III'],
  ['1^2^3^4^5', 'IV'],
  ['5,6', 'IV'],
  ['7', 'IV'],
  ['1,2', 'II'],
  ['承诺件', null],
])('depth %s is %s', (text, depth) => {
  expect(parseDepth(text)?.depth ?? null).toBe(depth);
});

test.each<[string, string[], boolean]>([
  ['窗口领取', ['window'], false],
  ['现场领取', ['window'], false],
  ['申请人自取', ['window'], false],
  ['邮寄送达', ['post'], false],
  ['快递', ['post'], false],
  ['EMS寄送', ['post'], false],
  ['窗口领取、邮寄', ['post', 'window'], false],
  ['窗口领取/快递送达/网上下载', ['electronic', 'post', 'window'], true],
  ['电子证照', ['electronic'], true],
  ['推送至电子证照库', ['electronic'], true],
  ['自行打印', ['electronic'], true],
  ['网上下载', ['electronic'], true],
  ['网络送达', ['electronic'], true],
  ['电子送达', ['electronic'], true],
  ['短信送达', ['electronic'], false],
  ['窗口领取，不支持邮寄', ['window'], false],
  ['邮寄送达，不提供电子证照', ['post'], false],
  ['暂不支持电子证照，请到窗口领取', ['window'], false],
  ['是否支持邮寄：否；窗口领取', ['window'], false],
  ['直接送达', ['window'], false],
  ['申请人凭受理通知书到政务大厅领取', ['window'], false],
  ['短信通知后到窗口领取', ['window'], false],
  ['待定', [], false],
])('delivery %s', (text, ways, licence) => {
  const read = parseDelivery(text);
  expect([...read.ways].sort()).toEqual([...ways].sort());
  expect(read.electronicLicence).toBe(licence);
});

test.each<[string, boolean | null]>([
  ['否', false],
  ['不收费', false],
  ['免费', false],
  ['无', false],
  ['0元', false],
  ['本事项不收取任何费用', false],
  ['不涉及收费', false],
  ['暂不收费', false],
  ['是', true],
  ['收费', true],
  ['每件10元', true],
  ['100元/证', true],
  ['按照国家规定', null],
  ['', null],
])('fee %s is %s', (text, charges) => {
  expect(parseFee(text)).toBe(charges);
});

test.each<[string, string[]]>([
  ['0577-88881234', ['0577 88881234']],
  ['(0577)88881234', ['0577 88881234']],
  ['0577—88881234转8001', ['0577 88881234 8001']],
  ['010-12345', ['010 12345']],
  ['0577-88881234、88881235', ['0577 88881234', '0577 88881235']],
  ['0577-88881234/0577-88881235', ['0577 88881234', '0577 88881235']],
  ['12345', ['- 12345']],
  ['400-800-1234', ['- 4008001234']],
  ['13800001234', ['- 13800001234']],
  ['6222333', ['- 6222333']],
  ['+86-577-88881234', ['0577 88881234']],
  ['+86 577 88881234', ['0577 88881234']],
  ['(+86)577 88881234', ['0577 88881234']],
  ['86-10-88881234', ['010 88881234']],
  ['区号0577，电话88881234', ['0577 88881234']],
  ['综合窗口6222333，投诉0577-88881234', ['- 6222333', '0577 88881234']],
  ['020 8888 1234', ['020 88881234']],
  ['０５７７－８８８８１２３４', ['0577 88881234']],
  ['周一至周五9:00-17:00', []],
])('phones of %s', (text, phones) => {
  expect(parsePhones(text).map((p) => [p.area ?? '-', p.number, p.extension].filter(Boolean).join(' '))).toEqual(
    phones,
  );
});

test.each<[string, ReturnType<typeof parseMedium>]>([
  ['纸质', 'paper'],
  ['纸质材料', 'paper'],
  ['原件', 'paper'],
  ['复印件1份', 'paper'],
  ['原件1份，复印件1份', 'paper'],
  ['电子', 'electronic'],
  ['电子材料', 'electronic'],
  ['电子化', 'electronic'],
  ['原件扫描件上传', 'electronic'],
  ['纸质和电子', 'both'],
  ['纸质、电子', 'both'],
  ['纸质1份+电子版', 'both'],
  ['纸质或电子', 'either'],
  ['纸质/电子', 'either'],
  ['电子或纸质均可', 'either'],
  ['电子版，无需提交纸质', 'electronic'],
  ['', null],
])('medium %s is %s', (text, medium) => {
  expect(parseMedium(text)).toBe(medium);
});

test.each<[string, boolean | null]>([
  ['必要', true],
  ['必须', true],
  ['是', true],
  ['√', true],
  ['必交', true],
  ['非必要', false],
  ['可选', false],
  ['否', false],
  ['容缺后补', false],
  ['', null],
])('necessity %s is %s', (text, required) => {
  expect(requiredOf(text)).toBe(required);
});

test.each<[string, boolean]>([
  ['药品经营许可证申请表', true],
  ['《药品经营许可证》申请表', true],
  ['药品经营许可证（零售）申请表', true],
  ['药品经营许可申请书', true],
  ['验收申请表', true],
  ['楼牌号审批表', true],
  ['开办药品零售企业登记表', true],
  ['行政许可申报表', true],
  ['承诺书', false],
  ['告知承诺书', false],
  ['授权委托书', false],
  ['质量管理文件目录', false],
  ['设施设备清单', false],
  ['换证自查报告', false],
  ['营业执照', false],
  ['药品经营许可证正副本', false],
  ['执业药师注册证书', false],
  ['企业人员花名册', false],
])('%s is a form: %s', (name, form) => {
  expect(isForm(name)).toBe(form);
});

test.each<[string, string]>([
  ['1.药品经营许可证申请表（原件1份）', '药品经营许可证申请表'],
  ['（二）营业执照（复印件1份，加盖公章）；', '营业执照'],
  ['③企业负责人身份证、学历证明（复印件各1份）', '企业负责人身份证、学历证明'],
  ['《药品经营许可证申请表》[空白表格下载]', '《药品经营许可证申请表》'],
  ['申请表 2份', '申请表'],
  ['营业执照复印件1份', '营业执照复印件'],
  ['*房屋产权证明', '房屋产权证明'],
  ['药品经营许可证（零售）申请表', '药品经营许可证（零售）申请表'],
  ['营业场所、仓库平面布置图', '营业场所、仓库平面布置图'],
])('material %s is called %s', (text, name) => {
  expect(toMaterial(materialFromText(text)).name).toBe(name);
});

test.each<[string, string | null]>([
  ['法 定 办 结 时 限：', 'legalLimit'],
  ['《申请条件》', 'condition'],
  ['（一）受理条件', 'condition'],
  ['①承诺办结时限（工作日）', 'promiseLimit'],
  ['* 实施主体', 'dept'],
  ['六、办理流程', 'process'],
  ['责任处（科）室', 'dept'],
  ['最多跑（动）次数', 'visits'],
  ['申请材料目录', 'materials'],
  ['业务咨询电话', 'consult'],
  ['请按照办理流程提交', null],
  ['办理流程和申请材料如下所示请仔细阅读', null],
  ['药品经营许可证', null],
])('label %s means %s', (text, key) => {
  expect(labelOf(text)?.keys[0] ?? null).toBe(key);
});

/**
 * What is typed where a step cannot be left without: marked as a test for whoever might find it (CONTRACT.md §7). The
 * numbers have valid check digits (GB 11643, GB 32100) and belong to nobody; the telephone is China Mobile's own. The first fitting label wins.
 */
export const SAMPLES: readonly (readonly [words: string, value: string])[] = [
  ['邮编|邮政编码|postcode|zip', '000000'],
  ['邮箱|电子邮件|email', 'test@example.com'],
  ['统一社会信用|信用代码|社会代码|营业执照(号|注册号)|creditCode', '91000000MA0000000N'],
  ['身份证|证件号|idcard|certno', '110101190001010006'],
  ['传真|座机|固定电话', '010-00000000'],
  ['手机|电话|联系方式|phone|mobile|tel', '13800138000'],
  ['日期|时间|年月|date', '2026-01-01'],
  ['面积|数量|人数|金额|资本|资金|年限|个数|number', '1'],
  ['姓名|联系人|法定代表人|负责人|经办人|代理人|委托人|name$', '测试'],
];
/** For everything else. */
export const TEST_TEXT = '测试（自动化测评，请勿受理）';

/** 测试 as UTF-8 and GBK in addresses, as JSON escapes, as it stands; and the numbers above. */
const MARKS =
  /测试|%e6%b5%8b%e8%af%95|%b2%e2%ca%d4|\\u6d4b\\u8bd5|91000000MA0000000N|110101190001010006|13800138000|test(@|%40)example/i;

/** Whether an address carries what was typed. */
export const carriesSample = (url: string): boolean => MARKS.test(url);

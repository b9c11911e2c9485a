import { defineCheck } from '../check.ts';
import { quote, unmeasured } from '../wording.ts';

/** Names as compared: half width, without brackets, quotation marks, blanks, dots and 的. */
function normal(name: string): string {
  return name.normalize('NFKC').replace(/[《》〈〉()【】[\]\s·•的]/gu, '');
}

/**
 * A national code inside a longer one. The two digits that follow a sub-item's code name the business item: 01 is 核发,
 * 02–05 are renewal, changes and cancellation, which are another business.
 */
function holdsCode(code: string, codes: readonly string[]): boolean {
  const plain = code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/gu, '');
  return codes.some((wanted) => {
    const at = plain.indexOf(wanted.toUpperCase());
    if (at < 0) return false;
    const rest = plain.slice(at + wanted.length);
    return !/^0[2-9]/u.test(rest);
  });
}

/** C1.1 事项规范可识别: by national code, by a standard name, by an older or local name. */
export const itemStandard = defineCheck({
  code: 'C1.1',
  name: '事项规范可识别',
  rule: 1,
  source: '国家政务服务事项基本目录及编码（药品零售企业经营许可 000172111）；GB/T 39554.1-2020',
  requires: ['item.found'],
  uses: ['item.name', 'item.code'],
  withhold: ({ 'item.found': found, 'item.code': code, 'item.name': name }) =>
    found && code === undefined && name === undefined
      ? {
          state: 'unobservable',
          reason: 'not-measured',
          sentence: unmeasured('事项规范可识别', '没有取得事项名称和编码'),
        }
      : null,
  score: ({ 'item.found': found, 'item.name': name, 'item.code': code }, { scenario }) => {
    if (!found)
      return {
        score: 0,
        sentence: `在区县网厅中未发现${quote(scenario.name)}事项。`,
        suggestion: '请按国家事项基本目录发布该事项；由其他层级办理的，请注明办理层级并提供链接。',
        finding: { code: 'item-not-found', severity: 'high' },
      };
    const called = !name?.trim() ? '该事项' : quote(name);
    if (code && holdsCode(code, scenario.codes))
      return { score: 100, sentence: `${called}标注了国家事项编码${quote(code)}。`, suggestion: '' };
    const standard = scenario.names.slice(0, 2).flat().map(normal);
    const plain = name === undefined ? '' : normal(name);
    const unmarked = code ? `所标编码${quote(code)}与国家事项编码不符` : '未标注国家事项编码';
    if (plain !== '' && standard.some((s) => plain === s || plain.startsWith(s)))
      return {
        score: 70,
        sentence: `${called}使用了规范名称，但${unmarked}。`,
        suggestion: '请在办事指南中标注国家事项基本编码和业务办理项编码。',
        finding: { code: 'item-without-code', severity: 'low' },
      };
    return {
      score: 50,
      sentence: `${called}不是国家目录的规范名称，${unmarked}。`,
      suggestion: '请按国家事项基本目录统一事项名称和编码，口语名称可作为别名保留。',
      finding: { code: 'item-variant-name', severity: 'low' },
    };
  },
});

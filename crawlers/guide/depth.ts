import { half, ticked, tight } from './text.ts';

export type Depth = 'I' | 'II' | 'III' | 'IV';
export interface DepthReading {
  depth: Depth;
  /** National codes (国办函〔2016〕108号 list): 1 咨询 … 5 办理, 6 结果信息反馈, 7 电子证照反馈, 8 其他. */
  codes: number[];
}

const CODE_WORDS: readonly [number, RegExp][] = [
  [1, /互联网(?:在线)?咨询/],
  [2, /互联网收件/],
  [3, /互联网预审/],
  [4, /互联网受理/],
  [5, /互联网办理(?!结果)/],
  [6, /互联网办理结果信息反馈|结果信息反馈/],
  [7, /互联网电子证照反馈|电子证照反馈/],
];
const LADDER = ['I', 'II', 'III', 'IV'] as const;
const WORDS: readonly [Depth, RegExp][] = [
  [
    'IV',
    /全程(?:网|在线|线上|互联网|电子)|全流程(?:网|在线|线上)|网上全程|在线全程|全网办|网上办结|在线办结|不见面审批|零跑/,
  ],
  [
    'III',
    /网上预审|在线预审|原件预审|外网申报|网上受理|在线受理|网上申[请报]|在线申[请报]|原件核验|窗口核验|线上申请线下|线上线下|部分网办|网上提交/,
  ],
  ['II', /在线预约|网上预约|事项预约|表格下载|下载表|网上咨询|在线咨询/],
  [
    'I',
    /信息(?:发布|公开|公示|展示|查询)|事项(?:公开|发布|公示)|仅供查询|提供信息|不可网办|不支持网|不能网办|窗口办理|线下办理|未开通/,
  ],
];

/** Depth of online handling: the ladder I–IV, or the national codes mapped to it (assessment 2.5). Null where neither is said. */
export function parseDepth(value: string): DepthReading | null {
  const text = tight(half(ticked(value))).toUpperCase();
  if (text === '') return null;
  // NFKC has turned Ⅳ into IV.
  const roman = /(?:^|[^A-Z])(IV|I{1,3}|Ⅳ)(?:级|类|层|$|[^A-Z])/.exec(text);
  if (roman && /级|深度|层|等|^[IV(]+|网办|全程/.test(text))
    return { depth: roman[1]!.replace('Ⅳ', 'IV') as Depth, codes: [] };
  const level = /(?:^|[^\d])([1-4一二三四])(?:级|星级|档|级深度)/.exec(text);
  if (level) {
    const n = '一二三四'.indexOf(level[1]!) + 1 || Number(level[1]);
    return { depth: LADDER[n - 1]!, codes: [] };
  }
  const codes = CODE_WORDS.filter(([, words]) => words.test(text)).map(([code]) => code);
  if (codes.length > 0) return { depth: fromCodes(codes), codes };
  const listed = /^[1-8](?:[,，、^;；|/\s]?[1-8])*$/.test(text)
    ? [...text].filter((c) => /[1-8]/.test(c)).map(Number)
    : [];
  if (listed.length > 1 || (listed.length === 1 && listed[0]! >= 5)) return { depth: fromCodes(listed), codes: listed };
  if (listed.length === 1) return { depth: LADDER[listed[0]! - 1]!, codes: [] };
  const said = WORDS.find(
    ([, words]) =>
      words.test(text) && !new RegExp(`(?:不|未|非|暂不|不支持|没有)(?:能|可|支持)?(?:${words.source})`).test(text),
  );
  return said ? { depth: said[0], codes: [] } : null;
}

function fromCodes(codes: readonly number[]): Depth {
  if (codes.some((c) => c >= 5 && c <= 7)) return 'IV';
  if (codes.some((c) => c === 3 || c === 4)) return 'III';
  return codes.includes(2) ? 'II' : 'I';
}

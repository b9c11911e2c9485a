import { CHINESE_FIGURES, chineseNumber, half, tight } from './text.ts';

export interface Days {
  /** Working days; 0 = on the spot or the same day. */
  days: number;
  /** What was decided in reading it, in Chinese. */
  note?: string;
}

const AT_ONCE =
  /即时办[结理]|当场办[结理]|当场(?:办|受理|出证|出件|领证|发证|审批|决定)|即来即办|即到即办|立等可取|立即办[结理]|马上办|随到随办|即审即办|即办|当日办[结理]|当天办[结理]|当日(?:出证|领证|办|内)|当天|现场办结|现场即办|即时(?:办|审批|出证)?$|秒批|秒办|当即办|即受理即办结|立等即取|无需等待|当场$/;
const UNIT = '(?:个)?(?:法定)?(?:工作日|自然日|日历日|工作天|工作时|小时|分钟|钟头|周|星期|个?月|季度|年|日|天)';
const FIGURE = `(?:\\d+(?:\\.\\d+)?|[${CHINESE_FIGURES}]{1,5}|半)`;
/** What stands beside the limit without being part of it: what is not counted, may be added, or comes later. */
const ASIDE =
  /不含|不包[括含]|不计|不算|扣除|除外|可(?:以)?延长|延长|延期|特殊情况|补正|听证|公示|公告期|告知|另行|有效期|送达|颁发|制证|发证|领取|整改|邮寄|领证|颁证/;
const STEP = /受理|审查|审核|决定|初审|复审|核查|办结|批准|签发|审批|收件/;

/**
 * Reads a time limit in working days. Days without a kind are working days (行政许可法第八十二条: 期限以工作日计算);
 * calendar days, weeks and months are kept as days and noted, since converting them would be a guess. `kind` chooses
 * where a text names both limits. Null where no figure is given.
 */
export function parseDays(value: string, kind: 'legal' | 'promise' = 'promise', unit = ''): Days | null {
  let text = tight(half(value))
    .replace(/(\d)[,，](?=\d{3}\b)/g, '$1')
    // 20（个）工作日: the printed form of a template.
    .replace(/[(（]个[)）]/g, '个');
  // Dates and articles are no limits.
  text = text
    .replace(/\d{4}年(?:\d{1,2}月)?(?:\d{1,2}[日号])?/g, '')
    .replace(/第[一二三四五六七八九十百零\d]+[条款项章次]/g, '')
    .replace(/\d{4}-\d{1,2}-\d{1,2}/g, '');
  // 由20个工作日压缩至5个工作日 names both limits in one.
  const shortened = /^(.*?)(?:压缩|缩短|减少|压减|提速|优化)(?:至|到|为|成)(.+)$/.exec(text);
  text = shortened ? (kind === 'promise' ? shortened[2]! : shortened[1]!) : chosen(text, kind);
  if (text === '') return null;
  const total = /(?:共计?|合计|总计|总共|累计|全程)(?:为)?(?:约)?(.+)$/.exec(text)?.[1];
  if (total) {
    const read = limit(total, unit);
    if (read) return read;
  }
  const steps = stepSum(text);
  if (steps) return steps;
  return limit(text, unit);
}

/** The part that speaks of the wanted limit, where the text names both. */
function chosen(text: string, kind: 'legal' | 'promise'): string {
  const mine = kind === 'legal' ? '法定' : '承诺';
  const other = kind === 'legal' ? '承诺' : '法定';
  const at = text.indexOf(mine);
  const otherAt = text.indexOf(other);
  if (otherAt < 0) return text;
  if (at >= 0) return at < otherAt ? text.slice(at, otherAt) : text.slice(at);
  const without = text.replace(new RegExp(`[(（][^()（）]*${other}[^()（）]*[)）]`, 'g'), '');
  if (!without.includes(other)) return without;
  if (/法定(?:节假日|节日|假日|休息日|期限内|代表人)/.test(without)) return without;
  const before = without.slice(0, without.indexOf(other));
  return /\d|即|当/.test(before)
    ? before
    : kind === 'promise' && new RegExp(`^法定(?:节假日|${FIGURE})`).test(without)
      ? ''
      : before;
}

const bracketed = /[(（[][^()（）[\]]*[)）\]]/g;

function limit(raw: string, unit: string): Days | null {
  // 20(工作日): a unit in brackets; every other bracket is an aside.
  let text = raw.replace(new RegExp(`[(（[]\\s*(${UNIT})\\s*[)）\\]]`, 'g'), '$1');
  text = text.replace(bracketed, (inner) =>
    ASIDE.test(inner) || !new RegExp(`${FIGURE}${UNIT}`).test(inner) ? ';' : inner,
  );
  const clauses = text.split(/[，,；;。、\n]/).filter((c) => c !== '');
  const main = clauses.filter((c) => !ASIDE.test(c) || new RegExp(`^[^不可延另]{0,12}${FIGURE}${UNIT}`).test(c));
  const candidates = main.length > 0 ? main : clauses.filter((c) => !/不含|不包|不计|不算|扣除|延长/.test(c));
  for (const clause of candidates) {
    const read = clauseDays(clause, unit);
    if (read) return read;
  }
  return null;
}

function clauseDays(clause: string, unit: string): Days | null {
  const sum = new RegExp(`(${FIGURE})(?:${UNIT})?\\s*[+＋加]\\s*(${FIGURE})(?:${UNIT})`).exec(clause);
  if (sum) return { days: figure(sum[1]!) + figure(sum[2]!), note: '两段时限相加' };
  const range = new RegExp(`(${FIGURE})(?:${UNIT})?\\s*(?:-|—|–|~|～|至|到|－)+\\s*(${FIGURE})(${UNIT})`).exec(clause);
  if (range) return convert(Math.max(figure(range[1]!), figure(range[2]!)), range[3]!, '取区间上限');
  const plain = new RegExp(`(${FIGURE})(${UNIT})`).exec(clause);
  if (plain && AT_ONCE.test(clause) && AT_ONCE.exec(clause)!.index < plain.index && !/或|超过/.test(clause))
    return { days: 0 };
  if (plain) return convert(figure(plain[1]!), plain[2]!);
  if (/次日|隔日|第二天|T\+1/i.test(clause)) return { days: 1 };
  if (AT_ONCE.test(clause)) return { days: 0 };
  const behind = /(?:工作日|天数|日)[:：]?(\d+(?:\.\d+)?)$/.exec(clause);
  if (behind) return { days: Number(behind[1]) };
  const bare = /^(?:承诺|法定|为|约|不超过|[:：])*(\d+(?:\.\d+)?)(?:个)?$/.exec(clause);
  if (bare) return convert(Number(bare[1]), /小时|月|天|日/.exec(unit)?.[0] ?? '工作日');
  return null;
}

/** 受理：1个工作日；审核：3个工作日 …: the steps' days, where no total is given. */
function stepSum(text: string): Days | null {
  const parts = text.split(/[；;，,。]/).filter((p) => p !== '');
  const found = parts.map((p) =>
    new RegExp(`^\\d*[.、]?([\\u4e00-\\u9fa5]{2,8})[:：]?(${FIGURE})(?:个)?(?:工作日|日|天)内?$`).exec(p),
  );
  if (found.length < 2 || found.some((m) => m === null || !STEP.test(m[1]!))) return null;
  return { days: found.reduce((sum, m) => sum + figure(m![2]!), 0), note: '各环节时限相加' };
}

const figure = (word: string): number =>
  word === '半' ? 0.5 : /^\d/.test(word) ? Number(word) : (chineseNumber(word) ?? 0);

function convert(n: number, unit: string, note?: string): Days {
  const noted = (days: number, more?: string): Days => {
    const all = [note, more].filter(Boolean).join('；');
    return all ? { days, note: all } : { days };
  };
  if (/分钟/.test(unit)) return noted(0, '以分钟计，当日办结');
  if (/小时|钟头|工作时/.test(unit))
    return n < 24 ? noted(0, '以小时计，当日办结') : noted(Math.ceil(n / 24), '以小时计');
  if (/周|星期/.test(unit)) return noted(n * 5, '以周计，每周五个工作日');
  if (/季度/.test(unit)) return noted(n * 90, '以季度计，未折算为工作日');
  if (/月/.test(unit)) return noted(n * 30, '以月计，未折算为工作日');
  if (/年/.test(unit)) return noted(n * 365, '以年计，未折算为工作日');
  if (/自然日|日历日/.test(unit)) return noted(n, '自然日，未折算为工作日');
  return noted(n);
}

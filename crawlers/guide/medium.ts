import type { Material } from '../facts.ts';
import { half, ticked, tight } from './text.ts';

export type Medium = Material['medium'];

const PAPER = /纸质|纸介质|书面材料|纸张|纸件/;
const COPIES = /原件|复印件|影印件|正本|副本/;
const ELECTRONIC = /电子|扫描|上传|在线填|网上填|PDF|拍照|数字化|数据电文|图片格式/i;
const NO_PAPER =
  /(?:无需|不需要?|不收取?|免|不必|不用|无)(?:再)?(?:提交|提供|递交|收取)?(?:任何)?(?:纸质|原件|纸件)|无纸化/;
const EITHER = /或|任选|任一|二选一|均可|皆可|都可|其一|择一/;
const PAPER_TOO =
  /(?:另|并|还|同时|仍|再|也|且|须|需|应)[^，,。；;]{0,10}(?:提交|提供|递交|携带|交|邮寄|出示|收取|带|报送)[^，,。；;]{0,8}(?:纸质|原件|纸件|书面)|(?:纸质|纸件)[^，,。；;]{0,10}(?:另|同时|一并|须|需|也要|现场)[^，,。；;]{0,6}(?:提交|递交|邮寄|报送|交)|现场提交(?:纸质|原件)|(?:窗口|现场)[^，,。；;]{0,8}(?:核验|提交|收取|递交)[^，,。；;]{0,4}(?:纸质|原件)(?!照片)/;
const ELECTRONIC_TOO =
  /(?:另|并|还|同时|再|也|且|须|需|应)[^，,。；;]{0,10}(?:提交|提供|上传|报送|附|发送)[^，,。；;]{0,8}(?:电子|扫描件)|(?:电子版?|扫描件)[^，,。；;]{0,10}(?:同时|一并|须|需|也要|另)[^，,。；;]{0,6}(?:提交|上传|报送|发送)|(?:同时|并|另|还)(?:须|需)?上传/;

/** In what form a text wants a material: on paper, electronically, both, or either; null where it does not say. */
export function parseMedium(value: string): Medium {
  const text = tight(half(ticked(value)));
  if (text === '') return null;
  const electronic = ELECTRONIC.test(text) && !/(?:不|无需|非)(?:提交|需要?|支持|提供|收)?电子/.test(text);
  const named = PAPER.test(text) && !NO_PAPER.test(text);
  const copies =
    COPIES.test(text) &&
    !NO_PAPER.test(text) &&
    !/扫描件?|(?:原件|复印件)的?(?:照片|扫描|电子)|上传(?:原件|复印件)|电子[^，,。；;、+和]{0,4}(?:原件|复印件)/.test(
      text,
    );
  if (electronic && named) {
    if (/(?:纸质|电子)[^，,。；;]{0,8}(?:或|\/)[^，,。；;]{0,8}(?:纸质|电子)/.test(text) || EITHER.test(text))
      return 'either';
    return 'both';
  }
  // 原件，电子，1份: a kind and a form, each by itself, of one thing; 原件1份，电子版1份 are two.
  const pieces = text.split(/[,;|]/);
  if (
    electronic &&
    pieces.some((p) => /^(?:原件|复印件|原件(?:或|\/|和|及|与)复印件)$/.test(p)) &&
    pieces.some((p) => /^电子(?:件|版|文件|文档|材料|化|形式)?$/.test(p))
  )
    return 'electronic';
  if (electronic) return copies && /[+、和及与,，;；]/.test(text) ? 'both' : 'electronic';
  if (named || copies) return 'paper';
  return null;
}

/** The medium of a material from its own column, what its kind and copies say, and its notes. */
export function mediumOf(form: string, kind: string, copies: string, note: string): Medium {
  // Figures on paper and electronically say more than that it is an original.
  const counted = /纸质|电子/.test(copies) ? fromCopies(copies) : null;
  // A column of copies and form together (份数与形式) may name the form and count nothing.
  const uncounted = /\d/.test(copies) ? null : parseMedium(copies);
  const base = parseMedium(form) ?? counted ?? parseMedium(kind) ?? fromCopies(copies) ?? uncounted;
  const remark = tight(half(note));
  if (base === 'electronic' && PAPER_TOO.test(remark) && !NO_PAPER.test(remark)) return 'both';
  if (base === 'paper' && ELECTRONIC_TOO.test(remark)) return 'both';
  return base ?? (remark ? parseMedium(remark) : null);
}

/** 纸质份数 1, 原件1份: what is counted on paper; titles of the columns stand before the figures. */
function fromCopies(copies: string): Medium {
  const text = tight(half(copies));
  const count = (words: RegExp): number | null => {
    const found = words.exec(text);
    return found ? Number(found[1]) : null;
  };
  const paper = count(/(?:纸质|原件|复印件|正本)[^\d]{0,8}(\d+)/);
  const electronic = count(/(?:电子)[^\d]{0,8}(\d+)/);
  if (electronic && electronic > 0) return paper && paper > 0 ? 'both' : 'electronic';
  return paper && paper > 0 ? 'paper' : null;
}

import type { Material } from '../facts.ts';
import type { MaterialAttribute } from '../language/guide-tables.ts';
import { FORM, NOT_A_FORM } from '../language/guide-values.ts';
import { withoutControls } from './labels.ts';
import { mediumOf, parseMedium } from './medium.ts';
import { fold, half, numbering, tight } from './text.ts';

/** A blank form or sample that the guide offers for a material; a checker opens it. */
export interface Template {
  material: string;
  /** As written; null where only a script knows it. */
  url: string | null;
  kind: 'blank' | 'sample';
  /** The address stands in a script that may put something before it: that it does not open proves nothing. */
  guessed: boolean;
  /** The guide itself said, when it was asked for, that there is no such file. */
  lost?: true;
  /** A sample beside a blank: it is offered, and says nothing of the blank. */
  beside?: true;
}
/** What was read of one material, before it is judged what it means. */
export type RawMaterial = { [A in MaterialAttribute]?: string } & { templates?: Omit<Template, 'material'>[] };

const TAIL_WORDS =
  /原件|复印件|\d\s*份|[一二两三四五六]\s*份|纸质|电子|必要|必须|必需|免提交|加盖|盖章|扫描|一式|可选|选填|必交|容缺|签字|签章|A4|共享|样表|空表|空白表|下载|范本|示例|份数|自备|核验|验原件|格式|正反面|免于提交|无需提交|有则提供|如有/;
/** What is said of copies and form behind a name, parted from it. 复印件 that belongs to the name stays with it. */
const BEHIND =
  /^(.{2,}?)[，,；;：:\s]+((?:原件|复印件|影印件|扫描件|纸质|电子|一式|[\d一二两三四五六]+\s*份|加盖|须|需|应|必要|非必要|必须|签字|签名|盖章|正反面|验|提交|A4|可选|免提交|份数|数量|系统|通过|免于|无需|申请人自备|政府部门)[^《》]{0,40})$/;
const LINK_WORDS =
  '(?:空白表格?|空表|样表|示例样[表本]|示范文本|表格|范本|样本|模板|附件|格式文本|填写样例|点击|空白|材料)';
/** Words of links in or behind a name: [空白表格] 下载. */
const LINKS = new RegExp(
  `[[【(（]\\s*${LINK_WORDS}*\\s*(?:下载|查看|预览)?\\s*[\\]】)）]|\\s+${LINK_WORDS}+$|\\s*${LINK_WORDS}*\\s*(?:下载|查看|预览)$`,
  'g',
);

/** A material from free text: 《药品经营许可证申请表》（原件1份，纸质）. */
export function materialFromText(text: string): RawMaterial {
  let name = fold(numbering(fold(text)).rest).replace(/^[*★●■◆•·]\s*/, '');
  const aside: string[] = [];
  const starred = /^[*★]/.test(fold(text));
  name = name.replace(LINKS, (m) => (m.length < name.length ? ' ' : m)).trim();
  // The control of its row, glued to it by the style alone.
  name = name.replace(/(?<=.{2})(?:\s*(?:展开|收起|查看详情)|\s+详情)$/, '');
  for (let go = true; go; ) {
    go = false;
    name = name.replace(/[\s；;。，,、.]+$/, '');
    const bracket = /[（(【[]([^（()）【】[\]]*)[)）\]】]$/.exec(name);
    if (bracket && bracket.index > 1 && TAIL_WORDS.test(bracket[1]!)) {
      aside.unshift(bracket[1]!);
      name = name.slice(0, bracket.index);
      go = true;
      continue;
    }
    const tail = (
      BEHIND.exec(name) ?? /^(.{2,}?)((?:原件)?(?:各|共)?(?:一式)?[一二两三四五六\d]+\s*份)$/.exec(name)
    )?.slice(1);
    if (tail) {
      aside.unshift(tail[1]!);
      name = tail[0]!;
      go = true;
    }
  }
  const said = aside.join('；');
  const material: RawMaterial = { name, note: said, type: said || (/(?:复印|原|扫描)件$/.test(name) ? name : '') };
  if (/必要|必须|必需|必交|可选|容缺|选填|如有|有则/.test(said)) material.required = said;
  if (starred) material.required ??= '必要';
  return material;
}

const REQUIRED_NO =
  /非必[要须需]|不必[要须需]|非必交|可选|选交|选填|选择性|否|不是|非必备|视情况|视情形|特定情形|如有|有则|可不提|非强制|^0$|^2$|按需/;
const REQUIRED_YES = /必[要须需备交选]|^是|√|✓|✔|^必$|^1$|需要|强制|应提交/;
/** 不必提交制度全文 waives a part of it, not the material. */
const WAIVED =
  /免提交|免于提交|免交|(?:无需|无须|不需要?|不用|不必|免)(?:申请人|企业|您|再)?(?:提交|提供|上传|报送|递交)(?![\u4e00-\u9fa5]{0,4}(?:全文|正文|全本|原件|纸质|复印件|副本|翻译))|数据共享|信息共享|部门(?:间|内部)?共享|(?:通过)?(?:系统|部门|平台|数据|电子证照)?(?:自动)?(?:共享|调取|调用|获取|核验|查询|关联)(?:获取|获得|取得|调用|核验)|已关联(?:电子证照)?|电子证照库|后台核验|系统(?:自动)?(?:调取|核验|获取|比对)|联网核[查验]|内部核查|政府部门内部|共享获得|证照复用|电子证照(?:调用|调取|共享|复用|免交)|在线核验|免证办|在线获取/;
const NOT_WAIVED =
  /(?:不|未|暂不|不可|非|无法|不能|没有|尚未)(?:支持|可|能|实现|适用|属于|开通|予)?(?:免提交|免于提交|免交|共享|关联|调取)|是否(?:免提交|共享|关联)[^是]{0,4}[:：]?(?:否|不)/;
const YES = /^(?:是|√|✓|✔|支持|可|能|1|有|免|已关联|可以|Y|yes)/i;
const NO = /^(?:否|不|无|×|✗|0|未|-|—|\/|N|no)/i;
const GOVERNMENT = /政府|部门|机关|局|委|法院|公安|市场监督|共享/;

/** What the columns and notes mean for the fact `guide.materials`; the template is set by who checks its link. */
export function toMaterial(raw: RawMaterial): Material {
  const name = cleanName(raw.name ?? '');
  const note = [raw.note, raw.waived && !YES.test(raw.waived) && !NO.test(raw.waived) ? raw.waived : '']
    .filter(Boolean)
    .join('；');
  return {
    name,
    required: requiredOf(raw.required ?? ''),
    medium:
      mediumOf(raw.medium ?? '', raw.type ?? '', raw.copies ?? '', note) ??
      (/(?:复印|原|扫描)件/.test(raw.name ?? '') ? parseMedium(raw.name ?? '') : null),
    source: sourceOf(raw.source ?? ''),
    waived: isWaived(raw),
    isForm: isForm(name),
    template: 'none',
  };
}

/** An application form; promises, authorisations, lists and reports are not (CONTRACT.md §6). */
export function isForm(name: string): boolean {
  const plain = tight(half(name)).replace(/[《》〈〉"“”]/g, '');
  return FORM.test(plain) && !NOT_A_FORM.test(plain.replace(/\([^()]*\)/g, ''));
}

const cleanName = (name: string): string => {
  let text = fold(name);
  const { kind, rest } = numbering(text);
  if (kind !== null && rest.length > 1) text = rest;
  return withoutControls(text.replace(/^[*★●■◆•·]\s*|\s*[*★]$/g, ''))
    .replace(
      /\s*[[【(（]?(?:空表下载|样表下载|表格下载|下载|查看|预览|必要|非必要|必须|免提交|材料下载|示例样表|空白表格|填报须知)[\]】)）]?\s*$/g,
      '',
    )
    .replace(/[；;。，,：:]+$/, '')
    .trim();
};

export function requiredOf(value: string): boolean | null {
  const text = tight(half(value));
  if (text === '') return null;
  // 容缺后补 is the third value beside 必要 and 非必要: the application is taken without it.
  if (/容缺/.test(text) && !/必[要须需]/.test(text)) return false;
  if (REQUIRED_NO.test(text)) return false;
  return REQUIRED_YES.test(text) ? true : null;
}

const sourceOf = (value: string): string | null => {
  const text = fold(value);
  return text === '' || /^(?:-|—|\/|无|暂无|——|--)$/.test(text) ? null : text;
};

export function isWaived(raw: RawMaterial): boolean {
  const own = tight(half(raw.waived ?? ''));
  if (own !== '' && !NO.test(own) && !NOT_WAIVED.test(own) && (YES.test(own) || WAIVED.test(own) || /证|照/.test(own)))
    return true;
  const said = tight(
    half([raw.note, raw.source, raw.medium, raw.required, raw.name, raw.type, raw.copies].filter(Boolean).join('；')),
  );
  if (WAIVED.test(said) && !NOT_WAIVED.test(said)) return true;
  // The column says 否: figures elsewhere do not outweigh it.
  if (own !== '' && NO.test(own)) return false;
  const copies = tight(half(raw.copies ?? raw.type ?? ''));
  const figures = [...copies.matchAll(/\d+/g)].map(Number);
  // None on paper of what is wanted electronically is no gift.
  if (/电子|扫描|上传/.test(raw.medium ?? '') && /纸质|原件|复印件/.test(copies) && !/电子/.test(copies)) return false;
  return (
    figures.length > 0 &&
    figures.every((n) => n === 0) &&
    GOVERNMENT.test(raw.source ?? '') &&
    !/自备|申请人/.test(raw.source ?? '')
  );
}

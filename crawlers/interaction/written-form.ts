import {
  CASE_NUMBER,
  CASES_ONLY,
  COMPLAIN_BY_PHONE,
  CONTENT_FIELD,
  OPTIONAL,
  SOLICITS,
  TAKES_COMPLAINTS,
  TAKES_QUESTIONS,
  TELEPHONE,
} from '../language/interaction.ts';
import { NOT_SEARCH, SEARCH_FIELD } from '../language/navigation.ts';
import type { Field, PageView } from '../perception/view.ts';
import { chatBoxOf } from './chat-box.ts';

/** What a page offers to write down a matter. */
export type WrittenForm =
  | { kind: 'open'; why: string }
  | { kind: 'case-number-only'; why: string }
  /** A chat, not a form. */
  | { kind: 'chat'; why: string }
  /** Words and telephone numbers only. */
  | { kind: 'telephone'; why: string }
  | { kind: 'none'; why: string };

/** Text of a page that says little else than what it says of telephones. */
const SHORT = 600;

/** Reads the form for a complaint or a question that a page shows to a guest. Pure. */
export function writtenFormOf(view: PageView): WrittenForm {
  const fields = view.fields.filter((f) => f.visible && isInput(f) && !siteSearch(f));
  const number = fields.find((f) => CASE_NUMBER.test(wordsOf(f)));
  const content = fields.filter((f) => f !== number && isContent(f));
  const only = CASES_ONLY.exec(view.text)?.[0];
  if (content.length > 0) {
    const chat = chatBoxOf(view);
    if (chat && content.length === 1 && content[0] === chat.field) return { kind: 'chat', why: '对话窗口' };
    if (number && mandatory(number, view)) return { kind: 'case-number-only', why: `必填“${labelOf(number)}”` };
    if (only && !number?.label) return { kind: 'case-number-only', why: `页面写明“${only}”` };
    if (only && number && !optional(number, view)) return { kind: 'case-number-only', why: `页面写明“${only}”` };
    return { kind: 'open', why: `表单可填写“${labelOf(content[0] as Field)}”` };
  }
  // A page that asks for the number of a case before it shows anything else.
  if (number && !optional(number, view) && !otherWay(view))
    return { kind: 'case-number-only', why: `须先填写“${labelOf(number)}”` };
  if (only) return { kind: 'case-number-only', why: `页面写明“${only}”` };
  if (TELEPHONE.test(view.text) && view.text.length < SHORT) return { kind: 'telephone', why: '页面只有电话' };
  return { kind: 'none', why: '没有表单' };
}

/**
 * Whether a form takes what is looked for, by its own words: title, headings, fields, the kinds it lets one choose, its buttons.
 * The menus around it name everything on every page. A form that says nothing of it takes both.
 */
export function takes(kind: 'complaint' | 'consult', view: PageView): boolean {
  const words = [view.title, ...view.headings.map((h) => h.text), ownWords(view)].join('\n');
  if (SOLICITS.test(words) && !/投诉|咨询|诉求/.test(words)) return false;
  const complaints = TAKES_COMPLAINTS.test(words);
  const questions = TAKES_QUESTIONS.test(words);
  if (kind === 'complaint') return !asksOnly(view) && (complaints || !questions);
  return questions || !/投诉|举报/.test(words);
}

/** 咨询投诉 over a form whose fields ask for questions alone, where who complains is told to telephone. */
export const asksOnly = (view: PageView): boolean => {
  const heads = [view.title, ...view.headings.map((h) => h.text)].join('\n');
  const own = fieldWords(view);
  const complaintsAlone = /投诉|举报|建议|信箱/.test(heads) && !/咨询/.test(heads);
  const both = /咨询.{0,3}投诉|投诉.{0,3}咨询/.test(`${heads}\n${view.text}`) && !complaintsAlone;
  return both && /咨询|提问/.test(own) && !TAKES_COMPLAINTS.test(own) && COMPLAIN_BY_PHONE.test(view.text);
};

const fieldWords = (view: PageView): string =>
  view.fields
    .filter((f) => f.visible && !siteSearch(f))
    .flatMap((f) => [f.label, f.placeholder, ...f.options.map((o) => o.text)])
    .join('\n');

/** What the form itself says: its fields, the kinds that it lets one choose, its buttons. */
function ownWords(view: PageView): string {
  const buttons = view.actions.filter((a) => a.visible && a.tag !== 'a' && a.address === null && a.region === 'main');
  return [fieldWords(view), ...buttons.map((a) => a.text)].join('\n');
}

const isInput = (f: Field): boolean =>
  f.tag === 'textarea' || f.tag === 'editable' || (f.tag === 'input' && /^(text|search|tel|number|)$/.test(f.type));
/** The search box at the top of every page. */
const siteSearch = (f: Field): boolean =>
  (f.region === 'header' || f.region === 'nav') &&
  f.tag === 'input' &&
  !CONTENT_FIELD.test(wordsOf(f)) &&
  !CASE_NUMBER.test(wordsOf(f));
const wordsOf = (f: Field): string => `${f.label} ${f.placeholder} ${f.name}`;
const labelOf = (f: Field): string => (f.label || f.placeholder || f.name).replace(/[*：:\s]+/g, '') || '内容';

function isContent(f: Field): boolean {
  const words = wordsOf(f);
  if (f.tag === 'textarea' || f.tag === 'editable') return true;
  // A search box of the site asks for words too.
  if (NOT_SEARCH.test(words) || (f.type === 'search' && !/内容/.test(words))) return false;
  return CONTENT_FIELD.test(words) && !(SEARCH_FIELD.test(words) && !/内容|诉求|描述/.test(words)) && f.form >= 0;
}

function mandatory(f: Field, view: PageView): boolean {
  const words = wordsOf(f);
  if (optional(f, view)) return false;
  return f.required || /\*|＊|必填|必须/.test(words) || starred(f, view);
}

const optional = (f: Field, view: PageView): boolean => {
  if (OPTIONAL.test(wordsOf(f))) return true;
  const line = lineOf(f, view);
  return line !== null && OPTIONAL.test(line);
};

/** The star stands in the line of the label, outside of it. */
function starred(f: Field, view: PageView): boolean {
  const line = lineOf(f, view);
  return line !== null && /[*＊]|必填/.test(line);
}

function lineOf(f: Field, view: PageView): string | null {
  const label = labelOf(f);
  return label.length >= 3
    ? (view.text.split('\n').find((l) => l.length < 80 && l.replace(/[*：:\s]+/g, '').includes(label)) ?? null)
    : null;
}

/** Complaints without a number are offered beside. */
const otherWay = (view: PageView): boolean =>
  view.actions.some(
    (a) => a.visible && /(没有|无|未|忘记)[^。]{0,4}(办件|受理)?(编号|编码)|无编号|未办件|其他投诉/.test(a.text),
  ) || view.fields.some((f) => f.type === 'radio' && /无编号|没有编号|未办/.test(f.label));

import type { City } from '../../cities/city.ts';
import type { FlowStep } from '../facts.ts';
import { isGuide } from '../guide/recognise.ts';
import { HANDS_IN, NEXT } from '../language/apply.ts';
import { NOT_SEARCH, SEARCH_BUTTON, SEARCH_FIELD } from '../language/navigation.ts';
import type { Action, Field, PageView } from '../perception/view.ts';
import { cardsOf } from './cards.ts';
import { freshActions } from './channels.ts';
import { bareOf, waits } from './countdown.ts';
import { signInOf } from './login-page.ts';

const SITUATION =
  /情形|情景|选择(办理|申请|业务|申报)?(类型|情况|方式|主体|对象|身份)|(办理|申报|办事|申请|填报|网办)(须知|提示)|^须知|须知$|承诺书|告知承诺|(阅读|签署|确认)承诺|承诺(签署|确认|告知)|(我已|已经?)(仔细|认真)?阅读|智能导办|智能引导|问答引导|导办|选择(业务)?办理项|请(您)?(先)?(选择|回答|阅读)|(办理|申报|申请|填报)之?前[^。\n]{0,6}(确认|核对|自查|自测)|(资格|条件)(预检|自检|自查|预判|确认|核对)/;
const FORM =
  /填写(申请|申报|表单|信息|基本|企业|表格|内容|资料)|(申请|申办|申报|办理)(信息|表单|人信息|表|单位信息)|基本信息|表单(填写|信息)|企业信息|信息(填报|填写|录入)|在线填(报|表|写)|填报|主体信息|经办人信息/;
const MATERIALS =
  /上传(材料|附件|文件|资料)|(材料|附件|资料|文件|证照)上传|(申请|申报|电子|提交|所需|办理)(材料|资料)|材料(提交|清单|信息)|附件(材料|信息)|提交(材料|资料)/;
const DELIVERY =
  /(领取|送达|取件|取证|送件|递交|收件|领证|寄送|配送|获取)(方式|信息|地址|途径)|结果(领取|送达|获取)|邮寄(信息|地址|方式)|窗口领取|收件人|物流信息|领取(结果|证照)/;
const REVIEW =
  /(确认|核对)(申报|申请|填报|填写|办件)?(信息|提交|申报|内容|材料|无误)|信息(确认|核对|预览)|(申报|申请|申请表|表单|填报)?预览|(申报|申请)(确认|核对)|^确认$|提交(申请|申报|确认|办件)|^提交$|完成(提交|申报)|^核对|确认并提交/;
/** Said by what a page asks in a form, and by nothing that only reads. */
const ANSWERED = /radio|checkbox/;

/** What a step of an application shows, layer or page: what lies around it is no part of it. */
export interface Scope {
  actions: Action[];
  fields: Field[];
  heads: string[];
  text: string;
}

/** @param before the page on which a step came up in place: only what is new is the step. */
export function scopeOf(view: PageView, before?: PageView): Scope {
  const layered = view.overlay !== null && (view.fields.some(inLayer) || view.actions.some(inLayer));
  if (layered && view.overlay) {
    return {
      actions: view.actions.filter((a) => inLayer(a)),
      fields: view.fields.filter((f) => f.region === 'overlay' && !isSearch(f, view)),
      heads: [titleOfLayer(view.overlay.text)],
      text: view.overlay.text,
    };
  }
  // The lowest part of a long page counts as its foot, and there forms have their last fields and their buttons.
  const actions = view.actions.filter(
    (a) =>
      a.visible &&
      (a.frame > 0 ||
        (a.region !== 'nav' && (a.region !== 'footer' || a.role === 'button' || NEXT.test(a.text.trim())))),
  );
  const fields = view.fields.filter((f) => (f.frame > 0 || f.region !== 'nav') && !isSearch(f, view));
  if (!before || before.url !== view.url)
    return { actions, fields, heads: [...view.headings.map((h) => h.text)], text: view.text };
  const fresh = new Set(freshActions(before, view));
  const known = new Set(before.fields.filter((f) => f.visible).map((f) => `${f.frame}|${f.type}|${f.name}|${f.label}`));
  const heads = new Set(before.headings.map((h) => h.text));
  const lines = new Set(before.text.split('\n'));
  return {
    actions: actions.filter((a) => fresh.has(a)),
    fields: fields.filter((f) => f.visible && !known.has(`${f.frame}|${f.type}|${f.name}|${f.label}`)),
    heads: view.headings.map((h) => h.text).filter((h) => !heads.has(h)),
    text: view.text
      .split('\n')
      .filter((l) => !lines.has(l))
      .join('\n'),
  };
}

/** 情形引导 × 请选择，系统将为您匹配办理材料: what stands before the cross or the first blank is the title, where it names a step. */
function titleOfLayer(text: string): string {
  const title = text.split(/[\s×]/)[0] ?? '';
  return byName(title) ? title : text.slice(0, 120);
}

const inLayer = (x: Action | Field): boolean => x.visible && x.region === 'overlay';
const isSearch = (f: Field, view: PageView): boolean => {
  const words = `${f.placeholder}${f.label}`;
  const named = /搜|检索|关键[字词]/.test(words) && SEARCH_FIELD.test(words) && !NOT_SEARCH.test(words);
  return f.type === 'search' || named || sendsSearch(f, view);
};

/** Old pages have a field without a word and 事项搜索 behind it; 查询 behind one with a name (统一社会信用代码) fills a form. */
const sendsSearch = ({ box, frame, label, placeholder }: Field, { actions }: PageView): boolean =>
  actions.some(
    (a) =>
      a.visible &&
      a.frame === frame &&
      SEARCH_BUTTON.test(a.text.trim()) &&
      (/搜/.test(a.text) || `${label}${placeholder}`.trim() === '') &&
      Math.abs(a.box.y + a.box.h / 2 - box.y - box.h / 2) < 20 &&
      a.box.x >= box.x + box.w - 60 &&
      a.box.x - box.x - box.w < 60,
  );

/**
 * Which steps of an application a page shows, in their order; empty where it shows none that can be told. A page that
 * holds the whole application shows several.
 * @param marked name of the present step on the page's step bar
 * @param inside whether earlier pages of the application were seen
 */
export function stepsOf(
  view: PageView,
  city: City,
  marked: string | null,
  inside: boolean,
  before?: PageView,
): FlowStep[] {
  if (signInOf(view, city, before)) return ['login'];
  const scope = scopeOf(view, before);
  // A bar beneath a layer is the page's, not the layer's.
  const beneath = view.overlay !== null && scope.text === view.overlay.text && !scope.text.includes(marked ?? '');
  const byBar = marked && !beneath ? byName(marked) : null;
  if (byBar) return [byBar];
  const texts = scope.fields.filter((f) => f.visible && isText(f));
  const choices = scope.fields.filter((f) => f.visible && (ANSWERED.test(f.type) || f.tag === 'select'));
  // Hidden ones belong to pages that are not shown yet; where one is only drawn over, its button says 上传.
  const files = scope.fields.filter((f) => f.visible && f.type === 'file');
  const uploads = scope.actions.filter((a) =>
    /^(点击|本地|选择)?上传(材料|附件|文件)?$|^选择文件$|^点击上传/.test(a.text.trim()),
  );
  const layered = view.overlay !== null && scope.text === view.overlay.text;
  const goesOn = scope.actions.some((a) => waits(a) || NEXT.test(bareOf(a.text).replace(/\s+/g, '')));
  const handsIn = scope.actions.some((a) => HANDS_IN.test(a.text.replace(/\s+/g, '')));
  // A guide has all the words of an application; only what is asked of the visitor makes it one.
  const inPlace = before !== undefined && before.url === view.url;
  if (!layered && !inside && !inPlace && isGuide(view) && texts.length < 3 && files.length === 0) return [];

  const heads = scope.heads.filter((h) => [...h].length <= 40 || layered);
  if (heads.length === 0 && !inPlace) heads.push(view.title);
  const named = new Set(heads.map(byName).filter((k) => k !== null));
  // The names of all steps as headings tell nothing of the present one.
  const telling = named.size <= 2 || texts.length + choices.length + files.length > 0 ? named : new Set<FlowStep>();
  const prose = withoutStepBar(scope.text);
  const shown = new Set<FlowStep>();
  const labels = scope.fields
    .filter((f) => f.visible)
    .map((f) => `${f.label} ${f.placeholder}`)
    .join('\n');
  if (texts.length >= 3 || (texts.length > 0 && (telling.has('form') || FORM.test(prose)))) {
    if (!(telling.has('delivery') && texts.length <= 4 && !telling.has('form'))) shown.add('form');
  }
  if (files.length > 0 || uploads.length >= 1) shown.add('materials');
  else if (telling.has('materials') && (goesOn || handsIn) && texts.length < 3) shown.add('materials');
  const isStep = (t: string): boolean => byName(t) !== null;
  const cards = (links: boolean): boolean => cardsOf(scope.actions, isStep, links).length > 0;
  // 窗口领取 may be a way to choose as well as the name of a step.
  const ways =
    telling.has('delivery') && cardsOf(scope.actions, (t) => isStep(t) && byName(t) !== 'delivery').length > 0;
  if (
    (telling.has('delivery') || DELIVERY.test(labels) || (choices.length > 0 && DELIVERY.test(prose))) &&
    (choices.length > 0 || texts.length > 0 || ways)
  )
    shown.add('delivery');
  if (shown.size === 0 || telling.has('situation')) {
    const links = telling.has('situation') && choices.length === 0 && !goesOn;
    const asks = choices.length > 0 || goesOn || cards(links);
    if (asks && (telling.has('situation') || (SITUATION.test(prose) && texts.length === 0))) shown.add('situation');
  }
  const reading =
    texts.length === 0 && files.length === 0 && !choices.some((f) => f.type === 'radio' || f.tag === 'select');
  // What is drawn to be chosen or handed over is asked for, whatever button stands below it.
  const asked = (shown.has('delivery') || uploads.length > 0) && !telling.has('review');
  if (handsIn && reading && !asked && (inside || telling.has('review')) && !goesOn) return ['review'];
  if (telling.has('review') && reading && (handsIn || inside)) return ['review'];
  // Conditions to be ticked before one may go on: their words name materials and forms, and ask for none.
  const ticks = choices.length > 0 && choices.every((f) => f.type === 'checkbox');
  const begins = !inside && !handsIn && !REVIEW.test(scope.text) && !/提\s*交|预览/.test(scope.text);
  if (layered && begins && ticks && goesOn && texts.length + files.length + uploads.length === 0) return ['situation'];
  // Reading a notice before the form is a step of its own; a consent at the end of the form is none.
  if (shown.has('form') || shown.has('materials')) shown.delete('situation');
  return ORDER.filter((k) => shown.has(k));
}

/** Text without the names of all steps in a row, which stand on every page of an application. */
function withoutStepBar(text: string): string {
  const lines = text.split('\n');
  const short = lines.filter((l) => [...l].length <= 12 && byName(l) !== null);
  const bar = new Set(new Set(short.map(byName)).size >= 3 ? short : []);
  return lines
    .filter(
      (l) =>
        !bar.has(l) &&
        new Set(
          l
            .split(/[\s>›→|、]+/)
            .map(byName)
            .filter(Boolean),
        ).size < 3,
    )
    .join('\n');
}

const ORDER: FlowStep[] = ['situation', 'form', 'materials', 'delivery'];

/** The step that a short name or heading stands for. */
export function byName(name: string): FlowStep | null {
  if (DELIVERY.test(name)) return 'delivery';
  if (REVIEW.test(name) && !/提交材料|提交资料/.test(name)) return 'review';
  if (MATERIALS.test(name)) return 'materials';
  if (SITUATION.test(name)) return 'situation';
  if (FORM.test(name)) return 'form';
  return null;
}

export const isText = (f: Field): boolean =>
  !(f.readOnly && f.value !== '') &&
  ((f.tag === 'input' && /^(text|tel|email|number|date|datetime-local|month|)$/.test(f.type)) || f.tag === 'textarea');

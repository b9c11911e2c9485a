import type { Tab } from '../browser/tab.ts';
import { inFrames } from './watch.ts';

/** Words of the steps of an application, for telling a row of step names from other rows. */
const STEP_NAMES =
  '须知|情形|情景|引导|导办|承诺|选择|填写|填报|表单|基本信息|申请信息|申报信息|申请表|材料|附件|上传|领取|送达|取件|邮寄|收件|寄送|确认|预览|核对|提交|完成|办结|受理|登录|认证';

/** The name of the present step where the page draws its steps in a row (a step bar); null where it draws none or marks none. */
export async function presentStep(tab: Tab): Promise<string | null> {
  const found = await inFrames(tab.page(), (f) => f.evaluate(markedStep, STEP_NAMES));
  return found.find((name) => name !== null) ?? null;
}

/** Runs in a frame: the marked one among several siblings that carry names of steps. */
function markedStep(names: string): string | null {
  const named = new RegExp(names);
  const fold = (s: string) => s.replace(/\s+/g, ' ').trim();
  const textOf = (el: Element) => fold((el as HTMLElement).innerText ?? '');
  const nameIn = (el: Element) => textOf(el).replace(/^[\d\s.、①-⑩✓√]+/, '');
  const rows: Element[][] = [];
  for (const box of document.querySelectorAll('ol,ul,div,tr,nav,dl,section,p,td')) {
    if (box.childElementCount < 3 || box.childElementCount > 24) continue;
    const items = [...box.children].filter((c) => {
      const name = nameIn(c);
      // 请选择：窗口领取 邮寄送达 is a question with its choices.
      if (/^请(?!阅读)|[：:？?]$/.test(name)) return false;
      return (
        name.length >= 2 &&
        name.length <= 24 &&
        (c as HTMLElement).checkVisibility() &&
        !c.querySelector('input,select,textarea')
      );
    });
    if (items.length < 3 || items.length > 10) continue;
    if (items.filter((c) => named.test(nameIn(c))).length < Math.max(3, Math.ceil(items.length * 0.6))) continue;
    rows.push(items);
  }
  // The innermost row: what lies around it holds the same names once more.
  const row = rows.find((r) => !rows.some((o) => o !== r && r.some((c) => o.some((d) => c !== d && c.contains(d)))));
  if (!row) return null;

  const marked = (el: Element): boolean => {
    const current = el.getAttribute('aria-current') ?? el.getAttribute('aria-selected');
    if (current && current !== 'false') return true;
    return / (is-)?(active|current|cur|curr|on|selected|checked|process|doing|now|ing|this|highlight|actived|step-active|focus) /.test(
      ` ${(el.getAttribute('class') ?? '').replace(/(^|\s)[\w-]*?(item|step|steps|nav|tab|layui)[-_]+/g, ' ').toLowerCase()} `,
    );
  };
  const flagged = row.filter((c) => marked(c) || [...c.querySelectorAll('*')].slice(0, 12).some(marked));
  // A bar that fills marks the steps that are done as well: the last one marked is the present one.
  const last = flagged.at(-1);
  if (last && flagged.length < row.length) return nameIn(last);
  if (last && flagged.length === row.length) return null;

  const look = (el: Element): string =>
    [el, ...[...el.querySelectorAll('*')].slice(0, 4)]
      .map((e) => {
        const s = getComputedStyle(e);
        return `${s.color}|${s.backgroundColor}|${s.borderColor}|${s.fontWeight}`;
      })
      .join(';');
  const looks = row.map(look);
  const alone = row.filter((_, i) => looks.filter((l) => l === looks[i]).length === 1);
  if (alone.length === 1 && (row.length > 3 || new Set(looks).size === 2)) {
    const at = row.indexOf(alone[0] as Element);
    // The last one alone unlike the others: marked, or the only one that is not reached yet. Colour says nothing.
    if (at < row.length - 1 || new Set(looks).size > 2) return nameIn(alone[0] as Element);
  }
  return null;
}

import type { City } from '../../cities/city.ts';
import type { FlowStep } from '../facts.ts';
import type { Field, PageView } from '../perception/view.ts';
import { signInOf } from './login-page.ts';

const SITUATION =
  /情形(选择|引导)?|选择(办理|申请|业务)?(情形|类型|情况)|情景引导|办理须知|申报须知|办事须知|须知|承诺书|我已阅读|已阅读并|智能导办|问答引导|选择办理项/;
const FORM =
  /填写(申请|申报|表单|信息|基本)|申请(信息|表单|人信息|表)|申报信息|基本信息|表单填写|企业信息|信息填报|填报/;
const MATERIALS = /上传(材料|附件|文件)|材料上传|申请材料|申报材料|电子材料|材料提交|附件上传|提交材料/;
const DELIVERY = /(领取|送达|取件|取证|送件|递交|收件)方式|结果(领取|送达)|邮寄(信息|地址)|窗口领取|收件人/;
const REVIEW = /确认(信息|提交|申报)|信息确认|申报(预览|确认)|预览|核对(信息|无误)|提交申请|提交申报|完成提交/;

/** Which step of an application a page is; null where it is none that can be told. */
export function stepKind(view: PageView, city: City): FlowStep | null {
  if (signInOf(view, city)) return 'login';
  const here = currentStep(view);
  const named = here ? byWords(here) : null;
  if (named) return named;
  const texts = view.fields.filter((f) => f.visible && isText(f) && f.region !== 'header' && f.region !== 'nav');
  const files = view.fields.filter((f) => f.type === 'file');
  const heads = `${view.headings.map((h) => h.text).join('\n')}\n${view.overlay?.text.slice(0, 300) ?? ''}\n${view.title}`;
  const choices = view.fields.filter((f) => f.visible && /radio|checkbox/.test(f.type)).length;
  if (files.length > 0) return 'materials';
  if (DELIVERY.test(heads) && choices > 0) return 'delivery';
  if (texts.length >= 3) return 'form';
  const byHead = byWords(heads);
  if (byHead) return byHead;
  if (texts.length >= 2 && FORM.test(view.text)) return 'form';
  if (choices >= 1 && SITUATION.test(view.text)) return 'situation';
  if (choices >= 1 && DELIVERY.test(view.text)) return 'delivery';
  if (MATERIALS.test(view.text) && view.actions.some((a) => a.visible && /上传|选择文件/.test(a.text)))
    return 'materials';
  if (SITUATION.test(view.text) && view.actions.some((a) => a.visible && /下一步|同意|继续|开始/.test(a.text)))
    return 'situation';
  return null;
}

/** The step that a step indicator marks as the present one. */
function currentStep(view: PageView): string | null {
  const marked = view.actions.find(
    (a) => a.visible && a.selected && [...a.text].length <= 14 && byWords(a.text) !== null,
  );
  return marked?.text ?? null;
}

function byWords(text: string): FlowStep | null {
  if (REVIEW.test(text)) return 'review';
  if (DELIVERY.test(text)) return 'delivery';
  if (MATERIALS.test(text)) return 'materials';
  if (SITUATION.test(text)) return 'situation';
  if (FORM.test(text)) return 'form';
  return null;
}

export const isText = (f: Field): boolean =>
  (f.tag === 'input' && /^(text|tel|email|number|)$/.test(f.type)) || f.tag === 'textarea';

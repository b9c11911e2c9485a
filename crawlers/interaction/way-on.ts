import { forbiddenLink } from '../browser/submission.ts';
import { cardsOf } from '../flow/cards.ts';
import { FORM_GOES_ON } from '../language/interaction.ts';
import { compact } from '../language/normalise.ts';
import type { Action, PageView } from '../perception/view.ts';
import { furnitureOf, scoreOf } from './candidates.ts';
import { pageAddress } from './page-address.ts';
import type { Survey } from './survey.ts';

/** The way on to the other kind's form. */
const OTHER = { complaint: /咨询|提问/, consult: /投诉|举报/ } as const;

/** What leads on from an introduction to the form; nothing that stands in the menus of the whole site. */
export function goesOn(survey: Survey, view: PageView, kind: 'complaint' | 'consult', again: boolean): Action | null {
  const furniture = furnitureOf(survey.pages);
  // What lies under a layer, or beside one that leads on itself, is for when the layer is gone.
  const layered = view.actions.some((a) => a.visible && a.region === 'overlay' && FORM_GOES_ON.test(compact(a.text)));
  const usable = view.actions.filter(
    (a) =>
      a.visible &&
      !a.disabled &&
      !(view.overlay !== null && a.region !== 'overlay' && (a.covered || layered)) &&
      a.region !== 'footer' &&
      !furniture(a) &&
      (a.address === null || pageAddress(a.address) !== pageAddress(view.url)) &&
      !forbiddenLink(a.text, a.address ?? ''),
  );
  const words = kind === 'complaint' ? /投诉|建议|写信|诉求|反映/ : /咨询|提问|留言|写信|诉求/;
  // What is complained of is chosen first: the form comes to any of the kinds.
  const kinds = !again && CHOOSE_KIND.test(view.text) ? cardsOf(usable, () => false, true)[0] : undefined;
  if (kinds) return kinds;
  return (
    usable.find((a) => FORM_GOES_ON.test(compact(a.text)) && words.test(compact(a.text))) ??
    usable.find((a) => FORM_GOES_ON.test(compact(a.text)) && !OTHER[kind].test(a.text)) ??
    (again ? null : (usable.find((a) => scoreOf(kind, a) >= 70 && words.test(compact(a.text))) ?? null))
  );
}

const CHOOSE_KIND =
  /请?(先)?(选择|点选|点击)[^。\n]{0,8}(类别|类型|分类|事项|领域|对象|部门)|(类别|类型|分类|事项)[^。\n]{0,4}(选择|请选)/;

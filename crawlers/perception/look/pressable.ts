import type { Addresses } from './addresses.ts';
import type { Doc } from './document.ts';

/** How the look tells what can be acted on. */
export type Pressable = ReturnType<typeof pressableTools>;

/** Runs inside a frame: what can be pressed or opens under the pointer, and what is chosen. */
export function pressableTools({ seen, fold, shownText, isPage }: Doc, { ownAddress }: Addresses) {
  const ROLES = new Set([
    'button',
    'link',
    'menuitem',
    'menuitemradio',
    'menuitemcheckbox',
    'tab',
    'option',
    'treeitem',
    'switch',
    'radio',
    'checkbox',
  ]);
  /** Three elements at the most; to count those of a page of 100,000 links for each of them takes minutes. */
  const holdsFew = (box: Element): boolean =>
    !box.firstElementChild?.nextElementSibling?.nextElementSibling?.nextElementSibling;
  const looksSelected = (el: Element): boolean => {
    const a =
      el.getAttribute('aria-selected') ??
      el.getAttribute('aria-current') ??
      el.getAttribute('aria-checked') ??
      el.getAttribute('aria-pressed');
    if (a && a !== 'false') return true;
    const words =
      ` ${el.getAttribute('class') ?? ''} ${el.parentElement?.localName === 'li' ? (el.parentElement.getAttribute('class') ?? '') : ''} `.toLowerCase();
    return /[\s_-](active|current|cur|selected|checked|on|focus|actived|chosen|now)[\s_-]/.test(words);
  };

  /** The head of a menu that opens under the pointer: a short text over something hidden that holds things to press. */
  const menuHead = (el: Element): boolean => {
    if (!/^(li|dd|dt|div|span|td)$/.test(el.localName) || el.childElementCount === 0 || el.childElementCount > 4)
      return false;
    const text = shownText(el);
    if (!text || text.length > 12) return false;
    return [...el.children].some((c) => !(c as HTMLElement).checkVisibility() && holdsPressable(c));
  };
  const holdsPressable = (box: Element): boolean =>
    seen.clicks.has(box) ||
    [...box.querySelectorAll('*')]
      .slice(0, 60)
      .some(
        (e) => e.matches('a,button,[onclick],[role=menuitem]') || seen.clicks.has(e) || (documentHears && marked(e)),
      );
  const handles = (el: Element): boolean =>
    el.hasAttribute('onclick') || typeof (el as HTMLElement).onclick === 'function';
  const POINTER = ['onmousedown', 'onmouseup', 'onpointerdown', 'ontouchstart'] as const;
  /** Hears the pointer by a handler that was assigned to it; one that only keeps words from being marked is none. */
  const hearsPointer = (el: Element): boolean =>
    POINTER.some((name) => {
      const handler = (el as HTMLElement)[name];
      return (
        typeof handler === 'function' &&
        !/(\{\s*(return\s*(false|true|!\d);?)?\s*\}|=>\s*(false|true|!\d))$/.test(String(handler))
      );
    });
  /** Bears data of its own beside what frameworks put on everything. */
  const marked = (el: Element): boolean =>
    shownText(el).length > 0 &&
    [...el.attributes].some((a) => /^data-(?!v-|reactid|testid|i18n|lang|spm)/.test(a.name));
  /** All clicks are heard in one place: what is pressed has no mark of its own, not even the pointer's. */
  const documentHears = [document, document.body, document.documentElement, window].some(
    (t) => t && (seen.clicks.has(t) || typeof (t as unknown as HTMLElement).onclick === 'function'),
  );
  /** A ball or a tab at the edge of the window that only hears the pointer, drawn like a word: something comes up beside it. */
  const floatsAndHovers = (el: Element): boolean => {
    if (!seen.hovers.has(el) || el.childElementCount > 4 || el.querySelector('a,button,[onclick]')) return false;
    const length = shownText(el).length;
    if (length === 0 || length > 8) return false;
    for (let box: Element | null = el; box && !isPage(box); box = box.parentElement)
      if (getComputedStyle(box).position === 'fixed') return true;
    return false;
  };
  /** A field that takes no writing and is drawn to be pressed: it shows what is chosen and opens what to choose from. */
  const unfolds = (el: HTMLInputElement, style: CSSStyleDeclaration): boolean =>
    el.readOnly &&
    !el.disabled &&
    /^(text|search)$/.test(el.type) &&
    (style.cursor === 'pointer' || handles(el) || seen.clicks.has(el) || el.hasAttribute('aria-haspopup'));
  const actionable = (
    el: Element,
    style: CSSStyleDeclaration,
    parentPointer: boolean,
    delegated: boolean,
    raised: boolean,
  ): boolean => {
    const tag = el.localName;
    if (tag === 'a' || tag === 'area') return true;
    if (tag === 'button' || tag === 'summary') return true;
    if (tag === 'input') return /^(button|submit|reset|image)$/.test((el as HTMLInputElement).type);
    if (handles(el)) return true;
    const role = el.getAttribute('role');
    if (role && ROLES.has(role)) return true;
    if (tag === 'body' || tag === 'html' || tag === 'form' || tag === 'iframe') return false;
    // A label passes the click on to its field; one without a field is a box like any other.
    if (tag === 'label' && (el as HTMLLabelElement).control) return false;
    if (menuHead(el)) return true;
    // What can be dragged about and opens where it was only pressed has no click of its own.
    if (hearsPointer(el)) seen.clicks.add(el);
    if (seen.clicks.has(el) && el.childElementCount <= 60) {
      // A list that listens for its entries (delegation) is not itself something to press.
      return el.querySelectorAll('li,tr,a,button,dd,[onclick]').length < 2;
    }
    if (floatsAndHovers(el)) return true;
    if (ownAddress(el)) return true;
    if (style.cursor === 'pointer' && !parentPointer) {
      // Drawn to be pressed as a whole only where nothing inside it is pressed for itself.
      const inside = [...el.querySelectorAll('*')].slice(0, 60);
      if (inside.some((c) => c.localName === 'a' || c.localName === 'button' || handles(c) || seen.clicks.has(c)))
        return false;
      return fold(el.textContent).length <= 120;
    }
    if (documentHears && el.childElementCount === 0 && marked(el) && shownText(el).length <= 60) return true;
    if (raised && documentHears && el.childElementCount === 0 && /^(span|div|p|em|i|b|strong|td|li|s|u)$/.test(tag))
      return shownText(el).length > 0 && shownText(el).length <= 12;
    return (
      delegated &&
      /^(li|dd|tr|span|div|p|em|i|b|td|dt)$/.test(tag) &&
      el.childElementCount <= 3 &&
      shownText(el).length > 0 &&
      shownText(el).length <= 60
    );
  };
  /** Whether something comes up under the pointer. @param text what the element is called */
  const hoversOver = (el: Element, text: string, visible: boolean): boolean => {
    let hovers =
      seen.hovers.has(el) ||
      el.hasAttribute('onmouseover') ||
      el.hasAttribute('onmouseenter') ||
      el.hasAttribute('aria-haspopup');
    for (
      let box = el.parentElement;
      !hovers && box && holdsFew(box) && !isPage(box) && shownText(box) === text;
      box = box.parentElement
    )
      hovers = seen.hovers.has(box) || box.hasAttribute('onmouseover') || box.hasAttribute('onmouseenter');
    if (!hovers && visible) {
      const box = /^(a|span|button|div)$/.test(el.localName) ? el.parentElement : el;
      if (box && (box.localName === 'li' || box === el)) {
        const sub = box.querySelector('ul,dl,[role=menu]') ?? (menuHead(box) ? box.lastElementChild : null);
        if (sub && sub !== el && !sub.contains(el) && !(sub as HTMLElement).checkVisibility()) hovers = true;
      }
    }
    return hovers;
  };
  return { actionable, unfolds, looksSelected, hoversOver };
}

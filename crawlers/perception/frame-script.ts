import type { Action, ContentNode, Field } from './view.ts';

/** What one frame answers. `frames[i]` is the place in `content` where the i-th child frame's document belongs. */
export interface FrameReport {
  title: string;
  actions: Omit<Action, 'frame'>[];
  fields: Omit<Field, 'frame'>[];
  content: ContentNode;
  text: string;
  headings: { level: number; text: string }[];
  overlay: { text: string } | null;
  /** A list in a box of its own draws only the rows in sight. */
  partial: boolean;
  /**
   * Whether each child frame is seen, where its document begins in this one, and its number among the windows of this one;
   * null where the window does not count it.
   */
  frames: { visible: boolean; x: number; y: number; number: number | null }[];
}

/**
 * Runs inside a frame (serialised, so it uses nothing from outside) and reports what a person sees there and what
 * could be acted on: one walk over the composed tree, open shadow roots included, in reading order. Answers a `FrameReport`
 * as JSON: Playwright hands objects over value by value, twice checked, which took longer than the walk itself.
 */
export function perceiveFrame(bounds: { maxNodes: number; maxText: number; maxDepth: number }): string {
  type Seen = { clicks: WeakSet<EventTarget>; hovers: WeakSet<EventTarget>; elements: Element[]; frames: Element[] };
  const seenKey = Symbol.for('wangting.seen');
  const holder = window as unknown as { [k: symbol]: Seen };
  if (!holder[seenKey]) holder[seenKey] = { clicks: new WeakSet(), hovers: new WeakSet(), elements: [], frames: [] };
  const seen = holder[seenKey] as Seen;
  seen.elements = [];
  seen.frames = [];
  const windowNumbers = new Map<Window | null, number>();
  for (let i = 0; i < Math.min(window.length, 1000); i++) windowNumbers.set(window[i] ?? null, i);

  const SKIP = new Set([
    'script',
    'style',
    'noscript',
    'template',
    'link',
    'meta',
    'head',
    'base',
    'param',
    'source',
    'track',
  ]);
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
  const INLINE = new Set(['inline', 'inline-block', 'inline-flex', 'contents', 'ruby', 'inline-grid', 'inline-table']);
  const fold = (s: string | null | undefined) => (s ?? '').replace(/[\s\u00a0\u3000\u200b\ufeff]+/g, ' ').trim();
  const cut = (s: string, n: number) => (s.length > n ? `${s.slice(0, n)}…` : s);
  const vw = window.innerWidth;
  const vh = window.innerHeight;
  const docWidth = Math.max(vw, document.documentElement?.scrollWidth ?? 0, document.body?.scrollWidth ?? 0);
  const docHeight = Math.max(document.documentElement?.scrollHeight ?? 0, document.body?.scrollHeight ?? 0);

  const addressLike = (v: string) =>
    /^(https?:)?\/\/[^\s]+\.[^\s]+|^(https?:)?\/\/(localhost|[\d.]+)|^\.{0,2}\/[\w#.?-]|^#\/|^[\w./-]+\.(s?html?|jspx?|do|action|aspx?|php|cgi|pdf|docx?|xlsx?|zip|rar)([?#]|$)|^\?[\w]+=/i.test(
      v,
    );
  const resolve = (v: string): string | null => {
    try {
      const u = new URL(v.trim(), document.baseURI);
      return u.protocol === 'http:' || u.protocol === 'https:' ? u.href : null;
    } catch {
      return null;
    }
  };
  const addressInScript = (code: string): string | null => {
    for (const m of code.matchAll(/(['"`])((?:(?!\1)[^\\]|\\.)*)\1/g)) {
      const v = (m[2] ?? '').replace(/\\\//g, '/');
      // What the script goes on with makes the address: '/search?name=' + words is the beginning of one.
      const begun = /[=?&]$/.test(v) && /^\s*\+/.test(code.slice((m.index ?? 0) + m[0].length));
      if (v && !begun && addressLike(v)) {
        const r = resolve(v);
        if (r) return r;
      }
    }
    return null;
  };
  const ownAddress = (el: Element): string | null => {
    for (const a of el.attributes) {
      const n = a.name.toLowerCase();
      if (
        n === 'href' ||
        n === 'src' ||
        n === 'action' ||
        n === 'style' ||
        n === 'class' ||
        n === 'id' ||
        n.startsWith('on') ||
        n.startsWith('aria-')
      )
        continue;
      // What a page loads into itself is no place that one goes to.
      if (/src|api|ajax|load|remote|json|img|image|pic|icon|photo|thumb|cover|poster|background|original/.test(n))
        continue;
      if (!n.startsWith('data-') && !/url|href|link|jump|path|route|goto|addr|page|to$/.test(n)) continue;
      if (addressLike(a.value.trim())) return resolve(a.value);
    }
    return null;
  };

  const report: FrameReport = {
    title: document.title,
    actions: [],
    fields: [],
    content: { tag: '#document', children: [] },
    text: '',
    headings: [],
    overlay: null,
    partial: false,
    frames: [],
  };
  const scrollers: Element[] = [];
  const nodeOf = new WeakMap<Element, ContentNode>();
  const lines: string[] = [];
  let line = '';
  let textLength = 0;
  let nodes = 0;
  let depth = 0;
  let heading = '';
  const forms: Element[] = [];
  const breakLine = () => {
    const l = fold(line);
    if (l) {
      lines.push(l);
      textLength += l.length + 1;
    }
    line = '';
  };

  const styleOf = (el: Element) => getComputedStyle(el);
  const rectOf = (el: Element): DOMRect => {
    const r = el.getBoundingClientRect();
    if (r.width > 0 && r.height > 0) return r;
    for (const c of el.children) {
      const k = c.getBoundingClientRect();
      if (k.width > 0 && k.height > 0) return k;
    }
    return r;
  };
  const onPage = (r: DOMRect) =>
    r.width > 1 &&
    r.height > 1 &&
    r.right + window.scrollX > 0 &&
    r.bottom + window.scrollY > 0 &&
    // Drawers wait beyond the right edge.
    r.left + window.scrollX < docWidth;

  const nameOf = (el: Element): string => {
    const h = el as HTMLElement;
    let t = fold(h.innerText ?? el.textContent);
    if (!t) t = fold(el.textContent);
    if (!t && el instanceof HTMLInputElement) t = fold(el.value) || (el.readOnly ? fold(el.placeholder) : '');
    if (!t && el.childElementCount > 0) {
      // Drop-downs of widgets: a box around a field that takes no writing, which shows what is chosen.
      const field = el.querySelector('input');
      if (field?.readOnly) t = fold(field.value) || fold(field.placeholder);
    }
    if (!t) t = fold(el.getAttribute('aria-label') ?? el.getAttribute('title') ?? el.getAttribute('alt'));
    if (!t) {
      const img = el.querySelector('img[alt],[title],[aria-label],area[alt]');
      t = fold(img?.getAttribute('alt') ?? img?.getAttribute('title') ?? img?.getAttribute('aria-label'));
    }
    // A name that the server has cut off stands whole in its title.
    if (/(…|\.{3})$/.test(t)) {
      const begun = t.replace(/(…|\.{2,})$/, '');
      const whole = [el, ...el.querySelectorAll('[title]'), el.parentElement]
        .map((e) => fold(e?.getAttribute('title')))
        .find((w) => begun.length >= 2 && w.startsWith(begun) && w.length > begun.length);
      if (whole) t = whole;
    }
    // Buttons are spaced out to equal widths: 进 入, 确 定.
    if (/^(?:[\u4e00-\u9fa5] )+[\u4e00-\u9fa5]$/.test(t)) t = t.replaceAll(' ', '');
    return cut(t, 200);
  };

  /** What a picture without words is called where it is kept, and what the style draws in its place. */
  const iconOf = (el: Element): string => {
    const box = el.parentElement;
    const parts = [...(box?.childElementCount === 1 ? [box] : []), el, ...[...el.querySelectorAll('*')].slice(0, 6)];
    const names = parts.flatMap((e) => [
      e.getAttribute('class'),
      e.id,
      e.getAttribute('data-icon'),
      e.getAttribute('src')?.split(/[?#]/)[0]?.split('/').at(-1)?.slice(0, 60),
      e.localName === 'use' ? (e.getAttribute('href') ?? e.getAttribute('xlink:href')) : null,
      ...(e === box ? [] : ['::before', '::after'].map((side) => getComputedStyle(e, side).content)).map((drawn) =>
        /^["'].*["']$/.test(drawn) ? drawn.slice(1, -1) : null,
      ),
    ]);
    return cut(fold(names.filter(Boolean).join(' ')), 200);
  };

  const landmark = (el: Element, r: DOMRect): Action['region'] => {
    for (
      let e: Element | null = el;
      e && e !== document.body;
      e = e.parentElement ?? (e.getRootNode() as ShadowRoot).host ?? null
    ) {
      const tag = e.localName;
      const role = e.getAttribute('role');
      if (tag === 'dialog' || role === 'dialog' || role === 'alertdialog') return 'overlay';
      const pos = styleOf(e).position;
      if (pos === 'fixed') {
        const b = e.getBoundingClientRect();
        if (b.width >= vw * 0.3 && b.height >= vh * 0.3) return 'overlay';
        if (b.top < 10 && b.width > vw * 0.8) return 'header';
        return 'aside';
      }
      if (tag === 'footer' || role === 'contentinfo') return 'footer';
      if (tag === 'nav' || role === 'navigation') return 'nav';
      if (tag === 'header' || role === 'banner') return 'header';
      if (tag === 'aside' || role === 'complementary') return 'aside';
      if (tag === 'main' || role === 'main') return 'main';
      const words = `${e.id} ${e.getAttribute('class') ?? ''}`.toLowerCase();
      if (/(^|[\s_-])(foot|footer|copyright)([\s_-]|$)/.test(words)) return 'footer';
      if (/(^|[\s_-])(nav|navbar|navigation|menu|breadcrumb|crumbs?)([\s_-]|$)/.test(words)) return 'nav';
      if (/(^|[\s_-])(head|header|topbar|top)([\s_-]|$)/.test(words)) return 'header';
    }
    // In a frame the place within it says nothing about the place on the page.
    if (window.parent !== window) return 'other';
    const y = r.top + window.scrollY;
    if (y < 70) return 'header';
    if (docHeight > vh && y > docHeight - 140) return 'footer';
    return 'other';
  };

  /** Whether `from` is one of several like entries of `box`: what lies beside it then belongs to others. */
  const oneOfMany = (box: Element, from: Element): boolean => {
    if (/^(td|th|dd|dt)$/.test(from.localName)) return false;
    const kind = from.getAttribute('class') ?? '';
    const like = [...box.children].filter(
      (c) =>
        c !== from && c.localName === from.localName && (c.getAttribute('class') ?? '') === kind && fold(c.textContent),
    );
    if (like.length === 0) return false;
    const mine = from.getBoundingClientRect();
    const beside = like.every((c) => Math.abs(c.getBoundingClientRect().top - mine.top) < 6);
    // Short things on one line are the buttons of one row.
    return !(beside && fold(from.textContent).length <= 10);
  };
  /** Whether a box holds nothing but the buttons of one row: what they belong to stands beside it. */
  const onlyButtons = (box: Element, text: string): boolean => {
    const buttons = [...box.querySelectorAll('a,button,[onclick],[role=button]')].filter(
      (b) => !b.querySelector('a,button,[onclick],[role=button]'),
    );
    if (buttons.length < 2 || buttons.length > 8) return false;
    const words = buttons.map((b) => fold((b as HTMLElement).innerText).replace(/\s/g, ''));
    return words.every((w) => w.length <= 8) && words.join('').length >= text.replace(/[\s|｜/、·]/g, '').length;
  };
  /** Three elements at the most; to count those of a page of 100,000 links for each of them takes minutes. */
  const holdsFew = (box: Element): boolean =>
    !box.firstElementChild?.nextElementSibling?.nextElementSibling?.nextElementSibling;
  const rowsOfHidden = new Map<Element, NonNullable<Action['comesUpIn']> | null>();
  /** The row in which something short that is not shown comes up; null where none is seen. */
  const comesUpIn = (el: Element, own: string): NonNullable<Action['comesUpIn']> | null => {
    if (own.length < 2 || own.length > 8) return null;
    let host = el.parentElement;
    while (host && host !== document.body && !host.checkVisibility()) host = host.parentElement;
    if (!host || host === document.body) return null;
    let row = rowsOfHidden.get(host);
    if (row === undefined) {
      const t = fold(host.innerText);
      const r = host.getBoundingClientRect();
      row =
        t === '' || t.length > 120
          ? null
          : {
              text: cut(around(host, t), 400),
              x: Math.round(r.left + window.scrollX),
              y: Math.round(r.top + window.scrollY),
            };
      rowsOfHidden.set(host, row);
    }
    return row;
  };
  const around = (el: Element, own: string): string => {
    let from: Element = el;
    let buttons = '';
    const isMark = own.length <= 2 && !/[\p{L}\p{N}]/u.test(own);
    for (let i = 0; i < 6; i++) {
      const e: Element | null = from.parentElement;
      if (!e || e === document.body || oneOfMany(e, from)) break;
      const t = fold((e as HTMLElement).innerText);
      if (t.length > 400) break;
      const more =
        t.length > own.length + (own.length <= 2 ? 0 : 3) ||
        (/^(li|tr|dl|article)$/.test(e.localName) && t.length > own.length);
      // A mark that unfolds or removes belongs to the words beside it, pressed though these may be, too.
      if (more && (isMark || !onlyButtons(e, t))) return t;
      if (more) buttons ||= t;
      from = e;
    }
    return buttons || own;
  };

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

  const add = (el: Element, style: CSSStyleDeclaration, shown: boolean) => {
    const tag = el.localName;
    const role =
      el.getAttribute('role') ??
      (tag === 'a' || tag === 'area'
        ? 'link'
        : tag === 'button' || tag === 'summary' || tag === 'input'
          ? 'button'
          : 'generic');
    const href =
      el instanceof HTMLAnchorElement || el instanceof HTMLAreaElement ? (el.getAttribute('href') ?? '').trim() : '';
    const assigned = (el as HTMLElement).onclick;
    let script = el.getAttribute('onclick') ?? (assigned ? String(assigned) : '');
    let address: string | null = null;
    let via: Action['via'] = null;
    if (/^\s*javascript:/i.test(href)) {
      let code = href.replace(/^\s*javascript:/i, '');
      try {
        code = decodeURIComponent(code);
      } catch {}
      script = script ? `${script};${code}` : code;
    } else if (href && href !== '#' && !/^#+$/.test(href) && !/^(mailto|tel|data|blob|file|about):/i.test(href)) {
      // The query of a link goes out in the page's character set, which only the element itself knows.
      address = resolve(document.characterSet === 'UTF-8' ? href : (el as HTMLAnchorElement).href);
      if (address) via = 'href';
    }
    if (!address) {
      address = ownAddress(el);
      if (address) via = 'attribute';
    }
    if (!address && script) {
      address = addressInScript(script);
      if (address) via = 'script';
    }
    if (!address && /^submit$|^image$/.test((el as HTMLInputElement).type ?? '')) {
      const f = (el as HTMLInputElement).form;
      if (f) {
        address = resolve((el as HTMLInputElement).getAttribute('formaction') ?? f.getAttribute('action') ?? '');
        via = 'form';
      }
    }
    let r = rectOf(el);
    if (el instanceof HTMLAreaElement) {
      const map = el.closest('map');
      const img = map ? document.querySelector(`img[usemap="#${CSS.escape(map.name)}"]`) : null;
      if (img) r = img.getBoundingClientRect();
    }
    const text = nameOf(el);
    const visible = (shown || el instanceof HTMLAreaElement) && onPage(r);
    let covered = false;
    if (visible && !(el instanceof HTMLAreaElement) && r.top >= 0 && r.left >= 0 && r.bottom <= vh && r.right <= vw) {
      const root = el.getRootNode() as Document | ShadowRoot;
      const top = root.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2);
      covered = !!top && top !== el && !el.contains(top) && !top.contains(el);
    }
    const target = (el.getAttribute('target') ?? '').toLowerCase();
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
      const box = /^(a|span|button|div)$/.test(tag) ? el.parentElement : el;
      if (box && (box.localName === 'li' || box === el)) {
        const sub = box.querySelector('ul,dl,[role=menu]') ?? (menuHead(box) ? box.lastElementChild : null);
        if (sub && sub !== el && !sub.contains(el) && !(sub as HTMLElement).checkVisibility()) hovers = true;
      }
    }
    const row = visible ? null : comesUpIn(el, text);
    const icon = text === '' && visible ? iconOf(el) : '';
    report.actions.push({
      id: seen.elements.push(el) - 1,
      tag,
      role,
      text,
      ...(icon ? { icon } : {}),
      around: cut(visible ? around(el, text) : text, 400),
      ...(row ? { comesUpIn: row } : {}),
      heading: cut(heading, 80),
      address,
      via,
      opens: target === '_blank' || /window\.open\s*\(/.test(script),
      visible,
      covered,
      disabled:
        (el as HTMLButtonElement).disabled === true ||
        el.getAttribute('aria-disabled') === 'true' ||
        style.pointerEvents === 'none' ||
        style.cursor === 'not-allowed',
      ...(!address && !script && !seen.clicks.has(el) && style.cursor !== 'pointer' ? { inert: true as const } : {}),
      selected: looksSelected(el),
      region: landmark(el, r),
      script: cut(script, 500),
      box: {
        x: Math.round(r.left + window.scrollX),
        y: Math.round(r.top + window.scrollY),
        w: Math.round(r.width),
        h: Math.round(r.height),
      },
      hovers,
    });
    const node = nodeOf.get(el);
    if (node) node.act = seen.elements.length - 1;
  };

  /** 姓名：<input>, the words directly before a field; what stands before a box to be ticked belongs to the one before. */
  const writtenBefore = (el: HTMLInputElement): string => {
    if (el.type === 'radio' || el.type === 'checkbox') return '';
    const node = el.previousSibling;
    const t = node?.nodeType === Node.TEXT_NODE ? fold(node.textContent) : '';
    return t.length <= 30 && /[\u4e00-\u9fa5]{2}.*[:：]$/.test(t) ? t : '';
  };

  const labelOf = (el: HTMLInputElement): string => {
    const fromLabels = [...(el.labels ?? [])].map((l) => fold(l.innerText)).join(' ');
    if (fromLabels) return fromLabels;
    const by = el.getAttribute('aria-labelledby');
    if (by) {
      const t = by
        .split(/\s+/)
        .map((id) => fold(document.getElementById(id)?.innerText))
        .join(' ');
      if (t) return t;
    }
    const own = el.getAttribute('aria-label') ?? el.getAttribute('title') ?? '';
    if (own) return fold(own);
    const written = writtenBefore(el);
    if (written) return written;
    const cell = el.closest('td,dd');
    const before =
      cell?.previousElementSibling ?? el.previousElementSibling ?? el.parentElement?.previousElementSibling;
    const t = fold((before as HTMLElement | null)?.innerText);
    return t.length <= 30 ? t : '';
  };
  /** A star that the style draws (::before of the label) in the row of this field alone. */
  const starred = (el: Element): boolean => {
    let row = el.parentElement;
    for (let up = 0; row && up < 3 && row.querySelectorAll('input,textarea,select').length === 1; up++) {
      if (row.childElementCount > 12) return false;
      for (const part of [row, ...row.querySelectorAll('*')].slice(0, 24))
        for (const side of ['::before', '::after'])
          if (/^["'][*＊]["']$/.test(getComputedStyle(part, side).content.trim())) return true;
      row = row.parentElement;
    }
    return false;
  };
  const addField = (el: Element, shown: boolean) => {
    const f = el as HTMLInputElement;
    const type = el.localName === 'input' ? f.type || 'text' : el.localName;
    if (type === 'hidden') return;
    const r = rectOf(el);
    // Widgets hide the button itself and draw its label.
    const labelled = [...(f.labels ?? [])].some((l) => l.checkVisibility() && onPage(l.getBoundingClientRect()));
    const form = f.form ?? null;
    if (form && !forms.includes(form)) forms.push(form);
    report.fields.push({
      id: seen.elements.push(el) - 1,
      tag:
        el.localName === 'select'
          ? 'select'
          : el.localName === 'textarea'
            ? 'textarea'
            : el.localName === 'input'
              ? 'input'
              : 'editable',
      type,
      name: f.name ?? '',
      label: cut(labelOf(f), 60),
      placeholder: fold(f.placeholder ?? ''),
      value: type === 'password' ? '' : cut(fold(f.value ?? el.textContent), 200),
      options:
        el instanceof HTMLSelectElement
          ? [...el.options]
              .slice(0, 400)
              .map((o) => ({ text: fold(o.text), value: o.value, ...(o.disabled && { disabled: true as const }) }))
          : type === 'radio'
            ? [{ text: cut(labelOf(f), 60), value: f.value }]
            : [],
      ...(/^(radio|checkbox)$/.test(type) && f.checked ? { checked: true as const } : {}),
      visible: (shown && onPage(r)) || (type === 'radio' && labelled),
      required: f.required === true || f.getAttribute('aria-required') === 'true' || (shown && starred(el)),
      ...(f.readOnly === true || f.disabled === true ? { readOnly: true as const } : {}),
      form: form ? forms.indexOf(form) : -1,
      formAction: form ? resolve(form.getAttribute('action') ?? '') : null,
      formMethod: form ? form.method || 'get' : '',
      region: landmark(el, r),
      box: {
        x: Math.round(r.left + window.scrollX),
        y: Math.round(r.top + window.scrollY),
        w: Math.round(r.width),
        h: Math.round(r.height),
      },
    });
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
  const shownText = (el: Element): string => fold((el as HTMLElement).innerText ?? el.textContent);
  const handles = (el: Element): boolean =>
    el.hasAttribute('onclick') || typeof (el as HTMLElement).onclick === 'function';
  /** Bears data of its own beside what frameworks put on everything. */
  const marked = (el: Element): boolean =>
    shownText(el).length > 0 &&
    [...el.attributes].some((a) => /^data-(?!v-|reactid|testid|i18n|lang|spm)/.test(a.name));
  /** All clicks are heard in one place: what is pressed has no mark of its own, not even the pointer's. */
  const documentHears = [document, document.body, document.documentElement, window].some(
    (t) => t && (seen.clicks.has(t) || typeof (t as unknown as HTMLElement).onclick === 'function'),
  );
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
    if (seen.clicks.has(el) && el.childElementCount <= 60) {
      // A list that listens for its entries (delegation) is not itself something to press.
      return el.querySelectorAll('li,tr,a,button,dd,[onclick]').length < 2;
    }
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

  const walk = (
    el: Element,
    into: ContentNode[],
    hidden: boolean,
    parentPointer: boolean,
    insideAction: boolean,
    delegated: boolean,
    raised: boolean,
  ): void => {
    const tag = el.localName;
    if (SKIP.has(tag) || nodes >= bounds.maxNodes || depth >= bounds.maxDepth) return;
    nodes++;
    const style = styleOf(el);
    const none = hidden || style.display === 'none';
    const shown =
      !none &&
      style.visibility !== 'hidden' &&
      style.visibility !== 'collapse' &&
      Number(style.opacity) > 0.02 &&
      !(style.position === 'absolute' && /rect\(0px,? 0px,? 0px,? 0px\)|rect\(1px/.test(style.clip));
    const clipped =
      shown &&
      (style.overflowY === 'hidden' || style.overflowX === 'hidden') &&
      tag !== 'body' &&
      tag !== 'html' &&
      el.getBoundingClientRect().height < 2 &&
      (el.textContent?.length ?? 0) > 0;
    const seenNow = shown && !clipped;
    if (seenNow && /auto|scroll/.test(style.overflowY) && el.clientHeight >= 120 && scrollers.length < 6)
      if (el.scrollHeight > el.clientHeight * 1.5) scrollers.push(el);
    const node: ContentNode = { tag, children: [] };
    if (!seenNow) node.hidden = true;
    const role = el.getAttribute('role');
    if (role) node.role = role;
    if (el.id) node.id = el.id;
    const title = el.getAttribute('title');
    if (title) node.title = cut(title, 300);
    if (tag === 'a' || tag === 'area') {
      const href = el.getAttribute('href');
      // An anchor on the page stays what it is: it names the panel that it shows.
      if (href) node.href = /^\s*(javascript:|#)/i.test(href) ? href : (resolve(href) ?? href);
    }
    if (tag === 'img' || tag === 'embed' || tag === 'iframe' || tag === 'frame' || tag === 'object') {
      const src = el.getAttribute('src') ?? el.getAttribute('data');
      if (src) node.src = cut(resolve(src) ?? src, 2000);
      const alt = el.getAttribute('alt');
      if (alt) node.alt = alt;
    }
    if (tag === 'canvas' || tag === 'object' || tag === 'embed') {
      const r = el.getBoundingClientRect();
      if (seenNow && r.width >= 240 && r.height >= 160) node.painted = true;
    }
    if (tag === 'td' || tag === 'th') {
      const c = el as HTMLTableCellElement;
      if (c.colSpan > 1) node.colSpan = c.colSpan;
      if (c.rowSpan > 1) node.rowSpan = c.rowSpan;
    }
    for (const a of el.attributes) {
      if (
        /^data-|^url$|^link$|^onclick$/.test(a.name) &&
        a.value &&
        (a.name === 'onclick' || addressLike(a.value) || /^[[{]/.test(a.value))
      ) {
        node.data = { ...(node.data ?? {}), [a.name]: cut(a.value, 2000) };
      }
    }
    const handler = `${node.data?.['onclick'] ?? ''};${/^javascript:/i.test(node.href ?? '') ? node.href : ''}`;
    const called = /(?<![\w$.])([A-Za-z_$][\w$]*)\(\s*['"`]/.exec(handler)?.[1];
    const own = called === undefined ? null : (window as unknown as Record<string, unknown>)[called];
    if (typeof own === 'function') {
      const source = Function.prototype.toString.call(own);
      if (source.length <= 1_000) node.calls = source;
    }
    if (/^(b|strong|th|dt|label)$/.test(tag) || (Number(style.fontWeight) >= 600 && !/^h[1-6]$/.test(tag)))
      node.strong = true;
    into.push(node);
    nodeOf.set(el, node);

    const block = !INLINE.has(style.display);
    const separate = block || style.display === 'inline-block' || style.display === 'table-cell';
    if (seenNow && separate) {
      if (tag === 'td' || tag === 'th' || style.display === 'inline-block') line += ' ';
      else breakLine();
    }
    if (tag === 'br') breakLine();
    const level = /^h[1-6]$/.test(tag)
      ? Number(tag[1])
      : role === 'heading'
        ? Number(el.getAttribute('aria-level') ?? 2)
        : 0;
    if (level && seenNow) {
      const t = fold((el as HTMLElement).innerText);
      if (t) {
        report.headings.push({ level, text: cut(t, 200) });
        heading = t;
      }
    } else if (seenNow && /^(legend|caption|dt)$/.test(tag)) heading = fold((el as HTMLElement).innerText).slice(0, 80);

    if (tag === 'iframe' || tag === 'frame') {
      const r = el.getBoundingClientRect();
      seen.frames.push(el);
      report.frames.push({
        visible: seenNow && r.width > 40 && r.height > 40,
        x: Math.round(r.left + window.scrollX),
        y: Math.round(r.top + window.scrollY),
        number: windowNumbers.get((el as HTMLIFrameElement).contentWindow) ?? null,
      });
      node.role = `frame:${report.frames.length - 1}`;
      return;
    }
    if (
      tag === 'select' ||
      tag === 'textarea' ||
      (tag === 'input' && !/^(button|submit|reset|image)$/.test((el as HTMLInputElement).type)) ||
      (el as HTMLElement).isContentEditable
    ) {
      addField(el, seenNow);
      if (tag === 'select') {
        const chosen = (el as HTMLSelectElement).selectedOptions[0];
        if (chosen && seenNow) {
          const t = fold(chosen.text);
          node.children.push({ tag: '#text', text: t, children: [] });
          line += ` ${t} `;
        }
        return;
      }
      if (tag === 'input' || tag === 'textarea') {
        const v = (el as HTMLInputElement).type === 'password' ? '' : fold((el as HTMLInputElement).value);
        // What takes no writing shows a value: forms that are only there to be read.
        const shows = (el as HTMLInputElement).readOnly || (el as HTMLInputElement).disabled;
        if (v && shows) {
          node.children.push({ tag: '#text', text: v, children: [] });
          if (seenNow) line += ` ${v} `;
        }
        if (!insideAction && unfolds(el as HTMLInputElement, style)) add(el, style, seenNow);
        return;
      }
    }
    const inLayer = raised || style.position === 'fixed' || tag === 'dialog';
    const isAction = actionable(el, style, parentPointer, delegated && !insideAction, inLayer && !insideAction);
    if (isAction) add(el, style, seenNow);
    const hearsForChildren =
      (seen.clicks.has(el) || el.hasAttribute('onclick')) &&
      tag !== 'body' &&
      tag !== 'html' &&
      el.querySelectorAll('li,tr,dd,span,div').length >= 2;
    const pointer = style.cursor === 'pointer';
    const visit = (child: ChildNode) => {
      if (child.nodeType === Node.TEXT_NODE) {
        const raw = child.nodeValue ?? '';
        const t = raw.replace(/[\s\u00a0\u3000\u200b\ufeff]+/g, ' ');
        if (t.trim()) {
          node.children.push({ tag: '#text', text: t.trim(), children: [] });
          if (seenNow && textLength < bounds.maxText) line += t;
        }
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        walk(
          child as Element,
          node.children,
          none || clipped,
          pointer && !isPage(el),
          insideAction || isAction,
          delegated || hearsForChildren,
          inLayer,
        );
      }
    };
    const shadow = (el as HTMLElement).shadowRoot;
    depth++;
    if (shadow) for (const child of shadow.childNodes) visit(child);
    if (tag === 'slot') for (const child of (el as HTMLSlotElement).assignedNodes()) visit(child as ChildNode);
    else if (!shadow) for (const child of el.childNodes) visit(child);
    depth--;
    if (seenNow && separate) {
      if (tag === 'td' || tag === 'th' || style.display === 'inline-block') line += ' ';
      else breakLine();
    }
  };
  const isPage = (el: Element) => el === document.body || el === document.documentElement;

  /** A sheet over the whole window that says nothing: what is raised above it, however small, is what one has to answer. */
  const isShade = (e: Element): boolean => {
    const r = e.getBoundingClientRect();
    return (
      /fixed|absolute/.test(styleOf(e).position) &&
      r.width >= vw * 0.95 &&
      r.height >= vh * 0.9 &&
      fold((e as HTMLElement).innerText) === '' &&
      !e.querySelector('iframe,img,canvas,input')
    );
  };
  /** Stands above the page without being the page: an application's root may be positioned, too. */
  const isRaised = (el: Element): boolean => {
    for (let e: Element | null = el; e && !isPage(e); e = e.parentElement) {
      const r = e.getBoundingClientRect();
      const above = /fixed|absolute/.test(styleOf(e).position) || e.localName === 'dialog';
      if (above && r.width * r.height < vw * vh * 0.8) return true;
    }
    return false;
  };
  // What lies under the page is its background, however much it covers.
  const covering = document.elementsFromPoint(vw / 2, vh / 2).find((e) => isPage(e) || isShade(e) || !isRaised(e));
  const shaded = covering !== undefined && !isPage(covering) && isShade(covering);

  const layerAt = (x: number, y: number, middle: boolean): Element | null => {
    for (let e: Element | null = document.elementFromPoint(x, y); e && !isPage(e); e = e.parentElement) {
      const s = styleOf(e);
      const raised =
        s.position === 'fixed' ||
        e.localName === 'dialog' ||
        ((middle || shaded) && s.position === 'absolute' && Number(s.zIndex) >= 50);
      if (!raised || (shaded && isShade(e))) continue;
      const r = e.getBoundingClientRect();
      // Bars at the upper edge stay there while the page is read: they are no layer over it.
      if (r.width * r.height >= vw * vh * 0.05 && (middle || r.top > 20)) return e;
      if (shaded && r.width >= 120 && r.height >= 50) return e;
    }
    return null;
  };

  const start = document.body ?? document.documentElement;
  if (start) walk(start, report.content.children, false, false, false, false, false);
  breakLine();
  report.text = lines.join('\n').slice(0, bounds.maxText);
  // What is drawn of a list that is drawn as a whole reaches to its end.
  report.partial = scrollers.some((box) => {
    const head = box.getBoundingClientRect().top - box.scrollTop;
    const drawn = [...box.querySelectorAll('*')]
      .slice(-400)
      .filter((e) => e.childElementCount === 0 && fold(e.textContent) !== '')
      .map((e) => e.getBoundingClientRect().bottom - head);
    return drawn.length > 0 && Math.max(...drawn) < box.scrollHeight * 0.7;
  });

  // A layer over the page: what lies at its middle belongs to something fixed or raised that is not the page itself.
  // Short dialogues hang in the upper third, and tall ones leave the middle to a frame of theirs.
  const heights = shaded ? [0.5, 0.4, 0.33, 0.22, 0.12, 0.65] : [0.5, 0.33, 0.22];
  const spots = heights.map((y): [number, number] => [0.5, y]);
  // Drawers come in from an edge of a shaded page.
  if (shaded) spots.push([0.06, 0.5], [0.94, 0.5], [0.5, 0.94]);
  for (const [x, y] of spots) {
    const layer = layerAt(vw * x, vh * y, x === 0.5 && y === 0.5);
    if (!layer) continue;
    report.overlay = { text: cut(fold((layer as HTMLElement).innerText), 2000) };
    const held = nodeOf.get(layer);
    if (held) held.layer = true;
    for (const a of report.actions) if (layer.contains(seen.elements[a.id] ?? null)) a.region = 'overlay';
    for (const f of report.fields) if (layer.contains(seen.elements[f.id] ?? null)) f.region = 'overlay';
    break;
  }
  // Old libraries (Prototype) give arrays a toJSON of their own, which writes them as texts.
  const hidden = [Array.prototype, Object.prototype].flatMap((prototype) => {
    const own = Object.getOwnPropertyDescriptor(prototype, 'toJSON');
    return own?.configurable && Reflect.deleteProperty(prototype, 'toJSON') ? [{ prototype, own }] : [];
  });
  try {
    return JSON.stringify(report);
  } finally {
    for (const { prototype, own } of hidden) Object.defineProperty(prototype, 'toJSON', own);
  }
}

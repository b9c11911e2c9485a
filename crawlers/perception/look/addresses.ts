/** How the look reads addresses. */
export type Addresses = ReturnType<typeof addressTools>;

/** Runs inside a frame: the addresses that elements hold, wherever they keep them. */
export function addressTools() {
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
  return { addressLike, resolve, addressInScript, ownAddress };
}

import { visible } from '../text.ts';
import { cleanDrawing } from './drawing.ts';
import { escapeText } from './escape.ts';

/**
 * The only way in which HTML is made here. Everything that is put into a template is escaped for the place it stands in;
 * places in which escaping does not help (tag names, unquoted attributes, scripts, styles, event handlers) are refused
 * when the template is used for the first time, and addresses must have been made by `local` or `external`.
 */

const MADE = Symbol('made by this module');

/** HTML that was made by a template. */
export class Markup {
  readonly text: string;
  constructor(made: typeof MADE, text: string) {
    if (made !== MADE) throw new TypeError('Markup is made by html`…` only');
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

/** An address that may stand in `href` or `src`. */
export class Href {
  readonly text: string;
  constructor(made: typeof MADE, text: string) {
    if (made !== MADE) throw new TypeError('Href is made by local() or external() only');
    this.text = text;
  }
}

export type Content = Markup | string | number | null | undefined | false | readonly Content[];

/** A file of the report, or a place on the page: `cities/dalian.html`, `../report.css`, `#problems`. */
export function local(path: string): Href {
  if (!/^(?:\.\.\/)*[\w-][\w./-]*(?:#[\w.-]+)?$|^#[\w.-]+$/.test(path))
    throw new TypeError(`no local address: ${path}`);
  return new Href(MADE, path);
}

/**
 * An address within the dashboard: segments of the path, each encoded, and a query of which empty values are left out. It
 * begins with one slash and a name, so that it can lead to no other host.
 */
export function served(
  path: readonly string[],
  query: Readonly<Record<string, string | number | null | undefined>> = {},
  anchor = '',
): Href {
  if (path.some((part) => part === '' || part === '.' || part === '..'))
    throw new TypeError(`no path: ${path.join('/')}`);
  const asked = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      value === null || value === undefined || value === '' ? [] : [[name, String(value).toWellFormed()]],
    ),
  ).toString();
  const to = path.map((part) => encodeURIComponent(part.toWellFormed())).join('/');
  return new Href(MADE, `/${to}${asked && `?${asked}`}${anchor && `#${encodeURIComponent(anchor)}`}`);
}

/** This machine and private networks: an address there means something else on the reader's machine. */
const HERE =
  /^(?:localhost|.*\.localhost|.*\.local|.*\.internal|0\.0\.0\.0|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|169\.254\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|\[.*\])$/i;

/** An address of the web that may be followed; null for any other scheme, for one with a password, and for local ones. */
export function external(address: string): Href | null {
  if (!/^https?:\/\//i.test(address) || address !== visible(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (
    !/^https?:$/.test(url.protocol) ||
    url.username !== '' ||
    url.password !== '' ||
    HERE.test(url.hostname.replace(/\.$/, ''))
  )
    return null;
  return new Href(MADE, url.href);
}

type Place = { at: 'text' } | { at: 'tag' } | { at: 'attribute'; name: string };

const places = new WeakMap<TemplateStringsArray, Place[]>();

/** Where each value of a template stands. Throws for a place that must not hold one. */
function placesOf(strings: TemplateStringsArray): Place[] {
  const known = places.get(strings);
  if (known) return known;
  const found: Place[] = [];
  let at: 'text' | 'tag' | 'quoted' = 'text';
  let name = '';
  for (const [i, part] of strings.slice(0, -1).entries()) {
    let rest = part;
    while (rest !== '') {
      if (at === 'text') {
        const open = rest.search(/<[!/a-z]/i);
        if (open < 0) break;
        const tag = rest.slice(open);
        // Of scripts only a file of our own, with nothing inside the element.
        const script = tag === '<script src="' && strings[i + 1]?.startsWith('" defer></script>');
        if (!script && /^<(?:script|style|!--|!\[|textarea|xmp|iframe|noscript|object|embed)/i.test(tag))
          throw new TypeError(`a template may not open ${tag.slice(0, 12)}`);
        rest = tag.replace(/^<[!/]?[a-z][\w-]*/i, '');
        at = 'tag';
      } else if (at === 'tag') {
        const next = rest.search(/[">]/);
        if (next < 0) break;
        name = /([^\s"=/]+)="$/.exec(rest.slice(0, next + 1))?.[1]?.toLowerCase() ?? '';
        at = rest[next] === '>' ? 'text' : 'quoted';
        rest = rest.slice(next + 1);
      } else {
        const end = rest.indexOf('"');
        if (end < 0) break;
        at = 'tag';
        rest = rest.slice(end + 1);
      }
    }
    if (at === 'text') {
      if (/<\/?[\w-]*$/.test(part)) throw new TypeError('a value stands as a tag name');
      found.push({ at });
    } else if (at === 'tag') {
      if (!/\s$/.test(part)) throw new TypeError('a value stands in an attribute without quotes');
      found.push({ at });
    } else {
      if (/^on|^style$|^srcset$|^srcdoc$|^action$|^formaction$|^http-equiv$/.test(name))
        throw new TypeError(`a value stands in the attribute ${name}`);
      found.push({ at: 'attribute', name });
    }
  }
  places.set(strings, found);
  return found;
}

/** Attributes whose values are data, for the inside of a tag: null and false leave one out, true gives it no value. */
export class Attributes {
  readonly text: string;
  constructor(values: Readonly<Record<string, string | number | boolean | Href | null | undefined>>) {
    this.text = Object.entries(values)
      .map(([name, value]) => {
        if (!/^[a-z][a-z-]*$/.test(name) || /^on|^style$/.test(name)) throw new TypeError(`attribute ${name}`);
        if (value === null || value === undefined || value === false) return '';
        if ((name === 'href' || name === 'src') && !(value instanceof Href)) throw new TypeError(`${name} is no Href`);
        return value === true ? name : `${name}="${escapeText(value instanceof Href ? value.text : String(value))}"`;
      })
      .filter((text) => text !== '')
      .join(' ');
  }
}

/** HTML from a template; the doc comment of the module says what it refuses. */
export function html(strings: TemplateStringsArray, ...values: readonly (Content | Href | Attributes)[]): Markup {
  const where = placesOf(strings);
  let text = strings[0] ?? '';
  values.forEach((value, i) => {
    text += render(value, where[i]!) + (strings[i + 1] ?? '');
  });
  return new Markup(MADE, text);
}

function render(value: Content | Href | Attributes, place: Place): string {
  if (place.at === 'tag') {
    if (value instanceof Attributes) return value.text;
    throw new TypeError('only Attributes may stand inside a tag');
  }
  if (place.at === 'attribute') {
    const address = place.name === 'href' || place.name === 'src';
    if (value instanceof Href && address) return escapeText(value.text);
    if (address) throw new TypeError(`${place.name} takes an Href`);
    if (typeof value !== 'string' && typeof value !== 'number') throw new TypeError(`${place.name} takes a text`);
    return escapeText(String(value));
  }
  if (value instanceof Href || value instanceof Attributes) throw new TypeError('no text');
  return content(value);
}

function content(value: Content): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  return value.map(content).join('');
}

/** An SVG picture: nothing is taken over from it but shapes and words (drawing.ts). */
export function drawing(svg: string): Markup {
  return new Markup(MADE, cleanDrawing(svg));
}

/** A whole document. */
export function page(head: Markup, body: Markup): string {
  return `<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n${head.text}\n</head>\n${body.text}\n</html>\n`;
}

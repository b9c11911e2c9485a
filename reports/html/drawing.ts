import { escapeText } from './escape.ts';

const ELEMENTS = new Set('svg g path rect circle line polyline polygon text tspan'.split(' '));
const ATTRIBUTES = new Set(
  (
    'viewBox width height x y x1 y1 x2 y2 cx cy r rx d points transform fill fill-opacity stroke stroke-width ' +
    'stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin opacity text-anchor dominant-baseline font-size font-weight'
  ).split(' '),
);
/** Numbers, colours, `var(--ink)`, path data. No `url(…)`. */
const VALUE = /^(?!.*url\()[\w\s.,()#%+-]*$/i;
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", '#39': "'", '#34': '"' };

/**
 * An SVG drawing of ours, rebuilt from the shapes and words in it; elements, attributes and values that it does not know are
 * left out. ECharts adds a style sheet and inline styles, which our content security policy forbids: the styles become attributes.
 */
export function cleanDrawing(svg: string): string {
  // What stands in defs is not drawn by itself: without its name, which we do not take over, it would be.
  const drawn = svg.replace(/<(style|defs)\b[\s\S]*?<\/\1\s*>/gi, '');
  const parts = drawn.match(/<[^>]*>|[^<]+/g) ?? [];
  const open: string[] = [];
  let text = '';
  for (const part of parts) {
    const tag = /^<(\/?)([a-z]+)((?:\s[\s\S]*)?)>$/i.exec(part);
    if (tag) {
      const name = tag[2] ?? '';
      if (!ELEMENTS.has(name)) continue;
      if (tag[1]) {
        if (open.at(-1) === name) text += `</${open.pop()}>`;
      } else {
        text += `<${name}${name === 'svg' ? ' xmlns="http://www.w3.org/2000/svg"' : ''}${attributes(tag[3] ?? '')}>`;
        if (tag[3]?.endsWith('/')) text += `</${name}>`;
        else open.push(name);
      }
    } else if (open.at(-1) === 'text' || open.at(-1) === 'tspan')
      text += escapeText(part.replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity));
  }
  return (
    text +
    open
      .reverse()
      .map((name) => `</${name}>`)
      .join('')
  );
}

function attributes(written: string): string {
  const pairs = [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].flatMap(([, name = '', value = '']) =>
    name === 'style' ? declarations(value) : [[name, value] as const],
  );
  return pairs
    .filter(([name, value]) => ATTRIBUTES.has(name) && VALUE.test(value))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

/** `font-size:12px;font-weight:bold` as attributes; the family is the page's. */
function declarations(style: string): (readonly [string, string])[] {
  return style.split(';').flatMap((d) => {
    const [name = '', value = ''] = d.split(':').map((part) => part.trim());
    return name === '' || name === 'font-family' ? [] : [[name, value.replace(/px$/, '')] as const];
  });
}

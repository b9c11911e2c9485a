import { describe, expect, it } from 'vitest';
import { Attributes, drawing, external, html, local, Markup } from '../../reports/html/markup.ts';
import { address } from '../../reports/html/parts.ts';
import { prose } from '../../reports/html/prose.ts';
import { visible } from '../../reports/text.ts';
import { cases, fc } from '../fuzz.ts';
import { ATTACKS, BAD_ADDRESSES } from './attacks.ts';
import { parseFragment } from './parse.ts';

const folded = (text: string) => visible(text);

describe('hostile text', () => {
  it('has at least forty attacks to stand', () => expect(ATTACKS.length).toBeGreaterThanOrEqual(40));

  it.each(ATTACKS.map((a, i) => [i, a] as const))('attack %i is text, and no more than text', (_, attack) => {
    const made = html`<p title="${attack}" ${new Attributes({ 'data-x': attack })}>${attack}</p>${prose(attack)}`;
    const tree = parseFragment(made.text);
    const tags = new Set(tree.elements.map((e) => e.tag));
    tags.delete('p');
    tags.delete('span');
    expect([...tags]).toEqual([]);
    const [p] = tree.elements;
    expect(Object.keys(p!.attributes).sort()).toEqual(['data-x', 'title']);
    expect(p!.attributes['title']).toBe(folded(attack));
    expect(p!.text).toBe(folded(attack));
    expect(tree.text).toBe(folded(attack) + folded(attack));
  });

  it.each(ATTACKS.map((a, i) => [i, a] as const))('attack %i in a drawing is a word in it', (_, attack) => {
    const escaped = attack
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;');
    const { elements, text } = parseFragment(
      drawing(`<svg width="1" height="1"><text x="1">${escaped}</text></svg>`).text,
    );
    expect(elements.map((e) => e.tag)).toEqual(['svg', 'text']);
    expect(text).toBe(folded(attack));
  });

  it('takes nothing over from a drawing but shapes and words', () => {
    const made = drawing(
      '<svg onload="alert(1)" width="1"><style>x</style><script>alert(1)</script><foreignObject><img src="x"/></foreignObject>' +
        '<a href="javascript:alert(1)"><path d="M0 0" fill="url(https://evil.example)" onclick="alert(1)" style="fill:red;background:url(x)"/></a></svg>',
    ).text;
    expect(made).toBe('<svg xmlns="http://www.w3.org/2000/svg" width="1"><path d="M0 0" fill="red"></path></svg>');
  });

  it('draws nothing that a drawing only defines', () => {
    const clip = '<defs ><clipPath id="c"><path d="M0 0h9v9z" fill="#000"/></clipPath></defs>';
    const made = drawing(`<svg>${clip}<g clip-path="url(#c)"><path d="M1 1"/></g></svg>`).text;
    expect(made).toBe('<svg xmlns="http://www.w3.org/2000/svg"><g><path d="M1 1"></path></g></svg>');
  });

  it('leaves no character that cannot be seen or turns the line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const shown = visible(text);
        expect(shown.isWellFormed()).toBe(true);
        expect(shown.replace(/[\t\n]/g, '')).not.toMatch(
          /[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u,
        );
        expect(visible(shown)).toBe(shown);
      }),
      { numRuns: cases(500) },
    );
  });

  it('shows bidi marks by their code points', () => {
    expect(visible('优秀\u202E下')).toBe('优秀⟨U+202E⟩下');
    expect(visible('审\u200B批')).toBe('审批');
  });
});

describe('addresses', () => {
  it.each(BAD_ADDRESSES)('%j is shown as text', (bad) => {
    expect(external(bad)).toBeNull();
    expect(parseFragment(address(bad).text).elements.filter((e) => e.tag === 'a')).toEqual([]);
  });

  it('links http and https without telling where the reader comes from', () => {
    const [a] = parseFragment(address('https://www.gov.cn/办事?x=1&y="').text).elements;
    expect(a!.attributes['href']).toBe('https://www.gov.cn/%E5%8A%9E%E4%BA%8B?x=1&y=%22');
    expect(a!.attributes['rel']).toContain('noreferrer');
    expect(a!.attributes['rel']).toContain('noopener');
    expect(a!.text).toContain('办事');
  });

  it('reads a host as it is asked for', () => expect(address('https://аррӏе.com/').text).toContain('xn--'));

  it.each(['javascript:alert(1)', '//evil.example', 'a b', '../../etc?x', 'x:y', ''])(
    'refuses %j as a local address',
    (bad) => expect(() => local(bad)).toThrow(TypeError),
  );
});

describe('templates', () => {
  const value = 'x';
  it.each([
    ['an unquoted attribute', () => html`<p title=${value}></p>`],
    ['an event handler', () => html`<p onclick="${value}"></p>`],
    ['a style', () => html`<p style="${value}"></p>`],
    ['a script', () => html`<script>${value}</script>`],
    ['a style sheet', () => html`<style>${value}</style>`],
    ['a comment', () => html`<!-- ${value} -->`],
    ['a tag name', () => html`<${value}></p>`],
    ['the inside of a tag', () => html`<p ${value}></p>`],
    ['an href that is text', () => html`<a href="${value}"></a>`],
    ['a src that is text', () => html`<img src="${value}">`],
    ['srcdoc', () => html`<p srcdoc="${value}"></p>`],
  ])('refuse a value in %s', (_, make) => expect(make).toThrow(TypeError));

  it('cannot be made up', () => {
    expect(() => new Markup(Symbol() as never, '<b>')).toThrow(TypeError);
    expect(() => html`<p>${{ text: '<b>' } as never}</p>`).toThrow(TypeError);
  });
});

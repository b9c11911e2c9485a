import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Every source of a folder, by its path. */
function sources(folder: string): Map<string, string> {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));
  return new Map(files.map((file) => [`${folder}/${file}`, readFileSync(join(root, folder, file), 'utf8')]));
}

/**
 * Words that any page may use for its parts, in the practice halls as elsewhere: HTML's own, and the English names of
 * what a page has. A crawler that looks for one of them looks for no hall in particular.
 */
const GENERIC = new Set(
  (
    'top nav foot footer head header main item title list button box wrap view row rows panel page pager loading form ' +
    'search query index home show info guide login logout user users upload save submit send form draft ask reply answer ' +
    'chat open close off on now tip disabled checkbox radio name text type label value code data news article detail ' +
    'content channel menu sub link links file files area areas region regions home score stat complaint consult apply ' +
    'declare portal front public gateway robot interact evaluate download number result results message step steps ' +
    'progress bar notice switch select err big sites depts org crumb none entry opt inner app selected active kind login license material materials star'
  ).split(' '),
);

/** Class names, ids, attributes of their own and pieces of addresses in the practice halls. */
function practiceMarks(): Map<string, string> {
  const marks = new Map<string, string>();
  const add = (mark: string, file: string) => {
    if (/[${}<>'"]/.test(mark) || mark.length < 3 || GENERIC.has(mark.toLowerCase())) return;
    marks.set(mark, file);
  };
  for (const [file, text] of sources('cities/practice')) {
    for (const [, , words = ''] of text.matchAll(/\b(class|className)\s*=\s*\\?["']([^"'\\]+)/g))
      for (const word of words.replace(/\$\{[^}]*\}/g, ' ').split(/\s+/)) add(word, file);
    for (const [, word = ''] of text.matchAll(/\bid=\\?["']([\w-]+)/g)) add(word, file);
    for (const [, word = ''] of text.matchAll(/getElementById\(\\?["']([\w-]+)/g)) add(word, file);
    for (const [, word = ''] of text.matchAll(/querySelector(?:All)?\(\\?["'][.#]([\w-]+)/g)) add(word, file);
    for (const [, path = ''] of text.matchAll(/[`'"](\/[\w-]+(?:\/[\w.${}+-]+)+)/g)) {
      const fixed = path.split(/[$?]/)[0] ?? '';
      if (fixed.split('/').length > 2) add(fixed.replace(/\/$/, ''), file);
    }
  }
  return marks;
}

/** What a source looks for stands in its strings and patterns; its comments and names are its own. */
function literals(text: string): string {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
  const found = bare.matchAll(
    /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|(?<=[(,=:&|!?[\s])\/(?![/*\s])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g,
  );
  return [...found]
    .map(([literal]) => literal)
    .filter((literal) => !/^['"][^'"]*\.ts['"]$/.test(literal))
    .join('\n');
}

/** Chinese words are the language of portals, and may be anywhere; so may what is part of a longer word. */
const mentions = (text: string, mark: string): boolean =>
  new RegExp(`(?<![\\w-])${mark.replace(/[.*+?^$()|[\]\\/-]/g, '\\$&')}(?![\\w-])`).test(text);

describe('the crawlers know the language of portals and no practice hall', () => {
  const crawlers = new Map([...sources('crawlers')].map(([file, text]) => [file, literals(text)]));
  const marks = practiceMarks();

  it('finds marks to look for', () => {
    expect(marks.size).toBeGreaterThan(80);
  });

  it('has no class name, id or path of the practice halls in crawlers/', () => {
    const found = [...marks].flatMap(([mark, from]) =>
      [...crawlers].flatMap(([file, text]) => (mentions(text, mark) ? [`${mark} (${from}) in ${file}`] : [])),
    );
    expect(found).toEqual([]);
  });

  it('names no practice hall in crawlers/, save where a comment explains', () => {
    const code = (text: string) => text.replace(/^\s*(\/?\*|\/\/).*$/gm, '');
    const found = [...sources('crawlers')]
      .filter(([, text]) => /\bpractice (hall|cit)|演练/.test(code(text)))
      .map(([file]) => file);
    expect(found).toEqual([]);
  });
});

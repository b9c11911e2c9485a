import type { ContentNode } from '../perception/view.ts';
import type { Template } from './material.ts';
import { addressOf, textOf, walk } from './nodes.ts';
import { half, tight } from './text.ts';

/** Files whose names are as long as this name one material and no other. */
const TELLING = 4;
const FILE = /\.(?:docx?|xlsx?|pdf|wps|et|zip|rar|ofd|rtf)(?:[?#]|$)/i;
const NUMBER = /^(?:附件|附表|表格?|下载)?\s*[（(]?[\d一二三四五六七八九十]{0,3}[)）]?\s*[:：.、]?/;

/** Forms that a guide hands out at its end under the names of its materials: 附件1：药品经营许可申请表.doc. */
export function attachmentsOf(trees: readonly ContentNode[], name: string): Omit<Template, 'material'>[] {
  const wanted = bare(name);
  if (wanted.length < TELLING) return [];
  const found = trees
    .flatMap((tree) => [...walk(tree)])
    .flatMap((node): Omit<Template, 'material'>[] => {
      const url = node.hidden ? null : addressOf(node);
      if (url === null) return [];
      const text = textOf(node);
      if (!FILE.test(url) && !FILE.test(text)) return [];
      const called = bare(half(text).replace(NUMBER, '').replace(FILE, ''));
      const kind = /样[表本张例式]|范[本例]|示例/.test(called) ? 'sample' : 'blank';
      const plain = called.replace(
        /[(（]?(?:空白?表?|(?:参考)?(?:样[表本张例式]|范[本例]|文本|格式)|示例|模[板版])[)）]?$/,
        '',
      );
      return called === wanted || plain === wanted ? [{ url, kind, guessed: false }] : [];
    });
  return found.filter((t, i) => found.findIndex((o) => o.url === t.url) === i);
}

const bare = (text: string): string => tight(half(text)).replace(/[《》"“”]/g, '');

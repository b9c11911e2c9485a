import type { PageView } from '../perception/view.ts';
import { scopeOf } from './step-kind.ts';

/**
 * What makes a page of an application another one: its address, its headings, its step bar, what it asks and offers.
 * Messages that complain of a missing answer do not.
 */
export function fingerprint(view: PageView, marked: string | null): string {
  const scope = scopeOf(view);
  const fields = scope.fields.filter((f) => f.visible).map((f) => `${f.type}|${f.name}|${f.label.slice(0, 20)}`);
  const offered = scope.actions
    .filter((a) => [...a.text].length <= 30 && !COMPLAINS.test(a.text) && !/\d+\s*(s|秒)|[(（]\d+[)）]/.test(a.text))
    .map((a) => a.text);
  return JSON.stringify([
    view.url,
    marked,
    view.headings.map((h) => h.text.replace(/\d+/g, '#')),
    fields,
    offered.slice(0, 60),
  ]);
}

/** A message that comes and goes, whatever it is drawn as. */
const COMPLAINS =
  /不能为空|不得为空|必[填选]|未(填|选|完成)|请(您)?先?(填写|选择|完成|输入|勾选|补充|回答)|(格式|长度)(不正确|错误|有误|不符)/;

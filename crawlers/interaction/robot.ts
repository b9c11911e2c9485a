import {
  ASSISTANT,
  CHAT_PLACEHOLDER,
  GREETS,
  MACHINE_NAME,
  NICKNAME,
  NOT_ASSISTANT,
  NOT_NICKNAME,
  PERSON_SAYS,
  PLACE_NICKNAME,
  ROBOT_SAYS,
} from '../language/interaction.ts';
import { compact } from '../language/normalise.ts';
import type { ContentNode, PageView } from '../perception/view.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { chatBoxOf } from './chat-box.ts';
import type { Looked } from './survey.ts';

/** Words of a frame that holds a chat and little else. */
const GREETING = 500;

/** Whether words name an automatic assistant, by what it is or by a nickname. */
export const robotName = (text: string): boolean => {
  const name = compact(text);
  return (
    ASSISTANT.test(name) ||
    MACHINE_NAME.test(name) ||
    NICKNAME.test(name) ||
    (PLACE_NICKNAME.test(name) && !NOT_NICKNAME.test(name))
  );
};

/** A line that names an assistant by its trade and nothing else. */
const MAX_LINE = 10;
const TRADE =
  /^[^，。：:；;]{0,3}(智能(客服|问答|咨询|机器人|导办|助手)|(客服|问答|咨询|政务)机器人)[^，。：:；;]{0,4}$/;

/** The words by which a page names an assistant where nothing on any page was seen to open one: our eyes may have missed it; null where none does. */
export function namedUnopened(pages: readonly Looked[]): string | null {
  if (candidatesOf('assistant', pages).length > 0) return null;
  const lines = pages.flatMap(({ view }) => view?.text.split('\n') ?? []).map(compact);
  return lines.find((line) => line.length <= MAX_LINE && TRADE.test(line) && !NOT_ASSISTANT.test(line)) ?? null;
}

/** A robot's window that stands in a page unseen, where nothing was found to open it: who looks for it may find what does. */
export const chatUnopened = (pages: readonly Looked[]): boolean =>
  pages.some(
    ({ view }) =>
      view?.fields.some(
        (f) => !f.visible && CHAT_PLACEHOLDER.test(f.placeholder) && !/搜|检索|查/.test(f.placeholder),
      ) && view.actions.some((a) => !a.visible && /^(发\s*送|send)$/i.test(a.text.trim())),
  );

/** A frame in sight in which a robot greets, and no line to write in yet. */
export function robotStands(view: PageView): boolean {
  const frames: string[] = [];
  const visit = (n: ContentNode, within: boolean): string => {
    if (n.hidden) return '';
    const text = `${n.text ?? ''}${n.children.map((c) => visit(c, within || n.tag === '#document')).join(' ')}`;
    if (within && n.tag === '#document') frames.push(text);
    return text;
  };
  visit(view.content, false);
  return frames.some((text) => text.length < GREETING && ROBOT_SAYS.test(text) && GREETS.test(text));
}

/** Whether a chat is answered by a machine, by the words of its entry or its own; in doubt nothing is sent. `fresh`: what came up with it. */
export function robotic(candidate: Candidate | null, view: PageView, fresh = ''): boolean {
  const box = chatBoxOf(view);
  if (!box || PERSON_SAYS.test(view.text)) return false;
  if (candidate && robotName(candidate.text)) return true;
  // On a page with other things its own words must stand near: in its layer, or on a page of its own.
  const alone = view.text.length < 1_500 || box.field.frame > 0;
  const own = `${view.title}\n${box.field.placeholder}\n${view.overlay?.text ?? ''}\n${alone ? view.text : ''}\n${fresh.length < 1_500 ? fresh : ''}`;
  return ROBOT_SAYS.test(own);
}

import { CHAT_ADDRESS, CHAT_PLACEHOLDER, ROBOT_SAYS, SEND } from '../language/interaction.ts';
import { NOT_SEARCH } from '../language/navigation.ts';
import type { Action, Field, PageView } from '../perception/view.ts';

/** Where one writes to an assistant, and what sends it. */
export interface ChatBox {
  field: Field;
  send: Action | null;
}

/** A send button stands this near to its field, pixels. */
const NEAR_Y = 160;
const NEAR_X = 700;
const ENOUGH = 3;
/** Words of a window that holds a chat and nothing else. */
const ALONE = 600;

/** The line in which a chat takes questions; null where the page shows none. Search boxes and forms are none. */
export function chatBoxOf(view: PageView): ChatBox | null {
  const ranked = view.fields
    .filter((f) => f.visible && writable(f))
    .map((field) => ({ field, send: sendOf(view, field) }))
    .map((box) => ({ box, score: scoreOf(view, box) }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score);
  return ranked[0]?.box ?? null;
}

const writable = (f: Field): boolean =>
  f.tag === 'textarea' || f.tag === 'editable' || (f.tag === 'input' && /^(text|search|)$/.test(f.type));

function scoreOf(view: PageView, { field, send }: ChatBox): number {
  const words = `${field.label} ${field.placeholder} ${field.name}`;
  if (NOT_SEARCH.test(words)) return 0;
  const frame = view.frames[field.frame]?.url ?? '';
  const inChatFrame = field.frame > 0 && CHAT_ADDRESS.test(frame.replace(/^https?:\/\//, '/'));
  let score = 0;
  if (CHAT_PLACEHOLDER.test(words)) score += 2;
  if (/搜|检索|查找|关键[词字]/.test(words)) score -= 3;
  if (send) score += /^(发\s*送|send)/i.test(send.text.trim()) ? 3 : /提交/.test(send.text) ? 0 : 1;
  if (beside(view, field).some((a) => /^(搜\s*索|查\s*询|检\s*索|搜一下|搜)$/.test(a.text.trim()))) score -= 4;
  if (field.region === 'overlay' || field.region === 'aside') score += 1;
  // A frame has no header of its own: its upper edge is not the page's.
  if (field.region === 'header' && field.frame === 0) score -= 2;
  if (inChatFrame || CHAT_ADDRESS.test(view.url.replace(/^https?:\/\/[^/]+/, ''))) score += 2;
  if (/回车|enter/i.test(field.placeholder)) score += 1;
  if (ROBOT_SAYS.test(view.title) || view.headings.some((h) => ROBOT_SAYS.test(h.text))) score += 1;
  // Nothing else stands in its window but what a robot says.
  if (send === null && view.text.length < ALONE && view.fields.length === 1 && ROBOT_SAYS.test(view.text)) score += 1;
  // A form asks for more than one thing.
  const together = view.fields.filter(
    (f) => f !== field && f.visible && f.frame === field.frame && f.form === field.form && writable(f),
  );
  if (field.form >= 0 && together.length >= 1) score -= 4;
  return score;
}

const beside = (view: PageView, field: Field): Action[] =>
  view.actions.filter(
    (a) =>
      a.visible &&
      a.frame === field.frame &&
      Math.abs(a.box.y + a.box.h / 2 - (field.box.y + field.box.h / 2)) <= NEAR_Y / 2 + field.box.h &&
      Math.abs(a.box.x - field.box.x) <= NEAR_X,
  );

/** The button that sends what was written: by its words, near the field, after it rather than before. */
function sendOf(view: PageView, field: Field): Action | null {
  const buttons = beside(view, field).filter((a) => SEND.test(a.text.trim()));
  const distance = (a: Action): number =>
    Math.abs(a.box.y - field.box.y) + Math.abs(a.box.x - field.box.x - field.box.w) + (a.text.includes('发') ? -50 : 0);
  return buttons.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** The same field in a later view of the same page. */
export function sameBox(view: PageView, field: Field): ChatBox | null {
  const twins = view.fields.filter((f) => f.visible && f.tag === field.tag && f.frame === field.frame);
  const again =
    twins.find((f) => f.placeholder === field.placeholder && f.name === field.name && f.label === field.label) ??
    twins.find((f) => f.placeholder === field.placeholder) ??
    (twins.length === 1 ? twins[0] : undefined);
  return again ? { field: again, send: sendOf(view, again) } : chatBoxOf(view);
}

import type { Tab } from '../browser/tab.ts';
import type { PageView } from '../perception/view.ts';
import type { ChatSeen, Outcome } from './assistant-found.ts';
import { chatBoxOf } from './chat-box.ts';
import { ask, type Exchange } from './conversation.ts';
import { humanInChat } from './human.ts';
import type { Reply } from './reply.ts';
import { type LinksVerdict, openReplyLinks } from './reply-links.ts';
import type { Survey } from './survey.ts';

/** What was asked, and what the links of the answers led to. */
type Asked = { exchanges: Exchange[]; links: LinksVerdict; evidence: string[] };

/** Asks an open chat the questions of the scenario, then looks for the person behind it. */
export async function askQuestions(survey: Survey, tab: Tab, chat: ChatSeen, chats: ChatSeen[]): Promise<Outcome> {
  const { web, hall } = survey;
  web.setPhase('assistant');
  try {
    const asked = await askAll(survey, tab, chat);
    const now = { ...chat, view: await tab.look() };
    chats.push({ ...now, human: await humanInChat(survey, tab, now) });
    return verdictOf(asked);
  } finally {
    web.setPhase('load');
  }

  async function askAll(s: Survey, t: Tab, c: ChatSeen): Promise<Asked> {
    const exchanges: Exchange[] = [];
    const replies: { reply: Reply; view: PageView }[] = [];
    const evidence: string[] = [];
    for (const question of hall.scenario.questions) {
      const box = chatBoxOf(await t.view()) ?? chatBoxOf(c.view);
      if (!box) break;
      web.progress(`向智能客服提问：${question}`);
      const exchange = await ask(
        t,
        web,
        hall,
        { box, blank: c.view, silent: exchanges.at(-1)?.outcome === 'silent' },
        question,
      );
      exchanges.push(exchange);
      replies.push({ reply: exchange.reply, view: await t.view() });
      const shot = await t.shot(`智能客服对“${question}”的答复`);
      if (shot) evidence.push(shot);
      if (exchange.outcome === 'captcha' || exchange.outcome === 'login' || exchange.outcome === 'stopped') break;
    }
    // Pressing what stands in an answer must not ask anything more.
    web.setPhase('load');
    const links = await openReplyLinks(s, t, replies);
    return { exchanges, links, evidence: [...evidence, ...links.evidence] };
  }
}

/** CONTRACT.md §6: one reply that leads to a page about the item makes it work; dead links come before words. */
function verdictOf({ exchanges, links, evidence }: Asked): Outcome {
  const has = (outcome: Exchange['outcome']): boolean => exchanges.some((e) => e.outcome === outcome);
  if (links.works) return { value: 'works', note: '答复中的链接打开了目标事项的页面', evidence };
  const gate = has('captcha') ? 'captcha' : has('login') ? 'login-required' : null;
  if (gate) return { reason: gate, note: gate === 'captcha' ? '提问须输入验证码' : '提问须先登录', evidence };
  const dead = links.dead[0];
  if (dead) return { value: 'dead-link', note: `答复中的“${dead.text.slice(0, 30)}”打不开：${dead.why}`, evidence };
  const unseen = links.unseen[0];
  if (unseen) return { reason: unseen, note: '答复中的链接不能观察', evidence };
  if (has('answered'))
    return {
      value: 'text-only',
      note: links.count > 0 ? '答复中没有打开目标事项页面的链接' : '答复只有文字，没有链接',
      evidence,
    };
  if (has('stopped')) return { reason: 'own-fault', note: stoppedNote(exchanges), evidence };
  if (exchanges.length === 0 || exchanges.every((e) => e.outcome === 'not-sent'))
    return { reason: 'not-found-by-walker', note: '问题没有能够发出', evidence };
  return { value: 'no-answer', note: has('failed') ? '智能客服提示服务异常' : '三个问题均无答复', evidence };
}

const stoppedNote = (exchanges: Exchange[]): string =>
  exchanges.some((e) => e.rule === 'websocket')
    ? '客服只用 WebSocket 通信，本程序不使用'
    : `为不向人工发送或提交任何内容，提问的请求被本程序拦下（${exchanges.find((e) => e.rule)?.rule ?? ''}）`;

import type { FactValue, Reason } from '../facts.ts';
import type { PageView } from '../perception/view.ts';
import type { HumanFound } from './human-found.ts';
import type { PlaceKind } from './survey.ts';

/** The automatic assistant, as far as it was found and asked. */
export interface AssistantFound {
  value: FactValue<'interaction.assistant'> | null;
  reason: Reason | null;
  note: string;
  evidence: string[];
  /** Kinds of pages on which an entry was seen. */
  at: PlaceKind[];
  /** The chat as it stood, for what it says of people behind it; null where none was seen. */
  chats: ChatSeen[];
}

/** A chat that was open before the eyes. */
export interface ChatSeen {
  /** What was new on the page when it opened, and what it answered. */
  view: PageView;
  /** The page without the chat. */
  before: PageView | null;
  /** What the entry to a person inside led to, where it was pressed. */
  human: HumanFound | null;
}

/** What one assistant came to. */
export type Outcome = Partial<AssistantFound> & { asked?: boolean };

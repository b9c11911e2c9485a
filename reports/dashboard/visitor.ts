import type { Context } from 'hono';
import type { Role } from '../../storage/board/kinds.ts';

/** Who looks at a page. */
export interface Visitor {
  /** Null where nobody has signed in (the sign-in page itself). */
  name: string | null;
  role: Role;
  /** Signed in by a session that can be ended. */
  session: string | null;
  /** Stands in every form: a page of another site cannot know it. */
  token: string;
  /** Whether cities can be audited again here. */
  reruns: boolean;
}

/** Nobody in particular, who may do nothing. */
export const NOBODY: Visitor = { name: null, role: 'reader', session: null, token: '', reruns: false };

export interface Env {
  Variables: { visitor: Visitor; address: string | null };
}

export type Ctx<Path extends string = string> = Context<Env, Path>;

/** What a role may do. */
export const may = {
  /** Audit again, say how the mending goes. */
  act: ({ name, role }: Visitor): boolean => name !== null && role !== 'reader',
  /** See who did what, and stop what others began. */
  oversee: ({ name, role }: Visitor): boolean => name !== null && role === 'admin',
};

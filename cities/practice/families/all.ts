import type { Family } from '../place.ts';
import type { FamilyName } from '../planted/roster.ts';
import { cascade } from './cascade/family.ts';
import { classic } from './classic/family.ts';
import { framed } from './framed/family.ts';

/** Families that stand; until the rest does, every platform takes the classic one. */
const FAMILIES: Partial<Record<FamilyName, Family>> = { classic, framed, cascade };

export const familyOf = (name: FamilyName): Family => FAMILIES[name] ?? classic;

import type { Family } from '../place.ts';
import type { FamilyName } from '../planted/roster.ts';
import { classic } from './classic/family.ts';

/** Families that stand; until the rest does, every platform takes the classic one. */
const FAMILIES: Partial<Record<FamilyName, Family>> = { classic };

export const familyOf = (name: FamilyName): Family => FAMILIES[name] ?? classic;

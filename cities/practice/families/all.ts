import type { Family } from '../place.ts';
import type { FamilyName } from '../planted/roster.ts';
import { cascade } from './cascade/family.ts';
import { classic } from './classic/family.ts';
import { framed } from './framed/family.ts';
import { gbk } from './gbk/family.ts';
import { menu } from './menu/family.ts';
import { modal } from './modal/family.ts';
import { spa } from './spa/family.ts';

const FAMILIES: Readonly<Record<FamilyName, Family>> = { classic, framed, spa, cascade, modal, gbk, menu };

export const familyOf = (name: FamilyName): Family => FAMILIES[name];

import { z } from 'zod';
import type { GuideKey } from '../language/guide.ts';
import { fold, tight } from './text.ts';

/** What an answer behind the page calls the item. It names and confirms; what nobody can see is not stated. */
export interface JsonGuide {
  values: Partial<Record<GuideKey, string>>;
  materials: string[];
}

/** Field names of the national 实施清单 (GB/T 39554.2 as implemented) and of provincial portals, lower case. */
const FIELDS: Partial<Record<GuideKey, readonly string[]>> = {
  name: ['taskname', 'itemname', 'implementname', 'servicename', 'task_name', 'handleitemname', 'qlname'],
  catalogCode: ['catalogcode', 'basecode', 'catalog_code'],
  taskCode: ['taskcode', 'implementcode', 'itemcode', 'task_code', 'innercode', 'localinnercode'],
  handleItemCode: ['taskhandleitem', 'task_handle_item', 'businesscode'],
  dept: ['deptname', 'orgname', 'dept_name', 'organname', 'implementorg'],
  legalLimit: ['anticipateday', 'lawlimit', 'legaldays', 'anticipate_day', 'lawday'],
  promiseLimit: ['promiseday', 'promisedays', 'promise_day', 'promiselimit'],
  condition: ['acceptcondition', 'applycondition', 'accept_condition'],
  handleForm: ['handleform', 'handle_form'],
  visits: ['limitscenenum', 'limit_scene_num', 'scenenum'],
  onlineDepth: ['onlinehandledepth', 'webapplydegreename', 'wbsd_level'],
  consult: ['linkway', 'link_way', 'consultphone', 'consulttel'],
  complain: ['superviseway', 'supervise_way', 'complainphone', 'supervisetel'],
  place: ['handleaddress', 'windowaddress', 'handleplace'],
  time: ['handletime', 'worktime', 'officetime'],
};
const MATERIAL_NAMES = ['materialname', 'material_name', 'stuffname', 'clmc'];
const known = new Map(Object.entries(FIELDS).flatMap(([key, names]) => names!.map((name) => [name, key as GuideKey])));

/** Deepest nesting that is looked into; answers that wrap answers in strings count each wrapping. */
const DEEPEST = 8;
const text = z.union([z.string(), z.number()]).transform((value) => fold(String(value)));

/** Reads a JSON answer, also one that holds JSON in a string. Null where it speaks of no item. */
export function readGuideJson(answer: unknown): JsonGuide | null {
  const guide: JsonGuide = { values: {}, materials: [] };
  const visit = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || value === null || value === undefined) return;
    if (typeof value === 'string') {
      if (/^\s*[[{]/.test(value)) visit(parsed(value), depth + 1);
      return;
    }
    if (Array.isArray(value)) {
      for (const entry of value) visit(entry, depth + 1);
      return;
    }
    if (typeof value !== 'object') return;
    for (const [field, inner] of Object.entries(value)) {
      const name = tight(field).toLowerCase();
      const said = text.safeParse(inner);
      if (MATERIAL_NAMES.includes(name) && said.success && said.data !== '') guide.materials.push(said.data);
      const key = known.get(name);
      if (key && said.success && said.data !== '' && !/^\s*[[{]/.test(said.data)) guide.values[key] ??= said.data;
      else visit(inner, depth + 1);
    }
  };
  visit(answer, 0);
  guide.materials = [...new Set(guide.materials)];
  return Object.keys(guide.values).length >= 2 || guide.materials.length > 0 ? guide : null;
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}

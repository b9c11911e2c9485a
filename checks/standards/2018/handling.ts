import { applyEntry } from '../../handling/apply-entry.ts';
import { extraMaterials } from '../../handling/extra-materials.ts';
import { fees } from '../../handling/fees.ts';
import { flowDepth } from '../../handling/flow-depth.ts';
import { itemStandard } from '../../handling/item-standard.ts';
import { noDuplicates } from '../../handling/no-duplicates.ts';
import { onlineDepth } from '../../handling/online-depth.ts';
import { singleForm } from '../../handling/single-form.ts';
import { timeSaved } from '../../handling/time-saved.ts';
import { visits } from '../../handling/visits.ts';
import type { Branch } from '../../standard.ts';

/** C 业务办理, as 事项办理 was called in 2018. All weights are assumed. */
export const handling: Branch = {
  code: 'C',
  name: '业务办理',
  weight: 25,
  children: [
    { check: itemStandard, weight: 10 },
    { check: applyEntry, weight: 15 },
    { check: flowDepth, weight: 15 },
    { check: singleForm, weight: 10 },
    { check: extraMaterials, weight: 10 },
    { check: onlineDepth, weight: 10 },
    { check: visits, weight: 10 },
    { check: timeSaved, weight: 10 },
    { check: noDuplicates, weight: 5 },
    { check: fees, weight: 5 },
  ],
};

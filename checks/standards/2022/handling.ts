import { applyEntry } from '../../handling/apply-entry.ts';
import { electronicCertificate } from '../../handling/electronic-certificate.ts';
import { extraMaterials } from '../../handling/extra-materials.ts';
import { fees } from '../../handling/fees.ts';
import { flowDepth } from '../../handling/flow-depth.ts';
import { itemStandard } from '../../handling/item-standard.ts';
import { leanMaterials } from '../../handling/lean-materials.ts';
import { noDuplicates } from '../../handling/no-duplicates.ts';
import { onlineDepth } from '../../handling/online-depth.ts';
import { sharedDocuments } from '../../handling/shared-documents.ts';
import { singleForm } from '../../handling/single-form.ts';
import { timeSaved } from '../../handling/time-saved.ts';
import { visits } from '../../handling/visits.ts';
import type { Branch } from '../../standard.ts';

/** C 事项办理. Second- and third-level weights are assumed: the reports publish none. */
export const handling: Branch = {
  code: 'C',
  name: '事项办理',
  weight: 20,
  basis: 'inferred',
  children: [
    {
      code: 'C1',
      name: '规范服务',
      weight: 45,
      children: [
        { check: itemStandard, weight: 15 },
        { check: applyEntry, weight: 30 },
        { check: flowDepth, weight: 20 },
        { check: singleForm, weight: 20 },
        { check: extraMaterials, weight: 15 },
      ],
    },
    {
      code: 'C2',
      name: '便利服务',
      weight: 55,
      children: [
        { check: onlineDepth, weight: 15 },
        { check: visits, weight: 15 },
        { check: timeSaved, weight: 15 },
        { check: electronicCertificate, weight: 20 },
        { check: sharedDocuments, weight: 15 },
        { check: noDuplicates, weight: 10 },
        { check: leanMaterials, weight: 5 },
        { check: fees, weight: 5 },
      ],
    },
  ],
};

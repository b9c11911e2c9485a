// node keeper.ts FOLDER: keeps 64 KiB of evidence and says how that ended.
import { EvidenceError } from '../../storage/errors.ts';
import { openEvidence } from '../../storage/evidence.ts';

const said = await openEvidence(process.argv[2] ?? '')
  .put(new Uint8Array(65_536), { type: 'image/png', url: 'http://127.0.0.1/' })
  .catch((error: unknown) => (error instanceof EvidenceError ? `${error.name} ${error.kind}` : String(error)));
console.log(said);

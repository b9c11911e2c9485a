import { readFileSync } from 'node:fs';
import { startPracticeProcess } from './cities/practice/process.ts';
import { compareCity, differencesTable } from './test/practice/compare.ts';

const halls = await startPracticeProcess({ year: 2022 });
const all = JSON.parse(readFileSync(process.argv[2]!, 'utf8'));
console.log(differencesTable(all.flatMap((r: any) => compareCity(halls.planted(r.city.id), r))));
await halls.close();

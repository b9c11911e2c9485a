// node user.ts FOLDER [hold]: opens the database of a folder, prints one JSON line, and leaves, or holds until it is told to.
import { openDatabase } from '../../storage/database.ts';

const [folder, hold] = process.argv.slice(2);
const db = await openDatabase({ db: folder ?? '', test: true });
const [server] = await db.sql<{ start: string }[]>`select pg_postmaster_start_time()::text as start`;
console.log(JSON.stringify({ url: db.url, start: server?.start }));
if (hold) await new Promise((resolve) => process.stdin.once('data', resolve));
await db.close();
process.exit(0);

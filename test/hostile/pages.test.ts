import { crashes } from './crashes.ts';
import { huge } from './huge.ts';
import { runInTabs } from './in-tabs.ts';
import { unrest } from './unrest.ts';

runInTabs({ unrest, crashes, huge });

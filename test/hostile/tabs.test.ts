import { runInTabs } from './in-tabs.ts';
import { redirectsInTab } from './redirects.ts';
import { scripts } from './scripts.ts';
import { windows } from './windows.ts';

runInTabs({ redirects: redirectsInTab, scripts, windows });

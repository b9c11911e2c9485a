import type { Case } from './kit.ts';

/** What happens to the browser's processes. Tested one by one in processes.test.ts. */
export const processes: readonly Case[] = [
  {
    id: 'browser-stops',
    does: 'the browser’s main process is stopped (SIGSTOP) under an open tab: it lives and answers nothing',
    comes: 'BrowserLostError within the bound; the process is ended and the city goes on in a new browser',
  },
  {
    id: 'browser-dies-under-two-cities',
    does: 'the browser is killed while two cities use it',
    comes: 'both lose their pages, both go on; one new browser is started, not two',
  },
  {
    id: 'gpu-process-dies',
    does: 'the process that draws is killed',
    comes: 'the page is seen and a picture taken of it; nothing is lost',
  },
  {
    id: 'renderers-burn-no-time',
    does: 'pages whose scripts never return are given up',
    comes: 'their processes end: none is left that burns the machine’s time',
  },
];

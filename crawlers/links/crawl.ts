import { totalmem } from 'node:os';
import { Readable } from 'node:stream';
import { CheerioCrawler, Configuration, EventManager, Log, LogLevel } from '@crawlee/cheerio';
import { MemoryStorage } from '@crawlee/memory-storage';
import type { Seen } from '../answers.ts';

type Client = NonNullable<NonNullable<ConstructorParameters<typeof CheerioCrawler>[0]>['httpClient']>;
type Streamed = Awaited<ReturnType<Client['stream']>>;

/** Pages under way at once; our exchanges bound and pace what goes out, host by host. */
const CONCURRENCY = 16;
/** A page may wait for its host's pace and for spaced tries; only a fault of ours takes longer. */
const PATIENCE_SECS = 1800;

export interface CrawlOptions {
  urls: readonly string[];
  /** How a page is had: through the door. Null where no page came; there is nothing to read then. */
  get(url: string): Promise<Seen | null>;
  read(found: { asked: string; page: Seen }): void;
}

/**
 * Reads one level of pages with Crawlee's frontier, over our own door: it brings the queue, the concurrency and the
 * bookkeeping, and never asks the web itself. Memory only, silent, no retries of its own (ours are spaced).
 */
export async function crawlPages({ urls, get, read }: CrawlOptions): Promise<void> {
  if (urls.length === 0) return;
  const storage = new MemoryStorage({ persistStorage: false, writeMetadata: false });
  const faults: unknown[] = [];
  const had = new Map<string, Seen>();
  const crawler = new CheerioCrawler(
    {
      httpClient: clientOf(async (url) => {
        const page = await get(url);
        if (page) had.set(url, page);
        return page;
      }),
      maxRequestRetries: 0,
      useSessionPool: false,
      retryOnBlocked: false,
      minConcurrency: Math.min(CONCURRENCY, urls.length),
      maxConcurrency: Math.min(CONCURRENCY, urls.length),
      navigationTimeoutSecs: PATIENCE_SECS,
      requestHandlerTimeoutSecs: PATIENCE_SECS,
      // Nobody reads Crawlee's periodic reports here.
      statisticsOptions: { logIntervalSecs: 3600 },
      statusMessageLoggingInterval: 3600,
      log: new Log({ level: LogLevel.OFF }),
      requestHandler({ request }) {
        const page = had.get(request.url);
        if (page) read({ asked: request.url, page });
      },
      failedRequestHandler: (_, error) => void faults.push(error),
    },
    quietConfiguration(storage),
  );
  await crawler.run(urls.map((url) => ({ url, uniqueKey: url })));
  await storage.teardown();
  if (faults.length > 0) throw faults[0];
}

/** Nothing of Crawlee's own on disk or on the screen, and no scaling by load: its watch starts a `ps` every second. */
function quietConfiguration(storageClient: MemoryStorage): Configuration {
  return new Configuration({
    storageClient,
    eventManager: new UnwatchedSystem(),
    memoryMbytes: totalmem() / 2 ** 20,
    persistStorage: false,
    logLevel: LogLevel.OFF,
  });
}

/** Crawlee's events without those that tell the load of the machine; the audit watches its memory itself. */
class UnwatchedSystem extends EventManager {}

/** Crawlee's HTTP client over our door. It gets no body to parse: what came was read where it was checked. */
function clientOf(get: CrawlOptions['get']): Client {
  const open = async (asked: string): Promise<Omit<Streamed, 'request'> & { body: string }> => {
    const page = await get(asked);
    return {
      body: '',
      stream: Readable.from([]),
      redirectUrls: [],
      url: page?.url ?? asked,
      statusCode: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      trailers: {},
      complete: true,
      downloadProgress: { percent: 1, transferred: 0 },
      uploadProgress: { percent: 1, transferred: 0 },
    };
  };
  return {
    stream: async (request) => ({ ...(await open(String(request.url))), request }),
    sendRequest: async (request) => ({ ...(await open(String(request.url))), request }) as never,
  };
}

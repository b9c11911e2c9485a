import type { Crawler } from './crawler.ts';
import { entryPath } from './entry.ts';
import { flow } from './flow.ts';
import { guide } from './guide.ts';
import { interaction } from './interaction.ts';
import { links } from './links.ts';
import { quality } from './quality.ts';
import { reachability } from './reachability.ts';

/**
 * Every crawler, in the order in which an audit runs them: the way first, because what follows starts from the hall and
 * the guide that it found, and because the links are those of the sites on the way (CONTRACT.md §6).
 */
export const CRAWLERS: readonly Crawler[] = [reachability, entryPath, guide, flow, interaction, links, quality];

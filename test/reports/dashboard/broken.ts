import type { Page } from '@playwright/test';

/** Numbers with what belongs to them that are broken over two lines, and row heads that stand letter under letter. */
export const broken = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    for (const d of document.querySelectorAll('details')) d.open = true;
    const FIGURE = /[≥≤<>+−-]?\d[\d.,:/-]*(?:%|分|秒|毫秒|像素|次|项|个|年|月|日|天|条|位|名)?/gu;
    const lines = (from: readonly [Text, number], to: readonly [Text, number]): number => {
      const range = document.createRange();
      range.setStart(...from);
      range.setEnd(to[0], to[1] + 1);
      const feet = [...range.getClientRects()].filter((r) => r.width > 0).map((r) => r.bottom);
      return feet.length === 0 ? 0 : Math.max(...feet) - Math.min(...feet);
    };
    // The text of a paragraph runs through the elements in its lines.
    const blocks = new Map<Element, [Text, number][]>();
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode() as Text | null; node; node = walk.nextNode() as Text | null) {
      if (node.parentElement?.closest('svg, script, select, .url, .sr')) continue;
      let block = node.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      if (!block) continue;
      const letters = blocks.get(block) ?? [];
      for (let i = 0; i < node.data.length; i++) letters.push([node, i]);
      blocks.set(block, letters);
    }
    const found: string[] = [];
    for (const [block, letters] of blocks) {
      const text = letters.map(([node, i]) => node.data[i]).join('');
      const size = Number.parseFloat(getComputedStyle(block).fontSize);
      for (const { 0: figure, index } of text.matchAll(FIGURE)) {
        const [from, to] = [letters[index], letters[index + figure.length - 1]];
        if (from && to && figure.length > 1 && lines(from, to) > size)
          found.push(`${figure} in “${text.slice(Math.max(0, index - 12), index + 24)}”`);
      }
    }
    for (const head of document.querySelectorAll('tbody th, button')) {
      const range = document.createRange();
      range.selectNodeContents(head);
      const parts = [...range.getClientRects()].filter((r) => r.width > 0);
      const size = Number.parseFloat(getComputedStyle(head).fontSize);
      const high = Math.max(...parts.map((r) => r.bottom)) - Math.min(...parts.map((r) => r.bottom));
      if (high > size && Math.max(...parts.map((r) => r.width)) < 2.5 * size)
        found.push(`“${head.textContent}” letter by letter`);
    }
    return found;
  });

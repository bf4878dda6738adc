import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser.js';

export interface Visit {
  locale?: string;
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  /** What the browser's clock shows at first. */
  now?: Date;
}

export interface Visitor {
  /** Opens an address in a browser profile of its own. */
  visit(url: string, options?: Visit): Promise<Page>;
  /** What the pages complained about: exceptions, refusals by the content policy. */
  complaints: string[];
  leave(): Promise<void>;
}

/** Somebody with a browser. */
export async function createVisitor(): Promise<Visitor> {
  const browser: Browser = await launchBrowser();
  const complaints: string[] = [];
  return {
    complaints,
    async visit(url, { locale = 'de-DE', width = 1280, height = 800, colorScheme = 'light', now } = {}) {
      const context = await browser.newContext({ locale, colorScheme, viewport: { width, height } });
      context.setDefaultTimeout(5_000);
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) complaints.push(message.text());
      });
      page.on('dialog', (dialog) => {
        complaints.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      if (now) await page.clock.setSystemTime(now);
      await page.goto(url);
      return page;
    },
    leave: () => browser.close(),
  };
}

/** How far the page can be scrolled sideways, in pixels: 0 where everything fits. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate('Math.max(...[document.documentElement, ...document.querySelectorAll("main, section, div")].filter((box) => getComputedStyle(box).overflowX !== "hidden" && !box.closest(".numbers")).map((box) => box.scrollWidth - box.clientWidth))');
}

/** Waits until something holds; the test's own timeout ends it. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}

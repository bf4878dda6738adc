import { fileURLToPath } from 'node:url';
import type { Frame } from 'playwright-core';
import { startDemo } from '../src/cli/demo/start-demo.js';
import { freePort } from '../test/e2e/bot-process.js';
import { launchBrowser } from '../test/browser.js';

/** Plays a customer and an agent in the running demo and takes the pictures of README and docs: `npm run screenshots`. */
const here = fileURLToPath(new URL('.', import.meta.url));
const phoneSize = { width: 390, height: 844 };

async function say(phone: Frame, text: string): Promise<void> {
  const box = phone.getByRole('textbox').last();
  await box.fill(text);
  await box.press('Enter');
}

async function main(): Promise<void> {
  const demo = await startDemo({ folder: '.', environment: { PORT: String(await freePort()) } });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'de-DE', deviceScaleFactor: 1.5 });
    await page.goto(demo.url);
    await page.waitForTimeout(1500);
    const phone = page.frames().find((frame) => frame.url().includes('/simulator/phone/'))!;
    await say(phone, 'wo is mein packet??');
    await phone.getByText('Wie lautet Ihre Sendungsnummer').waitFor();
    await say(phone, '00340434161094022115');
    await phone.getByText('zuletzt in').waitFor();
    await say(phone, 'Ich will mit einem Menschen reden');
    const desk = page.frames().find((frame) => frame.url().includes('/console/'))!;
    await desk.getByRole('button', { name: 'Ansehen' }).click();
    await desk.getByRole('button', { name: 'Übernehmen' }).first().click();
    await desk.getByRole('textbox').fill('Guten Tag, hier ist Alex. Ihr Paket ist morgen bei Ihnen.');
    await desk.getByRole('textbox').press('Enter');
    await phone.getByText('hier ist Alex').waitFor();
    await page.waitForTimeout(1000);
    await page.screenshot({ path: `${here}demo.png` });

    await page.getByRole('tab', { name: 'Karte der Dialoge' }).click();
    const map = await (await page.waitForSelector('#map iframe')).contentFrame();
    await map!.getByRole('button', { name: /^Sendungsverfolgung/ }).click();
    await map!.getByRole('button', { name: 'Abdeckung' }).click();
    await map!.locator('.node.met').first().waitFor({ timeout: 60_000 });
    await page.mouse.move(0, 0);
    await page.screenshot({ path: `${here}map.png` });

    await page.setViewportSize(phoneSize);
    await page.goto(`${demo.url}simulator/phone/`);
    await page.getByText('hier ist Alex').waitFor();
    await page.waitForTimeout(500);
    await page.screenshot({ path: `${here}phone.png` });

    await page.goto(`${demo.url}console/`);
    await page.getByText('Kim Beispiel').first().click();
    await page.getByText('hier ist Alex').waitFor();
    await page.waitForTimeout(500);
    await page.screenshot({ path: `${here}console.png` });
  } finally {
    await browser.close();
    await demo.stop();
  }
}

await main();

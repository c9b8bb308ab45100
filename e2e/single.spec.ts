import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MOST_BYTES } from '../src/cli/single-file.ts';
import { singleFolder, singleName } from '../src/export/single-file.ts';
import { beatsOf } from '../src/story/talk.ts';
import { articleParagraphs } from './article.ts';
import { builtStory } from './bench/camera.ts';
import { DocumentDriver } from './document.ts';
import { expect, test } from './plotline.ts';

const dist = join(import.meta.dirname, '../dist');
const { story } = builtStory(dist);
const file = join(dist, singleFolder, singleName(story.id));
const address = pathToFileURL(file).href;

// The map is drawn in software: a small one is soon there.
test.use({ viewport: { width: 1024, height: 768 } });

test('the single file is small enough for a letter', () => {
  expect(statSync(file).size).toBeLessThanOrEqual(MOST_BYTES);
});

test('opened from a disk, without a network, it is the whole of Explore and Present', async ({
  plotline,
  page,
  context,
}) => {
  test.slow();
  await context.setOffline(true);
  // As in a browser to which every page from a disk is a site of its own.
  await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
  const asked = new Set<string>();
  context.on('request', (request) => asked.add(request.url().replace(/^(data|blob):.*/s, '$1:')));

  await test.step('far from the story its basemap is coarse, and not empty', async () => {
    await plotline.open({ base: address, at: '#/explore?at=-100,40,5' });
    await plotline.waitUntilDrawn();
    expect((await plotline.mapPixels()).variety(), 'colours far away').toBeGreaterThan(60);
    await plotline.press(plotline.map.getByRole('button', { name: 'Show the whole map' }));
    await plotline.waitUntilDrawn();
    expect((await plotline.mapPixels()).variety(), 'colours').toBeGreaterThan(150);
    await expect(plotline.map.getByRole('status')).toHaveCount(0);
  });

  await test.step('the article, and the words behind a mark', async () => {
    expect(await plotline.article.paragraphs()).toEqual(articleParagraphs());
    await plotline.mark('Khatlon').openHere();
    await expect(plotline.evidence.title).toHaveText('Khatlon');
    await expect(plotline.evidence.excerpt).toContainText('the southern Khatlon region');
    await expect(page.getByRole('button', { name: 'Read another text' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Display' }).click();
    await expect(page.getByRole('dialog', { name: 'Display' })).toContainText(
      'elsewhere it is coarser',
    );
    await page.keyboard.press('Escape');
  });

  await test.step('the talk, beat by beat, with its speaker’s window', async () => {
    await page.getByRole('link', { name: 'Present' }).click();
    const { talk } = plotline;
    for (const { index, step } of beatsOf(story)) {
      if (index > 0) await talk.key('PageDown');
      await expect(talk.stage).toHaveAttribute('data-beat', String(index));
      await expect(talk.title).toHaveText(step.title);
    }
    await plotline.waitUntilDrawn();
    await expect(plotline.map.getByRole('status')).toHaveCount(0);
    const speaker = await talk.openSpeaker();
    await expect(speaker.others).toHaveText('The audience’s window is open.');
    await speaker.window.keyboard.press('Home');
    await talk.expectBeat(0);
    await speaker.window.close();
    await page.keyboard.press('Escape');
    await expect(plotline.article.region).toBeVisible();
  });

  expect(
    [...asked].map((one) => one.split('#')[0]).filter((one) => !/^(data|blob):$/.test(one!)),
  ).toEqual([address]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('it is the readable article with its figure', async ({ plotline }) => {
    await plotline.open({ base: address });
    const document = new DocumentDriver(plotline);
    expect(await plotline.article.paragraphs()).toEqual(articleParagraphs());
    await expect(document.figure).toBeVisible();
    await expect(document.controls).toHaveCount(0);
  });
});

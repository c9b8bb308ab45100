import { expect, test } from './plotline.ts';

test.beforeEach(async ({ plotline }) => {
  await plotline.open();
  await plotline.waitUntilDrawn();
});

test('six readings look different, not by their colour alone, and are counted', async ({
  plotline,
  page,
}) => {
  const { readings } = plotline;
  await expect(readings.button).toHaveAttribute('aria-pressed', 'false');
  await expect(readings.key).toHaveCount(0);
  await readings.toggle('keyboard');
  await expect(readings.button).toHaveAttribute('aria-pressed', 'true');
  for (const count of ['20 literal', '23 metonym', '15 adjectival', '6 institution'])
    await expect(readings.key).toContainText(count);
  await expect(readings.key).toContainText('1 publication');
  await expect(readings.key).toContainText('6 person');

  const looks = await readings.looks();
  expect(looks).toHaveLength(6);
  const parts = looks.map((look) => /^(rgb\(.*?\)) (.*) "(.*)"$/.exec(look)!.slice(1));
  for (const i of [0, 1, 2]) expect(new Set(parts.map((part) => part[i])).size).toBe(6);

  await readings.key.locator('summary').press('Enter');
  await expect(readings.key).toContainText('a capital or country standing for its government');
  await plotline.expectAccessible();
  await plotline.expectNoSidewaysScroll();

  await page.reload();
  await expect(readings.key).toBeVisible();
  await plotline.keys.press('r');
  await expect(readings.key).toHaveCount(0);
  await expect(plotline.walk.said).toContainText('Readings are hidden.');
});

test('a note tells the reading, the place that was taken, and what else it might be', async ({
  plotline,
}) => {
  const { readings, article } = plotline;
  await plotline.press(article.mention('Moscow'), 'keyboard');
  await expect(readings.note).toContainText('a capital or country standing for its government');
  await expect(readings.note).toContainText(/Moscow, Russia: taken, score 0\.\d\d of 1\./);
  await expect(readings.note.getByRole('listitem')).toHaveCount(4);
  await expect(readings.note).toContainText(
    'Moscow, Idaho, United States: rejected. Population 25,100 against 10,400,000.',
  );
  await plotline.expectAccessible();
  await readings.note.getByRole('button', { name: 'Close this note' }).press('Enter');
  await expect(article.mention('Moscow')).toBeFocused();
});

test('while readings are shown, a place explains itself and leads to its mark', async ({
  plotline,
}) => {
  const { readings, article, evidence } = plotline;
  await plotline.keys.press('r');
  await plotline.press(article.mention('St. Petersburg'));
  await expect(evidence.region).toHaveCount(0);
  await expect(readings.note).toContainText('St. Petersburg: a place.');
  await expect(readings.note).toContainText('St. Petersburg, Florida, United States: rejected.');
  await plotline.press(readings.note.getByRole('link', { name: 'Show on the map' }));
  await expect(evidence.title).toHaveText('St. Petersburg');
  await expect(plotline.walk.count).toHaveText('2 of 20');

  await plotline.keys.press('r');
  await plotline.press(article.mention('Khatlon'));
  await expect(evidence.title).toHaveText('Khatlon');
});

for (const theme of ['night', 'print'])
  test(`readings are legible in ${theme}`, async ({ plotline }) => {
    await plotline.open({ at: `#/explore?theme=${theme}&select=tajikistan` });
    await plotline.waitUntilDrawn();
    await plotline.keys.press('r');
    await plotline.press(plotline.article.mention('Moscow'));
    expect(await plotline.readings.looks()).toHaveLength(6);
    await plotline.expectAccessible();
  });

import { expect, test } from './plotline.ts';

test.beforeEach(async ({ plotline }) => {
  await plotline.open();
  await plotline.waitUntilDrawn();
});

test('places are walked in the order of the article, there and back', async ({ plotline }) => {
  const { keys, walk, evidence } = plotline;
  await keys.press('j');
  await expect(evidence.title).toHaveText('Khatlon');
  await expect(walk.count).toHaveText('1 of 20');
  await expect(walk.next).toHaveAccessibleName('Next place: St. Petersburg');
  await keys.press('j', 'j', 'j');
  await expect(walk.count).toHaveText('4 of 20');
  await expect(evidence.title).toHaveText('Central Asia');
  await expect(walk.said).toContainText('Selected: Central Asia');
  await expect(walk.said).toContainText('Stop at place 4 of 20.');
  await expect(plotline.article.mention('Central Asia')).toBeInViewport();

  // Two mentions of one place are two stops: the evidence turns to the words of each.
  await keys.press('j');
  await expect(evidence.excerpt).toContainText('French embassy in Tajikistan');
  await keys.press('n');
  await expect(evidence.title).toHaveText('Tajikistan');
  await expect(evidence.excerpt).toContainText('their counterparts in Tajikistan');
  await keys.press('p', 'k', 'k', 'k', 'k', 'k');
  await expect(walk.count).toHaveText('1 of 20');
  await expect(walk.previous).toHaveAccessibleName('No earlier place');
  await keys.press('k');
  await expect(evidence.title).toHaveText('Khatlon');
  await expect(walk.said).toContainText('There is no earlier place.');
});

for (const by of ['pointer', 'keyboard'] as const) {
  test(`events and legs are walked with buttons; a gap has its place (${by})`, async ({
    plotline,
  }) => {
    const { walk, evidence } = plotline;
    await walk.stopAt('Events');
    await walk.goOn(by);
    await walk.goOn(by);
    await expect(walk.count).toHaveText('2 of 36');
    await expect(evidence.title).toContainText('Appointment of the head of Khatlon');

    await walk.stopAt('Legs');
    await walk.goOn(by);
    await expect(evidence.title).toHaveText('Removal of Russian border guards from Tajikistan');
    await walk.goOn(by);
    await walk.goOn(by);
    await expect(evidence.title).toHaveText('Into Tajikistan');
    await expect(evidence.claimAndLocus).toContainText('not in the article');
    await walk.goBack();
    await expect(evidence.title).toHaveText('“Afghan” heroin');
    await plotline.expectAccessible();
  });
}

test('the walk goes on from what was chosen elsewhere', async ({ plotline, page }) => {
  const { keys, walk, evidence } = plotline;
  await plotline.press(plotline.article.mention('St. Petersburg', 1));
  await expect(walk.count).toHaveText('18 of 20');
  await keys.press('Shift+E');
  await expect(evidence.title).toContainText('came to the drug control staff');
  await page.goBack();
  await expect(walk.count).toHaveText(/of 36$/);
  await keys.press('k');
  await expect(evidence.title).toHaveText('Moscow area');
});

test('keys leave fields, dialogs and other shortcuts alone', async ({ plotline, page }) => {
  const { keys, walk, evidence } = plotline;
  await keys.press('Control+j', 'Alt+j', 'Meta+e');
  await walk.controls.getByRole('combobox').focus();
  await keys.press('j');
  await plotline.otherText.open();
  await plotline.otherText.field.fill('');
  await keys.press('j', 'n', 'Shift+?');
  await expect(plotline.otherText.field).toHaveValue('jn?');
  await plotline.otherText.dialog.getByRole('button', { name: 'Close' }).focus();
  await keys.press('j');
  await keys.press('Escape');
  await expect(plotline.otherText.dialog).toBeHidden();
  await expect(evidence.region).toHaveCount(0);
  await page.getByRole('button', { name: 'Display' }).click();
  await expect(page.getByRole('dialog', { name: 'Display' })).toBeVisible();
  await keys.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Display' })).toBeHidden();
});

test('Escape closes what opened last, the focus staying where it can go on', async ({
  plotline,
}) => {
  const { keys, evidence, readings } = plotline;
  await keys.press('j');
  await expect(evidence.region).toBeVisible();
  const metonym = plotline.article.mention('Moscow');
  await plotline.press(metonym);
  await expect(readings.note).toBeVisible();
  await readings.note.getByRole('button', { name: 'Close this note' }).focus();
  await keys.press('Escape');
  await expect(readings.note).toHaveCount(0);
  await expect(metonym).toBeFocused();
  await expect(evidence.region).toBeVisible();
  await keys.press('Escape');
  await expect(evidence.region).toHaveCount(0);
  await keys.press('Escape');
});

test('the help lists the keys that there are; its own key closes it again', async ({
  plotline,
}) => {
  const { keys } = plotline;
  await keys.press('?');
  await expect(keys.help).toBeVisible();
  for (const words of ['Next place', 'Previous leg', 'Show the whole map', 'Close what is open'])
    await expect(keys.help.getByText(words)).toBeVisible();
  await plotline.expectAccessible();
  await keys.press('j');
  await expect(plotline.walk.count).toHaveText('– of 20');
  await keys.press('?');
  await expect(keys.help).toBeHidden();
});

test('single keys are switched off for good, and on again', async ({ plotline, page }) => {
  const { keys, evidence } = plotline;
  await keys.openHelp();
  await keys.single.press('Space');
  await expect(keys.single).not.toBeChecked();
  await keys.press('Escape');
  await page.reload();
  await plotline.waitUntilDrawn();
  await keys.press('j', '?');
  await expect(keys.help).toBeHidden();
  await expect(evidence.region).toHaveCount(0);
  await plotline.press(plotline.article.mention('Khatlon'));
  await expect(evidence.region).toBeVisible();
  await keys.press('Escape');
  await expect(evidence.region).toHaveCount(0);

  await keys.openHelp();
  await keys.single.check();
  await keys.press('Escape', 'j');
  await expect(evidence.title).toHaveText('St. Petersburg');
});

test('keys change the theme, go to the map and the text, and show the whole map', async ({
  plotline,
  page,
}) => {
  const { keys, evidence } = plotline;
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const grounds = [await ground()];
  for (const theme of ['night', 'print', 'paper']) {
    await keys.press('t');
    await expect(plotline.walk.said).toContainText(`Theme: ${theme}.`);
    grounds.push(await ground());
  }
  expect(new Set(grounds.slice(1)).size).toBe(3);
  expect(grounds[3]).toBe(grounds[0]);
  await keys.press('t');
  // What is still on its way would be broken off, and say so.
  await plotline.waitUntilDrawn();
  await page.reload();
  expect(await ground()).toBe(grounds[1]);
  await plotline.waitUntilDrawn();

  await keys.press('m');
  expect(await plotline.map.evaluate((map) => map.contains(document.activeElement))).toBe(true);
  await keys.press('x');
  await expect(page.getByRole('tabpanel', { name: 'Text' })).toBeFocused();

  const spot = () => plotline.mark('Dushanbe').spot();
  const before = await spot();
  await keys.press('j');
  await plotline.waitUntilDrawn();
  await keys.press('Escape');
  await expect(evidence.region).toHaveCount(0);
  await plotline.waitUntilDrawn();
  expect(Math.abs((await spot()).x - before.x)).toBeGreaterThan(40);
  await keys.press('0');
  await plotline.waitUntilDrawn();
  const after = await spot();
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(3);
});

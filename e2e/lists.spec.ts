import { expect, test } from './plotline.ts';

test.beforeEach(async ({ plotline }) => {
  await plotline.open();
  await plotline.waitUntilDrawn();
  await plotline.lists.open();
});

test('the lists hold all that can be selected, and say why something has no mark', async ({
  plotline,
}) => {
  const { lists } = plotline;
  expect((await lists.headings()).map((heading) => heading.replace(/\s+/g, ' '))).toEqual([
    ...['Places 18', 'Events 36', 'Movements 13', 'People and organisations 45', 'Sources 6'],
  ]);
  await expect(lists.rows).toHaveCount(118);
  await expect(lists.row('Moscow area')).not.toContainText('not on the map');
  await expect(lists.row('Washington')).toContainText(
    'not on the map: named only as a capital or country standing for its government',
  );
  await expect(lists.row('Seizure of the consignment')).toContainText('place not stated');
  await expect(lists.row('Into Tajikistan')).toContainText('not in the article');
  await expect(lists.row('Into Tajikistan')).toContainText('leg 2 of 7');
  await expect(lists.row('UN training course')).toContainText('“June 11-15”');
  await plotline.expectAccessible();
  await plotline.expectNoSidewaysScroll();
});

for (const by of ['pointer', 'keyboard'] as const) {
  test(`rows select what the map selects (${by})`, async ({ plotline, page }) => {
    const { lists, evidence } = plotline;
    await lists.choose('Khatlon', by);
    await expect(evidence.title).toHaveText('Khatlon');
    await expect(lists.row('Khatlon')).toHaveAttribute('aria-current', 'true');
    await expect(page).toHaveURL(/select=khatlon-tj02/);
    await lists.choose('Two refurbished border posts opened', by);
    await expect(evidence.excerpt).toContainText('two refurbished border posts');
    await expect(lists.row('Khatlon')).not.toHaveAttribute('aria-current');
    await lists.choose('Voice Khorasan', by);
    await expect(evidence.title).toContainText('Voice Khorasan');
    await plotline.expectAccessible();
    await page.goBack();
    await expect(evidence.title).toHaveText('Two refurbished border posts opened');
  });
}

test('a row and its mark answer each other', async ({ plotline }) => {
  const { lists } = plotline;
  await lists.row('Khatlon').focus();
  await expect(plotline.mark('Khatlon').button).toHaveClass(/\bhot\b/);
  await plotline.mark('Dushanbe').button.focus();
  await expect(lists.row('Dushanbe')).toHaveClass(/\bhot\b/);
  await expect(lists.row('Khatlon')).not.toHaveClass(/\bhot\b/);
});

test('what a filter takes out is listed faintly and says so', async ({ plotline, page }) => {
  await plotline.open({ at: '#/explore?filter=theme:diplomacy' });
  await page.reload();
  await plotline.lists.open();
  await expect(plotline.lists.row('Two refurbished border posts')).toContainText('filtered out');
  await expect(plotline.lists.row('Summit of the Commonwealth')).not.toContainText('filtered out');
  await plotline.expectAccessible();
});

test('what is selected is in view when the lists open', async ({ plotline, page }) => {
  await plotline.open({ at: '#/explore?select=ria-novosti-june-13' });
  await page.reload();
  await plotline.lists.open();
  await expect(plotline.lists.row('RIA-Novosti')).toBeInViewport();
});

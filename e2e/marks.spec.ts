import { expect, test } from './plotline.ts';

/**
 * Everything that may be on the map, and nothing else: what opens it is named, how precisely it is
 * located, and words of the article that must stand in its excerpt (null: a gap, which has none).
 */
const marks: { name: string; locus: string; words: string | null }[] = [
  { name: 'Khatlon', locus: 'area', words: 'southern Khatlon region' },
  { name: 'Dushanbe', locus: 'town', words: 'Some experts in Dushanbe' },
  { name: 'St. Petersburg', locus: 'town', words: 'summit in St. Petersburg' },
  { name: 'Moscow area', locus: 'area', words: 'to the Moscow area' },
  { name: 'Tajik-Afghan border', locus: 'border', words: 'across the Tajik-Afghan border' },
  {
    name: 'two refurbished border posts',
    locus: 'border',
    words: 'two refurbished border posts on the Tajik-Afghan border',
  },
  {
    name: 'Russia’s border with Kazakhstan',
    locus: 'border',
    words: 'across the border with Kazakhstan',
  },
  {
    name: 'U.S. security assistance through the UN Office on Drugs and Crime',
    locus: 'area',
    words: 'through the UN Office on Drugs and Crime in Tajikistan',
  },
  { name: '“Afghan” heroin', locus: 'area', words: 'around half a ton of Afghan heroin' },
  { name: 'Into Tajikistan', locus: 'border', words: null },
  {
    name: 'Alleged transit through Tajik territory',
    locus: 'area',
    words: 'the alleged route involved transit though Tajik territory',
  },
  { name: 'From Tajikistan to Kazakhstan', locus: 'not stated', words: null },
  {
    name: 'Kazakhstan, named only with its border',
    locus: 'area',
    words: 'across the border with Kazakhstan',
  },
  {
    name: 'Alleged entry into Russian territory',
    locus: 'border',
    words: 'its entry into Russian territory',
  },
  {
    name: 'Tracked inside Russia, as alleged; seized',
    locus: 'area',
    words: 'the consignment was tracked',
  },
  {
    name: 'The group’s delivery of heroin to the Moscow area',
    locus: 'area',
    words: 'to the Moscow area',
  },
  {
    name: 'The group’s delivery of heroin to St. Petersburg',
    locus: 'town',
    words: 'and to St. Petersburg',
  },
  {
    name: 'The organiser’s alleged flight to Tajikistan',
    locus: 'area',
    words: 'who allegedly fled to Tajikistan',
  },
  {
    name: 'Removal of Russian border guards from Tajikistan',
    locus: 'area',
    words: 'the removal of Russian border guards from Tajikistan',
  },
  { name: 'Tajikistan', locus: 'area', words: 'Tajikistan' },
  { name: 'Kazakhstan', locus: 'area', words: 'the border with Kazakhstan' },
  { name: 'Afghanistan', locus: 'area', words: 'Afghan heroin' },
];

/** Names in the article that mean a government, an office, a source or an adjective: never a mark. */
const never = ['Moscow', 'Paris', 'Washington', 'Mashhad', 'Uzbekistan', 'Kyrgyzstan', 'France'];

test('every mark is one that the article gives, and each opens its words', async ({ plotline }) => {
  test.setTimeout(240_000);
  await plotline.open();
  await plotline.waitUntilDrawn();

  const names = await plotline.markNames();
  expect([...new Set(names)].sort()).toEqual(marks.map(({ name }) => name).sort());
  for (const name of never) expect(names).not.toContain(name);

  for (const { name, locus, words } of marks)
    await test.step(name, async () => {
      await plotline.mark(name).openHere();
      await expect(plotline.evidence.claimAndLocus).toContainText(locus);
      if (words === null) {
        await expect(plotline.evidence.excerpt).toHaveCount(0);
        await expect(plotline.evidence.claimAndLocus).toContainText('not in the article');
      } else await expect(plotline.evidence.excerpt).toContainText(words);
    });
});

test('Dushanbe has one literal mention; its other two explain themselves', async ({ plotline }) => {
  await plotline.open();
  await plotline.waitUntilDrawn();
  await plotline.mark('Dushanbe').open();
  await expect(plotline.evidence.title).toHaveText('Dushanbe');
  await expect(plotline.evidence.excerpt).toContainText('Some experts in Dushanbe');
  await expect(plotline.evidence.count).toHaveCount(0);

  const metonym = plotline.article.mention('Moscow');
  await plotline.press(metonym);
  await expect(plotline.article.region.getByRole('note')).toContainText(/government.*not drawn/i);
  await plotline.expectAccessible();
});

test('several excerpts are walked through, "1 of n" at a time', async ({ plotline }) => {
  await plotline.open({ at: '#/explore?select=border-afghanistan-tajikistan' });
  await plotline.waitUntilDrawn();
  const { evidence } = plotline;
  await expect(evidence.count).toHaveText('1 of 2');
  await expect(evidence.excerpt).toContainText('joint efforts across the Tajik-Afghan border');
  await plotline.press(evidence.button('Next excerpt'));
  await expect(evidence.count).toHaveText('2 of 2');
  await expect(evidence.excerpt).toContainText('two refurbished border posts');
  await expect(evidence.button('Next excerpt')).toBeDisabled();
  await plotline.press(evidence.button('Previous excerpt'));
  await expect(evidence.count).toHaveText('1 of 2');
});

test('a quote is copied with its citation', async ({ plotline, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await plotline.open({ at: '#/explore?select=border-posts' });
  await plotline.press(plotline.evidence.button('Copy quote with citation'));
  await expect(plotline.evidence.region.getByRole('status')).toContainText('Copied');
  const copied = await plotline.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('opened two refurbished border posts on the Tajik-Afghan border');
  expect(copied).toContain('Avesta, June 14');
  expect(copied).toMatch(/Eurasia Daily Monitor.*4.*119/);
});

test('a town is opened by pressing its symbol', async ({ plotline }) => {
  await plotline.open();
  await plotline.waitUntilDrawn();
  await plotline.mark('St. Petersburg').open();
  await expect(plotline.evidence.title).toHaveText('St. Petersburg');
  await expect(plotline.evidence.excerpt).toContainText('St. Petersburg');
});

test('a place in the text leads to its mark', async ({ plotline }) => {
  await plotline.open();
  await plotline.waitUntilDrawn();
  await plotline.press(plotline.article.mention('Khatlon'));
  await expect(plotline.evidence.title).toHaveText('Khatlon');
  await expect(plotline.mark('Khatlon').button).toHaveAttribute('aria-pressed', 'true');
});

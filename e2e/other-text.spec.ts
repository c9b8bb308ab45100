import { articleParagraphs } from './article.ts';
import { expect, test } from './plotline.ts';

const paragraphs = [
  'Ferries and trains',
  'A ferry left Bergen for Oslo on Monday with timber from Sweden. Its Norwegian crew met buses near the border between Norway and Sweden. A second train is due all over Scandinavia.',
];
const text = paragraphs.join('\n\n');

test.beforeEach(async ({ plotline }) => {
  await plotline.open();
  await plotline.waitUntilDrawn();
});

for (const by of ['pointer', 'keyboard'] as const)
  test(`a pasted text is on the map, each mark with its words (${by})`, async ({ plotline }) => {
    const { otherText, watch } = plotline;
    expect(watch.requests.filter((address) => address.includes('/gazetteer/'))).toEqual([]);

    await otherText.open(by);
    await plotline.expectAccessible();
    await otherText.field.fill(text);
    await otherText.find(by);
    await expect(otherText.dialog).toBeHidden();
    await expect(otherText.summary).toContainText('4 places on the map');
    await expect(otherText.summary).toContainText('for want of a shape: Scandinavia');
    await plotline.waitUntilDrawn();
    expect(await plotline.article.paragraphs()).toEqual(paragraphs);
    await plotline.expectAccessible();

    await plotline.mark('Bergen').open(by);
    await expect(plotline.evidence.title).toHaveText('Bergen');
    await expect(plotline.evidence.excerpt).toHaveText(/^A ferry left Bergen for Oslo/);
    await expect(plotline.evidence.emphasised).toHaveText(['Bergen']);
    await plotline.mark('Border of Norway and Sweden').open('keyboard');
    await expect(plotline.evidence.claimAndLocus).toContainText('along this border');
    await expect(plotline.mark('Sweden').button).toHaveCount(1);
    // An adjective places nothing, and what has no shape is not drawn.
    for (const name of ['Norway', 'Scandinavia'])
      await expect(plotline.mark(name).button).toHaveCount(0);
    await plotline.expectNoSidewaysScroll();

    await otherText.backToArticle(by);
    await expect(plotline.mark('Khatlon').button).toHaveCount(1);
    expect(await plotline.article.paragraphs()).toEqual(articleParagraphs());
  });

test('a text file is read, and what is no text is refused with a sentence', async ({
  plotline,
}) => {
  const { otherText } = plotline;
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/plain', buffer });
  await otherText.open();
  await otherText.choose(file('report.txt', Buffer.from(text)));
  await expect(otherText.field).toHaveValue(text);
  await otherText.choose(file('photo.txt', Buffer.from([0xff, 0xd8, 0xff, 0xe0])));
  await expect(otherText.problem).toContainText('“photo.txt” is not plain text');
  await expect(otherText.field).toHaveValue(text);
});

test('a text without places is said to be one, and an empty one to be empty', async ({
  plotline,
}) => {
  const { otherText } = plotline;
  await otherText.open();
  await otherText.find();
  await expect(otherText.problem).toContainText('no text yet');
  await otherText.field.fill('nothing happened, and nobody said where.');
  await otherText.find();
  await expect(otherText.problem).toContainText('No place is named in this text');
  await plotline.expectAccessible();
});

test('a gazetteer that is missing is answered with a sentence, and the text is kept', async ({
  plotline,
  page,
}) => {
  const { otherText } = plotline;
  plotline.watch.expectError(/Failed to load resource.*404/);
  const names = '**/gazetteer/names.txt.gz';
  await page.context().route(names, (route) => route.fulfill({ status: 404 }));
  await otherText.open();
  await otherText.field.fill(text);
  await otherText.find();
  await expect(otherText.problem).toContainText('"names.txt.gz" could not be read');
  await expect(otherText.problem).not.toContainText(/undefined|TypeError|\[object/);
  await otherText.close();
  await expect(otherText.dialog).toBeHidden();
  await expect(plotline.article.region).toBeVisible();

  // Nothing typed is lost, and once the file is back the same text is read.
  await page.context().unroute(names);
  await otherText.open();
  await expect(otherText.field).toHaveValue(text);
  await otherText.find();
  await expect(otherText.summary).toContainText('4 places on the map');
});

test('a shape that is missing costs its own mark only, and is said', async ({ plotline, page }) => {
  plotline.watch.expectError(/Failed to load resource.*500/);
  await page.route('**/geometry/areas/SE.json', (route) => route.fulfill({ status: 500 }));
  await plotline.otherText.open();
  await plotline.otherText.field.fill(text);
  await plotline.otherText.find();
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'Sweden could not be drawn: geometry/areas/SE.json answered 500',
  );
  await expect(plotline.mark('Bergen').button).toHaveCount(1);
  await expect(plotline.mark('Sweden').button).toHaveCount(0);
});

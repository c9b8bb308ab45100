import { expect, test } from './plotline.ts';

const text = 'The minister travelled from Nairobi to Mombasa on Monday and spoke in Nairobi again.';

test('another text is read in the browser, and its places open their words', async ({
  plotline,
  page,
}) => {
  await plotline.open();
  await plotline.readAnother(text);
  await plotline.waitUntilDrawn();
  await expect(plotline.article.region).toContainText('travelled from Nairobi to Mombasa');
  expect(await plotline.markNames()).toEqual(expect.arrayContaining(['Nairobi', 'Mombasa']));
  await plotline.press(plotline.article.mention('Mombasa'));
  await expect(plotline.evidence.excerpt).toContainText('from Nairobi to Mombasa');
  await plotline.expectAccessible();
  await page.reload();
  await expect(plotline.article.region).toContainText('On June 12');
});

test('a gazetteer that fails to load is answered with a sentence', async ({
  plotline,
  context,
}) => {
  plotline.watch.expectError(/Failed to load resource.*404/);
  await context.route('**/gazetteer/**', (route) => route.fulfill({ status: 404 }));
  await plotline.open();
  await plotline.readAnother(text);
  const dialog = plotline.page.getByRole('dialog', { name: 'Read another text' });
  await expect(dialog.getByRole('alert')).toContainText(/gazetteer|place/i);
  await expect(dialog.getByRole('alert')).not.toContainText(/undefined|\[object|TypeError/);
  await expect(plotline.article.region).toContainText('On June 12');
});

import { expect, test } from './plotline.ts';

const files = ['index.json', 'edm-4-119/story.json', 'edm-4-119/geometry.json'];
const story = '**/stories/edm-4-119/story.json';

test('an unknown id in the address is said, and the map is there all the same', async ({
  plotline,
}) => {
  await plotline.open({ at: '#/explore?select=atlantis' });
  await plotline.waitUntilDrawn();
  await expect(plotline.page.getByRole('alert')).toContainText('“atlantis”');
  await expect(plotline.evidence.region).toHaveCount(0);
  await expect(plotline.mark('Khatlon').button).toBeVisible();
  await plotline.expectAccessible();
});

test('values that cannot be used are said, each in a sentence', async ({ plotline }) => {
  await plotline.open({ at: '#/explore?theme=neon&at=north' });
  await plotline.waitUntilDrawn();
  const said = plotline.page.getByRole('alert');
  await expect(said).toContainText('“neon”');
  await expect(said).toContainText('at=north');
});

test('an unknown story in the address is said', async ({ plotline }) => {
  await plotline.open({ at: '#/explore?story=nowhere' });
  await expect(plotline.page.getByRole('alert')).toContainText('“nowhere”');
  await expect(plotline.article.region).toBeVisible();
  await plotline.expectAccessible();
});

const broken: [string, { status: number; contentType: string; body: string }][] = [
  ['is missing', { status: 404, contentType: 'text/plain', body: 'Not found' }],
  ['is no JSON', { status: 200, contentType: 'application/json', body: '{"id": "edm-4' }],
  ['is a page instead', { status: 200, contentType: 'text/html', body: '<!doctype html><p>Hi' }],
  ['lacks its parts', { status: 200, contentType: 'application/json', body: '{"id":"edm-4-119"}' }],
  ['fails at the host', { status: 500, contentType: 'text/plain', body: 'Internal error' }],
];

for (const [what, answer] of broken) {
  test(`a story file that ${what} is answered with a sentence`, async ({ plotline, page }) => {
    plotline.watch.expectError(/Failed to load resource.*(404|500)/);
    await page.route(story, (route) => route.fulfill(answer));
    await plotline.open();
    const alert = page.getByRole('alert');
    await expect(alert).toBeVisible();
    await expect(alert).toContainText(/story/i);
    // A sentence to a person, not a parser's or a validator's own words.
    await expect(alert).not.toContainText(
      /undefined|Unexpected token|\[object|SyntaxError|TypeError/,
    );
    await plotline.expectAccessible();
  });
}

test('a story file that cannot be reached is answered with a sentence', async ({
  plotline,
  page,
}) => {
  plotline.watch.expectError(/Failed to load resource: net::ERR/);
  await page.route(story, (route) => route.abort('connectionrefused'));
  await plotline.open();
  await expect(page.getByRole('alert')).toContainText(/story/i);
});

for (const file of files)
  test(`without stories/${file} there is a sentence that names it`, async ({ plotline, page }) => {
    plotline.watch.expectError(/Failed to load resource.*404/);
    await page.route(`**/stories/${file}`, (route) => route.fulfill({ status: 404 }));
    await plotline.open();
    await expect(page.getByRole('alert')).toContainText(file);
  });

test('a worker that cannot start is said in a sentence', async ({ plotline, page }) => {
  plotline.watch.expectError(/Failed to load resource.*404/);
  await page.route('**/assets/story.worker-*', (route) => route.fulfill({ status: 404 }));
  await plotline.open();
  await expect(page.getByRole('alert')).toContainText('reads stories could not be started');
});

test('the files of a story move over the line once', async ({ plotline }) => {
  await plotline.open();
  await plotline.waitUntilDrawn();
  for (const file of [...files, 'assets/story.worker'])
    expect(
      plotline.watch.requests.filter((address) => address.includes(file)),
      file,
    ).toHaveLength(1);
});

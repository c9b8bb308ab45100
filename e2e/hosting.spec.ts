import { join } from 'node:path';
import { expect, test } from './plotline.ts';
import { serveFolder } from './static-server.ts';

test('the site works below any path of a plain static host', async ({ plotline }) => {
  const host = await serveFolder(join(import.meta.dirname, '../dist'), '/some/sub/path/');
  try {
    plotline.watch.allowOrigin(new URL(host.address).origin);
    await plotline.open({ base: host.address, at: '#/explore?select=khatlon-tj02' });
    await plotline.waitUntilDrawn();
    await expect(plotline.evidence.title).toHaveText('Khatlon');
    expect((await plotline.mapPixels()).variety(), 'colours on the map').toBeGreaterThan(150);
    expect(host.strays.filter((path) => path !== '/favicon.ico')).toEqual([]);
  } finally {
    await plotline.page.goto('about:blank');
    await host.close();
  }
});

test('the policy allows the page’s own origin and nothing else', async ({ plotline, page }) => {
  await plotline.open();
  const content = await page
    .locator('head > meta[http-equiv="Content-Security-Policy" i]')
    .getAttribute('content');
  const policy = new Map(
    (content ?? '')
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name, ...sources]) => [name ?? '', sources]),
  );
  for (const [name, sources] of policy)
    for (const source of sources)
      expect(
        ["'self'", "'none'"].includes(source) || /^'sha(256|384|512)-/.test(source),
        `${name} ${source}`,
      ).toBe(true);
  for (const name of ['default-src', 'script-src', 'connect-src', 'object-src', 'base-uri'])
    expect(policy.get(name), name).toHaveLength(1);
});

test('the policy is in force: scripts in the markup and foreign addresses are refused', async ({
  plotline,
  page,
}) => {
  plotline.watch.expectError(/Content Security Policy/);
  await plotline.open();
  await plotline.waitUntilDrawn();
  const refused = await page.evaluate(async () => {
    const violated: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      violated.push(event.effectiveDirective),
    );
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.head.append(script);
    await fetch('https://plotline.invalid/').catch(() => undefined);
    await new Promise((done) => setTimeout(done, 100));
    return { violated, ran: 'ran' in window };
  });
  expect(refused.ran).toBe(false);
  expect(refused.violated).toEqual(expect.arrayContaining(['script-src-elem', 'connect-src']));
});

test('a visit asks its own host only, and not for what it does not need', async ({ plotline }) => {
  await plotline.open();
  await plotline.waitUntilDrawn();
  await plotline.mark('Khatlon').open();
  await plotline.waitUntilDrawn();
  expect(plotline.watch.requests.length).toBeGreaterThan(3);
  // The article it ships with was geocoded when it was built.
  expect(plotline.watch.requests.filter((address) => address.includes('/gazetteer/'))).toEqual([]);
});

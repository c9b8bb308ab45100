import { expect, test } from './plotline.ts';
import type { Screen } from './talk-driver.ts';

// A room's projector, 4:3: also the smallest of them.
test.use({ viewport: { width: 1024, height: 768 } });

test('every step looks the same by whatever way it was reached', async ({ plotline, page }) => {
  test.slow();
  const { talk } = plotline;
  await talk.open('title');
  const last = (await talk.count()) - 1;
  const screens: Screen[] = [];
  const expectSame = async (index: number) => {
    await talk.expectBeat(index);
    expect(await talk.screen(), `beat ${index}`).toEqual(screens[index]);
  };

  const keys = ['PageDown', 'ArrowRight', 'Space', 'ArrowDown'];
  for (let i = 0; i <= last; i++) {
    await talk.expectBeat(i);
    screens.push(await talk.screen());
    await talk.key(keys[i % keys.length]!);
  }
  // The last step stays; all are different.
  await expectSame(last);
  expect(new Set(screens.map(({ address }) => address)).size).toBe(last + 1);

  for (const [key, index] of [
    ['PageUp', last - 1],
    ['Shift+Space', last - 2],
    ['ArrowLeft', last - 3],
    ['ArrowUp', last - 4],
    ['Home', 0],
    ['End', last],
  ] as const) {
    await talk.key(key);
    await expectSame(index);
  }
  // A step's number, then Enter: the journey's step begins with its first leg.
  await talk.key('9', 'Enter');
  await expectSame(8);
  await talk.key('1', '2', 'Enter');
  await expectSame(last);

  // A link to a step, and to a leg within it; a free spot of the map; the buttons.
  await page.goto('about:blank');
  await talk.open('route?leg=into-russia');
  const entry = screens.findIndex(({ address }) => address.endsWith('leg=into-russia'));
  await expectSame(entry);
  await plotline.pressMap(1000, 740);
  await expectSame(entry + 1);
  await plotline.press(talk.button('Back'));
  await expectSame(entry);
  await page.reload();
  await expectSame(entry);
});

test('a look around does not lose the step, and the next key comes back to it', async ({
  plotline,
  page,
}) => {
  const { talk } = plotline;
  await talk.open('posts');
  await talk.expectBeat(5);
  const before = await talk.screen();

  await plotline.mark('two refurbished border posts').openHere();
  await expect(plotline.evidence.region).toContainText('opened two refurbished border posts');
  await expect(talk.title).toBeFocused();
  await talk.key('PageDown');
  await talk.expectBeat(5);
  expect(await talk.screen()).toEqual(before);

  await page.mouse.move(800, 300);
  await page.mouse.down();
  await page.mouse.move(600, 420, { steps: 5 });
  await page.mouse.up();
  await plotline.waitUntilDrawn();
  expect((await talk.screen()).marks).not.toEqual(before.marks);
  await talk.key('PageUp');
  await talk.expectBeat(5);
  expect(await talk.screen()).toEqual(before);

  await talk.key('+');
  await plotline.waitUntilDrawn();
  await talk.key('Escape');
  await plotline.waitUntilDrawn();
  expect(await talk.screen()).toEqual(before);
  await talk.key('PageDown');
  await talk.expectBeat(6);
});

test('curtains, help and leaving: what is open closes first', async ({ plotline, page }) => {
  const { talk } = plotline;
  await talk.open('search');
  await talk.expectBeat(7);
  const curtain = page.locator('[data-curtain]');
  for (const [key, colour] of [
    ['b', 'black'],
    ['.', 'black'],
    ['w', 'white'],
  ] as const) {
    await talk.key(key);
    await expect(curtain).toHaveAttribute('data-curtain', colour);
    await talk.key(key === 'w' ? 'PageDown' : key);
    await expect(curtain).toHaveCount(0);
    await expect(talk.stage).toHaveAttribute('data-beat', '7');
  }
  await talk.key('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await talk.key('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // Space on a button is the button's.
  await talk.button('Back').focus();
  await talk.key('Space');
  await talk.expectBeat(6);

  await talk.key('Escape');
  await expect(page).toHaveURL(/#\/explore/);
  await plotline.waitUntilDrawn();
  await page.goBack();
  await talk.expectBeat(6);
});

test('a talk plays by itself, waits while something is open, and stops at the end', async ({
  plotline,
}) => {
  const { talk } = plotline;
  await talk.open('deliveries');
  await plotline.waitUntilDrawn();
  await talk.key('a');
  await expect(talk.button('Stop playing by itself')).toBeVisible();
  await talk.key('End', 'ArrowLeft');
  await expect(talk.title).toHaveText('What is not known', { timeout: 60_000 });
  await expect(talk.button('Play by itself')).toBeVisible();
});

test('has nothing that keeps people out, by day and by night', async ({ plotline, page }) => {
  const { talk } = plotline;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await talk.open();
    await talk.expectBeat(0);
    await plotline.expectAccessible();
    await talk.key('9', 'Enter');
    await talk.expectBeat(8);
    await plotline.expectAccessible();
    await expect(page.locator('[aria-live="polite"]')).toContainText('Step 9 of 12');
    await plotline.mark('“Afghan” heroin').openHere();
    await plotline.expectAccessible();
    await page.goto('about:blank');
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a finger turns the steps', async ({ plotline }) => {
    const { talk } = plotline;
    await talk.open('posts');
    await talk.expectBeat(5);
    const before = await talk.screen();
    await talk.swipe('left');
    await talk.expectBeat(6);
    await talk.swipe('right');
    await talk.expectBeat(5);
    expect(await talk.screen()).toEqual(before);
    await plotline.expectNoSidewaysScroll();
    await plotline.expectAccessible();
  });
});

test('the overview goes to any step', async ({ plotline, page }) => {
  const { talk } = plotline;
  await talk.open('summit');
  await talk.expectBeat(2);
  await talk.key('o');
  await expect(talk.tile('A meeting in St. Petersburg')).toBeFocused();
  await expect(talk.tile('A meeting in St. Petersburg')).toHaveAttribute('aria-current', 'step');
  // Pictures are drawn where they are seen.
  await expect(talk.tile('A meeting in St. Petersburg').locator('svg')).toBeAttached();
  await plotline.expectAccessible();
  await talk.key('ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
  await talk.expectBeat(5);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await plotline.press(talk.button('All steps'));
  await talk.key('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(talk.button('All steps')).toBeFocused();
});

test('the speaker’s window and the room keep together, whichever is reloaded', async ({
  plotline,
  page,
}) => {
  const { talk } = plotline;
  await talk.open('posts');
  await talk.expectBeat(5);
  const speaker = await talk.openSpeaker();
  await expect(speaker.title).toHaveText('June 14, two refurbished border posts opened');
  await expect(speaker.notes).toContainText('Tracey Ann Jacobson');
  await expect(speaker.next).toContainText('Assistance through the UN Office on Drugs and Crime');
  await expect(speaker.pictures).toHaveCount(2);
  await expect(speaker.others).toHaveText('The audience’s window is open.');
  await plotline.expectAccessible(speaker.window);

  await speaker.button('Next').click();
  await talk.expectBeat(6);
  await talk.key('PageDown');
  await expect(speaker.title).toHaveText('June 13, a search confirmed');
  await speaker.window.keyboard.press('b');
  await expect(page.locator('[data-curtain="black"]')).toBeVisible();
  await speaker.window.keyboard.press('PageDown');
  await expect(page.locator('[data-curtain]')).toHaveCount(0);
  await talk.expectBeat(7);

  await speaker.window.reload();
  await expect(speaker.title).toHaveText('June 13, a search confirmed');
  await speaker.window.keyboard.press('PageDown');
  await talk.expectBeat(8);
  await page.reload();
  await talk.expectBeat(8);
  await speaker.button('Next').click();
  await talk.expectBeat(9);
});

test('a talk is printed as a handout, a page for each step, on A4 and on Letter', async ({
  plotline,
  page,
}) => {
  const { talk } = plotline;
  await talk.open();
  await talk.expectBeat(0);
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(12);
  }
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const handout = page.getByRole('region', { name: 'Handout' });
  for (const words of [
    'opened two refurbished border posts on the Tajik-Afghan border',
    'RIA-Novosti, June 13',
    'If asked which crossing the heroin used: not stated.',
  ])
    await expect(handout).toContainText(words);
  await expect(handout.locator('svg')).toHaveCount(12);
  await expect(plotline.map).toBeHidden();
});

import { themeNames } from '../src/theme/theme.ts';
import { expect, test } from './plotline.ts';

// What the map looks like, against pictures in e2e/pictures/ that a person has looked at. After a
// change that is meant to be seen, `npm run build && npm run e2e -- pictures --update-snapshots`, and
// look at them again.
test.use({ viewport: { width: 1120, height: 880 } });

const views = { overview: '', Tajikistan: '&at=71,38.4,5.5' };

for (const theme of themeNames)
  for (const [name, at] of Object.entries(views))
    test(`${name} in ${theme} looks as it should`, async ({ plotline }) => {
      await plotline.open({ at: `#/explore?theme=${theme}${at}` });
      await plotline.waitUntilDrawn();
      const picture = await plotline.map.screenshot({
        animations: 'disabled',
        scale: 'css',
        type: 'jpeg',
        quality: 60,
      });
      // Drawn in software, a map that has not changed differs by no pixel; a layer that is missing or
      // a colour a shade off differs by 0.4 to 70 % of them, the names of countries being the least.
      expect(picture).toMatchSnapshot(`${name.toLowerCase()}-${theme}.jpg`, {
        threshold: 0.02,
        maxDiffPixelRatio: 0.004,
      });
    });

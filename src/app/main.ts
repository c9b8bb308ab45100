import { hydrate, mount } from 'svelte';
import '../theme/fonts.css';
import 'virtual:themes.css';
import '../ui/base.css';
import './app.css';
import './document.css';
import { isSingleFile } from '../site/site-file.ts';
import { loadStory } from '../state/library.ts';
import { WIDE } from '../state/wide.ts';
import { Navigation } from '../state/navigation.svelte.ts';
import { Settings } from '../state/settings.svelte.ts';
import { whenWanted } from '../ui/wanted.ts';
import App from './App.svelte';
import { workOffline } from './offline.ts';
import { prerenderedStory, readPrerendered } from './prerendered.ts';

const target = document.querySelector<HTMLElement>('#app');
if (target) void start(target);

/** Takes over the page as it came, or puts another in its place where the address asks for another story. */
async function start(target: HTMLElement): Promise<void> {
  // Where the shipped files are: beside the page, at whatever path it is served.
  const base = new URL('./', document.baseURI).href;
  const single = isSingleFile();
  if (!single) workOffline(base);
  const navigation = new Navigation();
  navigation.follow();
  const settings = new Settings();
  const props = { base, navigation, settings, single };
  document.documentElement.dataset['theme'] = navigation.address.theme ?? settings.theme;

  const shipped = prerenderedStory(target);
  const wanted = navigation.address.story;
  const other = shipped === null || (wanted !== null && wanted !== shipped);
  if (other || navigation.address.face === 'present') {
    const page = other ? null : readPrerendered(target, shipped);
    target.replaceChildren();
    mount(App, { target, props: { ...props, page } });
    return;
  }
  try {
    const first = await loadStory(base, shipped);
    const small = matchMedia(`(max-width: ${WIDE - 1}px)`).matches;
    // The page is whole as it came: a small screen's slow processor waits for the first touch.
    const begin = () =>
      hydrate(App, {
        target,
        props: { ...props, first, page: readPrerendered(target, shipped) },
      });
    if (location.hash) begin();
    else whenWanted(small, begin);
  } catch (error) {
    // The page is still an article with its map: what failed is said above it.
    const problem = document.createElement('p');
    problem.role = 'alert';
    problem.className = 'trouble';
    problem.textContent = error instanceof Error ? error.message : String(error);
    target.prepend(problem);
  }
}

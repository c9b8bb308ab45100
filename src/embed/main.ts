import { mount } from 'svelte';
import '../theme/fonts.css';
import 'virtual:themes.css';
import '../ui/base.css';
import './embed.css';
import { Embed } from './embed.svelte.ts';
import { Host } from './host.svelte.ts';
import { embedOrigins } from './origins.ts';
import Shell from './Shell.svelte';
import { EmbedView } from './view.svelte.ts';

const view = new EmbedView();
view.follow();
// Where the shipped files are: beside the page, at whatever path it is served.
const embed = new Embed(new URL('./', document.baseURI).href, view);
const host = new Host(embedOrigins);
host.listen((request) => embed.answer(request));
document.documentElement.dataset['theme'] = view.theme;

const target = document.querySelector('#embed');
if (target) {
  target.replaceChildren();
  mount(Shell, { target, props: { embed, host } });
}

import { mount } from 'svelte';
import '../theme/fonts.css';
import 'virtual:themes.css';
import './app.css';
import App from './App.svelte';

const target = document.querySelector('#app');
if (target) mount(App, { target });

import { render } from 'preact';
import { App } from './app.js';
import { language, words } from './i18n.js';
import './phone.css';

document.documentElement.lang = language;
document.title = words.title;
render(<App />, document.getElementById('app')!);

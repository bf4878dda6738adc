import { render } from 'preact';
import { App } from './app.js';
import './console.css';
import { language } from './i18n.js';

document.documentElement.lang = language;
render(<App />, document.getElementById('app')!);

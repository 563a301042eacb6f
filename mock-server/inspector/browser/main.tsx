import { render } from 'preact';
import { App } from './app.js';
import { start } from './state/session.js';

const place = document.querySelector('#app');
if (place) {
  render(<App />, place);
  start();
}

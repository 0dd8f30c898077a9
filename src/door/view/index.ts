/** The one script of the page. */
import { DOOR } from '../../language/page/door.js';
import { startApp } from './app.js';
import { startEngine } from './engine-client.js';

const packed = document.getElementById('engine')?.textContent ?? '';
const root = document.getElementById('door');
const help = document.getElementById('help');

if (root !== null && help instanceof HTMLTemplateElement) {
  if (typeof DecompressionStream === 'undefined') root.textContent = `${DOOR.old.vi} ${DOOR.old.en}`;
  else startApp(root, startEngine(packed), help);
}

import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { startLanguage } from '../phrases/start-language.ts';

// The first page of a test loads its modules; that takes longer than the second that is waited by default.
configure({ asyncUtilTimeout: 30_000 });

// What jsdom lacks of a browser: media queries (a desktop in the light), observers of size, and dialogs.
window.matchMedia = (query) => ({
  matches: /min-width/.test(query),
  media: query,
  onchange: null,
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
  dispatchEvent: () => false,
});
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};

beforeEach(() => {
  localStorage.clear();
  startLanguage();
});
afterEach(cleanup);

/** What a browser's window gives to code that reads documents, for tools that run without one. */
import { JSDOM } from 'jsdom';

export function installDom(): void {
  const { window } = new JSDOM('');
  Object.assign(globalThis, {
    DOMParser: window.DOMParser,
    Node: window.Node,
    NodeFilter: window.NodeFilter,
    HTMLInputElement: window.HTMLInputElement,
  });
}

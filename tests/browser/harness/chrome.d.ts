/// <reference types="chrome" />
// What tests evaluate inside the extension's own pages and worker speaks to Chromium's own API.

/** The one file that imports the browser API; everything else imports it from here. */
import browser from 'webextension-polyfill';

export { browser };
export type { Alarms, Notifications, Permissions, Runtime, Scripting, Tabs } from 'webextension-polyfill';

import { defineBackground } from 'wxt/utils/define-background';
import { browser, type Runtime } from '@/utils/browser';
import { followOpened, followTab } from './guide';
import { onMessage } from './on-message';
import { hasButtons, openNotification, pressButton } from './reminders';
import { startServices, type Services } from './services';
import { forgetTab } from './session';
import { reconcileStores } from './store-access';
import { wake } from './wake';

/**
 * Every listener is registered at once, before anything is awaited: an event that starts the worker is lost otherwise.
 * Each waits for the same services. What the worker holds in memory may vanish at any time; the database is the truth.
 */
export default defineBackground({
  type: 'module',
  main() {
    let services: Promise<Services> | undefined;
    const ready = (): Promise<Services> => (services ??= startServices());

    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
      onMessage(ready, message, sender),
    );
    browser.permissions.onAdded.addListener(() => ready().then(reconcileStores));
    browser.permissions.onRemoved.addListener(() => ready().then(reconcileStores));
    browser.tabs.onCreated.addListener(({ id, openerTabId }) => {
      if (id !== undefined) void followOpened(id, openerTabId);
    });
    browser.tabs.onRemoved.addListener((tab) => forgetTab(tab));
    browser.tabs.onUpdated.addListener((tab, { status }) => {
      if (status === 'complete') void followTab(tab);
    });
    browser.notifications.onClicked.addListener((id) =>
      ready().then((services) => openNotification(services, id)),
    );
    if (hasButtons) {
      browser.notifications.onButtonClicked.addListener((id, button) =>
        ready().then(async (services) => {
          await pressButton(services, id, button);
          await wake(services);
        }),
      );
    }
    browser.alarms.onAlarm.addListener(() => ready().then(wake));
    browser.runtime.onStartup.addListener(() => ready().then(wake));
    // An update wipes alarms and registrations: the next line rebuilds both, at install, at start, at every waking.
    browser.runtime.onInstalled.addListener(() => undefined);
    void ready().then(async (started) => {
      await reconcileStores(started);
      await wake(started);
    });
  },
});

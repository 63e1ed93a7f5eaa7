/** What the shopper asks for on the extension's own pages. Each command ends done, or with what to do instead. */
import { browser } from '@/utils/browser';
import type { Command, Outcome } from '@/utils/messages';
import { forgetReadings, recallReadings } from '@/utils/storage/counters';
import { checkMessage } from '@/utils/contact/check-message';
import { checkAnswer } from '@/utils/deadlines/check-answer';
import { checkOrderForm } from '@/utils/storage/check-order-form';
import { orderIdOf } from '@/utils/orders/order-id';
import type { EventBody } from '@/utils/orders/event';
import { checkReturnNote } from '@/utils/returns/check-return-note';
import type { OrderId } from '@/utils/orders/order';
import { isStorageFull, NoSuchOrderError, StorageFullError } from '@/utils/storage/storage-error';
import { showControl } from './guide';
import { logMessage } from './log-message';
import { recordMail } from './record-mail';
import { importOrders, undoImport } from './import-orders';
import { saveReceipt } from './receipts';
import { recordRefund } from './record-refund';
import { saveFile } from './save-file';
import { finishReminder, snoozeReminder } from './reminders';
import type { Services } from './services';
import { changeSession } from './session';
import { startWatching, turnOff, turnOn } from './store-access';
import { wake } from './wake';

const DONE: Outcome = { done: true };
const SHOPPER = { source: 'shopper' } as const;

export async function handleCommand(services: Services, command: Command): Promise<Outcome> {
  try {
    return await carryOut(services, command);
  } catch (error) {
    if (error instanceof StorageFullError || isStorageFull(error))
      return { done: false, problem: 'problem.storageFull' };
    if (error instanceof NoSuchOrderError) return { done: false, problem: 'problem.noSuchOrder' };
    throw error;
  }
}

async function carryOut(services: Services, command: Command): Promise<Outcome> {
  switch (command.type) {
    case 'turn-on':
      await turnOn(services, command.stores);
      return DONE;
    case 'turn-off':
      await turnOff(services, command.store);
      return DONE;
    case 'show-control':
      return showControl(services, command.order);
    case 'prefer':
      await services.prefer(command.change);
      await wake(services);
      return DONE;
    case 'read-this-page':
      return readOnce(command.tab);
    case 'save-receipt': {
      const saved = await saveReceipt(services, command.tab, command.order, null, '');
      return saved ? DONE : { done: false, problem: 'problem.pageNotReachable' };
    }
    case 'save-file':
      return saveFile(services, command);
    case 'record-mail':
      return recordMail(services, command);
    case 'enter-order': {
      const checked = checkOrderForm(command.form, services.now());
      if (!checked.ok) return { done: false, problem: checked.problem };
      const body: EventBody = { type: 'entered', evidence: SHOPPER, facts: checked.facts };
      return append(services, orderIdOf(checked.facts), body);
    }
    case 'correct-order': {
      const checked = checkOrderForm(command.form, services.now());
      if (!checked.ok) return { done: false, problem: checked.problem };
      return append(services, command.order, { type: 'corrected', evidence: SHOPPER, facts: checked.facts });
    }
    case 'state-order':
      return append(services, command.order, {
        type: 'stated',
        evidence: SHOPPER,
        state: command.state,
        note: command.note,
      });
    case 'answer-question': {
      const row = await services.database.orders.get(command.order);
      const question = row?.questions.find(({ ask }) => ask === command.ask);
      const answers = question && checkAnswer(question, command.answers, services.now());
      if (!question || !answers) return { done: false, problem: 'problem.answerUnfit' };
      const { ask } = question;
      return append(services, command.order, { type: 'answered', evidence: SHOPPER, ask, answers });
    }
    case 'note-return': {
      const note = checkReturnNote(command.note);
      if (!note) return { done: false, problem: 'problem.returnUnfit' };
      return append(services, command.order, { type: 'returning', evidence: SHOPPER, note });
    }
    case 'log-message': {
      const message = checkMessage(command.message);
      if (!message) return { done: false, problem: 'problem.messageUnfit' };
      return logMessage(services, command.order, message);
    }
    case 'import-orders':
      return importOrders(services, command);
    case 'undo-import':
      return undoImport(services, command.orders);
    case 'record-refund':
      return recordRefund(services, command);
    case 'keep-order':
      return append(services, command.order, { type: 'kept' });
    case 'reopen-order':
      return append(services, command.order, { type: 'reopened' });
    case 'delete-order':
      return append(services, command.order, { type: 'deleted' });
    case 'restore-order':
      return append(services, command.order, { type: 'restored' });
    case 'snooze-reminder':
      await snoozeReminder(services, command.reminder);
      await wake(services);
      return DONE;
    case 'finish-reminder':
      await finishReminder(services, command.reminder);
      await wake(services);
      return DONE;
    case 'adopt-orders':
      await services.ledger.adopt(command.orders);
      await wake(services);
      return DONE;
    case 'forget-readings':
      await forgetReadings(services.database);
      return DONE;
    case 'recall-readings':
      await recallReadings(services.database);
      return DONE;
  }
}

async function append(services: Services, order: OrderId, body: EventBody): Promise<Outcome> {
  await services.ledger.append([{ order, body }]);
  await wake(services);
  return DONE;
}

/** Reads a tab without turning its store on: the press on the toolbar has granted this one page. */
async function readOnce(tab: number): Promise<Outcome> {
  const { url } = await browser.tabs.get(tab);
  if (!url || !URL.canParse(url)) return { done: false, problem: 'problem.pageNotReachable' };
  const { origin } = new URL(url);
  await changeSession((session) => ({ ...session, readOnce: { ...session.readOnce, [tab]: origin } }));
  return (await startWatching(tab)) ? DONE : { done: false, problem: 'problem.pageNotReachable' };
}

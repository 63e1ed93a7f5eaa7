import * as fc from 'fast-check';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import en from '@/store-profiles/languages/en';
import de from '@/store-profiles/languages/de';
import es from '@/store-profiles/languages/es';
import fr from '@/store-profiles/languages/fr';
import ja from '@/store-profiles/languages/ja';
import { languageSchema, type OrderState, type StateWords } from '@/store-profiles/schema';
import { verdictOf } from '@/utils/reading/notices';
import { readState } from '@/utils/reading/state-words';
import { anyText } from './any-text';

const languages = [en, de, es, fr, ja].map((language) => parse(languageSchema, language));

interface Said {
  status?: string;
  notice?: string;
  proves?: OrderState;
  store?: StateWords;
  platform?: StateWords;
}

function quote(text: string | undefined) {
  return text === undefined ? null : { text, from: 'test' };
}

function stateOf({ status, notice, proves, store = {}, platform = {} }: Said): OrderState | null {
  return readState(
    { status: quote(status), notice: quote(notice), ...(proves ? { proves } : {}) },
    { store, platform, languages },
  );
}

describe('a status', () => {
  it.each<[string, OrderState | null]>([
    ['Cancelled', 'cancelled'],
    ['CANCELED.', 'cancelled'],
    ['Storniert', 'cancelled'],
    ['ANNULEE', 'cancelled'],
    ['キャンセル済み', 'cancelled'],
    ['Canceladas', 'cancelled'],
    ['Order Cancelled on November 18, 2026', 'cancelled'],
    ['Delivered May 11', 'delivered'],
    ['Delivered Friday, January 3 at 8:04 PM', 'delivered'],
    ['Delivered Dec 9, 2023 Test Product $10.00', 'delivered'],
    ['Livré le 3 novembre', 'delivered'],
    ['1月10日 配達完了', 'delivered'],
    ['versandt am 20. September 2021', 'shipped'],
    ['Versand wird vorbereitet', 'placed'],
    ['Versand in Kürze', 'placed'],
    ['Delivered to carrier on May 3', 'shipped'],
    ['Shipped on August 3, 2021', 'shipped'],
    ['Unfulfilled', 'placed'],
    ['Nicht ausgeführt', 'placed'],
    ['Pending payment', 'placed'],
    ['On hold', 'placed'],
    ['Cancel Pending', 'cancel-requested'],
    ['Cancellation requested', 'cancel-requested'],
    ['Stornierung angefragt', 'cancel-requested'],
    ['Cancellation request declined', 'cancel-declined'],
    ['Refunded', 'refunded'],
    ['Return started', 'return-requested'],
    ['OrderCancelled', 'cancelled'],
    ['OrderProblem', null],
    ['Cancelled items', null],
    ['Cancelled Orders (3)', null],
    ['Cancelled 1 of 2', null],
    ['Cancelled?', null],
    ['Will be cancelled', null],
    ['Not cancelled', null],
    ['Partially cancelled', null],
    ['一部キャンセル済み', null],
    ['Stornierte Artikel', null],
    ['Noise Cancelling Headphones', null],
    ['Arriving Tuesday', null],
    ['', null],
    ['!!!', null],
  ])('%j: %s', (status, expected) => {
    expect(stateOf({ status })).toBe(expected);
  });

  it('is read by the words of the store, then of its platform, then of the language', () => {
    const store: StateWords = { delivered: ['Completed'] };
    const platform: StateWords = { shipped: ['Completed', 'Cancelled'] };
    expect(stateOf({ status: 'completed' })).toBeNull();
    expect(stateOf({ status: 'completed', platform })).toBe('shipped');
    expect(stateOf({ status: 'completed', store, platform })).toBe('delivered');
    expect(stateOf({ status: 'Cancelled', platform })).toBe('shipped');
  });
});

describe('a sentence of the store', () => {
  it.each<[string, OrderState | null]>([
    ['Your order was cancelled.', 'cancelled'],
    ['Your order was cancelled. You have not been charged for this order.', 'cancelled'],
    ['Your order #1003 has been successfully canceled', 'cancelled'],
    ["We've cancelled your order as you asked.", 'cancelled'],
    ['Cancellation successful', 'cancelled'],
    ['We received your cancellation request. Your order no. 12 has been cancelled.', 'cancelled'],
    ['Ihre Bestellung wurde storniert.', 'cancelled'],
    ['Ihre Bestellung 4711 vom 3.11.2026 ist storniert worden.', 'cancelled'],
    ['Votre commande a bien été annulée.', 'cancelled'],
    ['Se ha cancelado tu pedido', 'cancelled'],
    ['Tu pedido ha sido CANCELADO.', 'cancelled'],
    ['ご注文はキャンセルされました。', 'cancelled'],
    ['Your cancellation request has been submitted.', 'cancel-requested'],
    ['Ihre Stornierungsanfrage ist eingegangen.', 'cancel-requested'],
    [
      'Wir haben Ihre Erklärung des Widerrufs vom Vertrag erhalten. Widerruf eingegangen.',
      'cancel-requested',
    ],
    ['Your withdrawal has been submitted.', 'cancel-requested'],
    ['We received your cancellation request but were unable to cancel it.', 'cancel-declined'],
    ['Unable to cancel requested items', 'cancel-declined'],
    ['Ihre Stornierung ist fehlgeschlagen.', 'cancel-declined'],
    ['Ihre Bestellung konnte nicht storniert werden.', 'cancel-declined'],
    ['Your order can no longer be cancelled. Please contact us if you need assistance.', null],
    ['Ihre Bestellung kann nicht mehr storniert werden.', null],
    ['Votre commande ne peut plus être annulée.', null],
    ['もうご注文をキャンセルすることができません。', null],
    ['If your order was cancelled, you will get a mail.', null],
    ['Your order will be cancelled if we get no payment.', null],
    ['Your order has not been cancelled yet.', null],
    ['Has your order been cancelled?', null],
    ['Wenn Ihre Bestellung storniert wurde, erhalten Sie eine Mail.', null],
    ['Ihre Bestellung wird storniert werden, falls keine Zahlung eingeht.', null],
    ['Si votre commande a été annulée, contactez-nous.', null],
    ['One item in your order was cancelled.', null],
    ['Ein Teil der folgenden Bestellung wurde storniert', null],
    ['Your subscription was cancelled.', null],
    ['The cancellation of your order was revoked.', null],
    ['Thank you for your order.', null],
  ])('%j: %s', (notice, expected) => {
    expect(stateOf({ notice })).toBe(expected);
    expect(stateOf({ status: notice })).toBe(expected);
  });

  it('says more than the status beside it, unless it settles nothing', () => {
    expect(stateOf({ status: 'Processing', notice: 'Your order was cancelled.' })).toBe('cancelled');
    expect(stateOf({ status: 'Shipped', notice: 'Your order can no longer be cancelled.' })).toBe('shipped');
    expect(stateOf({ status: 'Shipped', notice: 'Welcome back!' })).toBe('shipped');
    expect(stateOf({ notice: 'Delivered yesterday' })).toBe('delivered');
  });

  it('is told apart from none', () => {
    expect(verdictOf('Your order can no longer be cancelled.', languages)).toBe('not-offered');
    expect(verdictOf('Hello', languages)).toBeNull();
  });
});

describe('a page that proves a state', () => {
  it('does so only with a quoted sentence that does not speak against it', () => {
    expect(stateOf({ proves: 'placed', notice: 'Order placed, thanks!' })).toBe('placed');
    expect(stateOf({ proves: 'cancelled', notice: 'Fertig.' })).toBe('cancelled');
    expect(stateOf({ proves: 'cancelled' })).toBeNull();
    expect(stateOf({ proves: 'cancelled', notice: 'Unable to cancel requested items' })).toBe(
      'cancel-declined',
    );
    expect(stateOf({ proves: 'cancelled', notice: 'Your cancellation request was received.' })).toBe(
      'cancel-requested',
    );
    expect(stateOf({ proves: 'cancelled', notice: 'Your order will be cancelled soon.' })).toBeNull();
  });
});

describe('hostile text', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(() => stateOf({ status: text, notice: text })).not.toThrow();
      }),
    );
  });

  it.each(['order cancelled '.repeat(1e4), 'if '.repeat(1e5), 'cancellation '.repeat(1e5), 'a'.repeat(1e6)])(
    'takes no time (%#)',
    (text) => {
      const started = performance.now();
      for (let round = 0; round < 20; round += 1) stateOf({ status: text, notice: text });
      expect((performance.now() - started) / 20).toBeLessThan(50);
    },
  );
});

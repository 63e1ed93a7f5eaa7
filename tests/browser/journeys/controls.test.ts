/** Journeys by how a shop hides, splits or dresses up its cancelling: each to what the shop says, sealed. */
import { describe } from 'vitest';
import { walk, type Journey } from './journey';
import { orderPart } from './order-part';

const DONE = { state: 'cancelled', quote: /Your order has been cancelled/u } as const;
const CANCELLED = '<h1>Thank you</h1><p>Your order has been cancelled.</p>';
const SAID = { says: /The store says it is cancelled.*Your order has been cancelled/u, ring: null };

const JOURNEYS: Journey[] = [
  {
    name: 'plain button',
    host: 'plain.example',
    number: 'P-1001',
    pages: {
      '/orders/P-1001': `${orderPart('P-1001', 'Processing')}<form action="/bye"><button id="cancel">Cancel order</button></form>`,
      '/bye': CANCELLED,
    },
    steps: [
      { says: /Press “Cancel order”.*It may cancel at once/u, ring: '#cancel', press: '#cancel' },
      SAID,
    ],
    ends: DONE,
  },
  {
    name: 'form with reasons',
    host: 'reasons.example',
    number: 'F-1051',
    pages: {
      '/orders/F-1051': `${orderPart('F-1051', 'Processing')}<a class="b" id="cancel" href="/orders/F-1051/cancel">Cancel order</a>`,
      '/orders/F-1051/cancel': `<h1>Cancel order</h1><p>Order number: F-1051</p><form action="/bye">
        <label>Why are you cancelling? <select id="why" name="reason"><option value="">Please choose</option>
        <option>Ordered by mistake</option><option>It arrived damaged</option><option>Other</option></select></label>
        <button id="yes">Cancel order now</button></form>`,
      '/bye': CANCELLED,
    },
    steps: [
      { says: /Press “Cancel order”/u, ring: '#cancel', press: '#cancel' },
      {
        says: /Choose a reason.*First choose a reason.*May change what happens: It arrived damaged.*You choose/u,
        choose: ['#why', 'Ordered by mistake'],
      },
      { says: /“Ordered by mistake” is chosen/u, ring: '#yes', press: '#yes' },
      SAID,
    ],
    ends: DONE,
  },
  {
    name: 'closed menu',
    host: 'menu.example',
    number: 'M-1101',
    pages: {
      '/orders/M-1101': `${orderPart('M-1101', 'Processing')}
        <button id="more" aria-haspopup="menu" aria-expanded="false" aria-controls="menu" onclick="menu.hidden = !menu.hidden">More actions</button>
        <div id="menu" role="menu" hidden><a role="menuitem" class="b" href="/invoice">Invoice</a>
        <a role="menuitem" class="b" id="cancel" href="/orders/M-1101/cancel">Cancel order</a></div>`,
      '/orders/M-1101/cancel': `<h1>Cancel order</h1><p>Order number: M-1101</p><p>Do you want to cancel this order?</p>
        <form action="/bye"><a class="b" href="/orders/M-1101">Keep order</a> <button id="yes">Yes, cancel order</button></form>`,
      '/bye': CANCELLED,
    },
    steps: [
      { says: /First open “More actions”.*Then press “Cancel order”/u, ring: '#more', press: '#more' },
      { says: /Press “Cancel order”/u, ring: '#cancel', press: '#cancel' },
      { says: /Press “Yes, cancel order”/u, ring: '#yes', press: '#yes' },
      SAID,
    ],
    ends: DONE,
  },
  {
    name: 'dialog',
    host: 'dialog.example',
    number: 'D-1201',
    pages: {
      '/orders/D-1201': `${orderPart('D-1201', 'Processing')}<p id="said" role="status"></p>
        <button id="cancel" onclick="ask.showModal()">Cancel order</button>
        <dialog id="ask"><h2>Cancel order</h2><label>Why are you cancelling? <select id="why"><option value="">Please choose</option>
        <option>Ordered by mistake</option><option>Other</option></select></label>
        <button class="main" onclick="ask.close()">Keep order</button>
        <button id="yes" onclick="ask.close();cancel.remove();said.textContent='Your order has been cancelled.'">Confirm cancellation</button></dialog>`,
    },
    steps: [
      { says: /Press “Cancel order”/u, ring: '#cancel', press: '#cancel' },
      { says: /First choose a reason.*Then press “Confirm cancellation”/u, ring: '#yes', press: '#yes' },
      SAID,
    ],
    ends: DONE,
  },
  {
    name: 'retention chain',
    host: 'retain.example',
    number: 'R-1301',
    pages: {
      '/orders/R-1301': `${orderPart('R-1301', 'Processing')}<a class="b" id="cancel" href="/orders/R-1301/cancel">Cancel order</a>`,
      '/orders/R-1301/cancel': `<h1>Wait: 10 % off for you!</h1><p>Order number: R-1301</p><p>Keep your order and get 10 % off.</p>
        <p><a class="b main" href="/orders/R-1301">Take the offer</a></p><p><a class="dull" id="go" href="/orders/R-1301/cancel/pause">No thanks, continue to cancel</a></p>`,
      '/orders/R-1301/cancel/pause': `<h1>Not the right day?</h1><p>Order number: R-1301</p><p>Postpone the delivery by up to four weeks.</p>
        <p><a class="b main" href="/orders/R-1301">Pause my order</a></p><p><a class="dull" id="go" href="/orders/R-1301/cancel/last">Continue to cancel</a></p>`,
      '/orders/R-1301/cancel/last': `<h1>Cancel order</h1><p>Order number: R-1301</p><p>You will lose your discount and your bonus points.</p>
        <form action="/bye"><a class="b main" href="/orders/R-1301">Keep my order</a> <button class="dull" id="yes">Yes, cancel order</button></form>`,
      '/bye': CANCELLED,
    },
    steps: [
      { says: /Press “Cancel order”/u, ring: '#cancel', press: '#cancel' },
      { says: /Get past an offer.*so that you keep the order/u, ring: '#go', press: '#go' },
      { says: /Get past an offer.*That is not cancelling/u, ring: '#go', press: '#go' },
      {
        says: /Press “Yes, cancel order”.*make you hesitate.*bright button “Keep my order” keeps the order/u,
        ring: '#yes',
        press: '#yes',
      },
      SAID,
    ],
    ends: DONE,
  },
  {
    name: 'per item',
    host: 'items.example',
    number: 'I-1401',
    pages: {
      '/orders/I-1401': `${orderPart('I-1401', 'Processing')}<ul><li>Walnut desk lamp € 29.90</li><li>Linen cord € 20.00</li></ul>
        <a class="b" id="cancel" href="/orders/I-1401/cancel">Cancel items</a>`,
      '/orders/I-1401/cancel': `<h1>Cancel items</h1><p>Order number: I-1401</p><p>Select the items to cancel.</p><form action="/bye">
        <ul><li><label><input type="checkbox" id="lamp"> <a href="#lamp">Walnut desk lamp</a> € 29.90</label></li>
        <li><label><input type="checkbox" id="cord"> <a href="#cord">Linen cord</a> € 20.00</label></li></ul>
        <button id="yes">Cancel selected items</button></form>`,
      '/bye':
        '<h1>Thank you</h1><p>Your cancellation request for 1 item was received. We will write to you.</p>',
    },
    steps: [
      { says: /Press “Cancel items”/u, ring: '#cancel', press: '#cancel' },
      { says: /First choose.*Stays ordered.*Walnut desk lamp.*Linen cord/u, press: '#lamp' },
      {
        says: /Will be cancelled Walnut desk lamp Stays ordered Linen cord/u,
        ring: '#yes',
        press: '#yes',
      },
      { says: /The store has your request/u, ring: null },
    ],
    ends: { state: 'cancel-requested', quote: /Your cancellation request for 1 item was received/u },
  },
  {
    name: 'login detour',
    host: 'login.example',
    number: 'K-1451',
    pages: {
      '/orders/K-1451': `${orderPart('K-1451', 'Processing')}<a class="b" id="cancel" href="/orders/K-1451/cancel">Cancel order</a>`,
      '/orders/K-1451/cancel': { location: '/login' },
      '/login': `<h1>Sign in</h1><form action="/signed-in"><label>E-mail <input type="email"></label>
        <label>Password <input type="password"></label><button id="in">Sign in</button></form>`,
      '/signed-in': { location: '/orders/K-1451/cancel/confirm' },
      '/orders/K-1451/cancel/confirm': `<h1>Cancel order</h1><p>Order number: K-1451</p><p>Do you want to cancel this order?</p>
        <form action="/bye"><a class="b" href="/orders/K-1451">Keep order</a> <button id="yes">Yes, cancel order</button></form>`,
      '/bye': CANCELLED,
    },
    steps: [
      { says: /Press “Cancel order”/u, ring: '#cancel', press: '#cancel' },
      { says: /Sign in first.*waits and goes on.*never reads what you type/u, ring: null, press: '#in' },
      { says: /Press “Yes, cancel order”/u, ring: '#yes', press: '#yes' },
      SAID,
    ],
    ends: DONE,
  },
  {
    name: 'single-page shop',
    host: 'onepage.example',
    number: 'S-1501',
    pages: {
      '/orders/S-1501': `<div id="app">${orderPart('S-1501', 'Processing')}<button id="cancel">Cancel order</button></div>
        <script>
        const show = (path, html) => { history.pushState(null, '', path); setTimeout(() => { app.innerHTML = html; }, 120); };
        document.addEventListener('click', (event) => {
          const { id } = event.target;
          if (id === 'cancel') show('/orders/S-1501/cancel', '<h1>Cancel order</h1><p>Order number: S-1501</p><button id="keep">Keep order</button> <button id="yes">Yes, cancel order</button>');
          if (id === 'yes') show('/orders/S-1501/cancelled', '<h1>Done</h1><p>Your order has been cancelled.</p>');
        });</script>`,
    },
    steps: [
      { says: /Press “Cancel order”/u, ring: '#cancel', press: '#cancel' },
      { says: /Press “Yes, cancel order”/u, ring: '#yes', press: '#yes' },
      SAID,
    ],
    ends: DONE,
  },
];

describe('a journey to the receipt', () => walk(JOURNEYS));

/** Journeys through shops that show a part of the order's page, or the whole of it, in frames of their own. */
import { walk, type Journey } from './journey';
import { orderPart } from './order-part';

const DONE = { state: 'cancelled', quote: /Your order has been cancelled/u } as const;
const CANCELLED = '<h1>Thank you</h1><p>Your order has been cancelled.</p>';
const SAID = { says: /The store says it is cancelled.*Your order has been cancelled/u, ring: null };
const FRAME = 'width:520px;height:300px;border:9px solid #ccc;padding:7px';
const TALL = '<div style="height:900px"></div>';

const JOURNEYS: Journey[] = [
  {
    name: 'control far down in a frame',
    host: 'framed.example',
    number: 'F-2101',
    pages: {
      '/orders/F-2101': `${orderPart('F-2101', 'Processing')}
        <iframe hidden src="/actions/hidden"></iframe><iframe src="https://elsewhere.example/" title="Reviews"></iframe>
        ${TALL}<iframe id="actions" src="/actions" style="${FRAME}" title="Actions"></iframe>`,
      '/actions/hidden': '<button>Cancel order</button>',
      '/actions': `<p>What would you like to do?</p>${TALL}<a class="b" id="cancel" href="/actions/why">Cancel order</a>${TALL}`,
      '/actions/why': `<h1>Cancel order</h1><form action="/actions/done"><label>Why are you cancelling?
        <select id="why" name="reason"><option value="">Please choose</option><option>Ordered by mistake</option></select></label>
        <button type="button" class="main">Keep order</button> <button id="yes">Confirm cancellation</button></form>`,
      '/actions/done': CANCELLED,
    },
    steps: [
      { says: /Press “Cancel order”/u, ring: '#cancel in #actions', press: '#cancel in #actions' },
      {
        says: /First choose a reason.*Then press “Confirm cancellation”/u,
        ring: '#yes in #actions',
        press: '#yes in #actions',
      },
      SAID,
    ],
    ends: DONE,
    pressed: ['Cancel order', 'Confirm cancellation'],
  },
  {
    name: 'confirm dialog in a frame over the page',
    host: 'lightbox.example',
    number: 'L-2201',
    pages: {
      '/orders/L-2201': `${orderPart('L-2201', 'Processing')}
        <button id="cancel" onclick="box.showModal()">Cancel order</button>
        <dialog id="box"><iframe id="ask" src="/ask" style="${FRAME}" title="Cancel order"></iframe></dialog>`,
      '/ask': `<h2>Cancel order</h2><p>Order number: L-2201</p><p>Do you want to cancel this order?</p>
        <form action="/bye" target="_top"><button type="button">Keep order</button> <button id="yes">Yes, cancel order</button></form>`,
      '/bye': CANCELLED,
    },
    steps: [
      { says: /Press “Cancel order”/u, ring: '#cancel', press: '#cancel' },
      { says: /Press “Yes, cancel order”/u, ring: '#yes in #ask', press: '#yes in #ask' },
      SAID,
    ],
    ends: DONE,
    pressed: ['Cancel order', 'Yes, cancel order'],
  },
];

walk(JOURNEYS);

/** A journey through a shop that sends an order in several parcels of several sellers, and asks how many of each to cancel. */
import { walk, type Journey } from './journey';
import { orderPart } from './order-part';

const item = (id: string, title: string, most: number): string =>
  `<li><img alt="" style="width:40px;height:40px;background:#ddd"> <span class="name">${title}</span> $24.95
    <input id="${id}" type="number" min="0" max="${most}" value="0" aria-label="Quantity">
    <button type="button" id="${id}-more" onclick="${id}.stepUp()">+</button></li>`;

const JOURNEYS: Journey[] = [
  {
    name: 'several parcels',
    host: 'parcels.example',
    number: 'P-2301',
    pages: {
      '/orders/P-2301': `${orderPart('P-2301', 'Processing')}<a class="b" id="cancel" href="/orders/P-2301/cancel">Cancel items</a>`,
      '/orders/P-2301/cancel': `<h1>Cancel items</h1><p>Order number: P-2301</p><form action="/asked">
        <h2>Shipment 1 of 2</h2><p>Sold by <a href="#">Lumen</a></p><ul>${item('lamp', 'Walnut desk lamp', 2)}${item('cord', 'Linen cord', 1)}</ul>
        <h2>Shipment 2 of 2</h2><p>Sold by <a href="#">Oak &amp; Ash</a></p><ul>${item('shelf', 'Oak shelf', 1)}</ul>
        <a class="b" href="/orders/P-2301">Back</a> <button id="go">Cancel selected items</button></form>`,
      '/asked': '<h1>Thank you</h1><p>Your cancellation request was received.</p>',
    },
    steps: [
      { says: /Press “Cancel items”/u, ring: '#cancel', press: '#cancel' },
      {
        says: /First choose.*Nothing is chosen yet.*Stays ordered.*Shipment 1 of 2 · Sold by Lumen.*2 × Walnut desk lamp.*1 × Linen cord.*Shipment 2 of 2 · Sold by Oak & Ash.*1 × Oak shelf/u,
        press: '#lamp-more',
      },
      {
        says: /Will be cancelled.*Sold by Lumen.*1 × Walnut desk lamp.*Stays ordered.*1 × Walnut desk lamp/u,
        press: '#shelf-more',
      },
      {
        says: /Will be cancelled.*1 × Walnut desk lamp.*Sold by Oak & Ash.*1 × Oak shelf.*Stays ordered.*1 × Walnut desk lamp.*1 × Linen cord/u,
        never: /Nothing is chosen/u,
        ring: '#go',
        press: '#go',
      },
      { says: /The store has your request.*Your cancellation request was received/u, ring: null },
    ],
    ends: { state: 'cancel-requested', quote: /Your cancellation request was received/u },
  },
];

walk(JOURNEYS);

/** Order histories as stores hand them out, with made-up orders. */
import { catalogue } from '@/store-profiles/registry';
import type { OrderContext } from '@/utils/exchange/read-orders';

export const NOW = Date.UTC(2026, 10, 23, 10);

export const context: OrderContext = { catalogue, language: 'en', timeZone: 'Europe/Berlin', now: NOW };

export const AMAZON_PRIVACY = `\uFEFF"Website","Order ID","Order Date","Purchase Order Number","Currency","Unit Price","Unit Price Tax","Shipping Charge","Total Discounts","Total Owed","Shipment Item Subtotal","Shipment Item Subtotal Tax","ASIN","Product Condition","Quantity","Payment Instrument Type","Order Status","Shipment Status","Ship Date","Product Name"
"Amazon.de","302-1111111-1111111","2026-11-20T23:30:00Z","Not Applicable","EUR","10.00","1.90","0","'-1.00'","10.90","30.00","5.70","B1","New","1","Visa","Closed","Shipped","2026-11-21T07:00:00Z","Lamp, ""small"""
"Amazon.de","302-1111111-1111111","2026-11-20T23:30:00Z","Not Applicable","EUR","20.00","3.80","0","0","1,023.80","30.00","5.70","B2","New","2","Visa","Closed","Shipped","2026-11-21T07:00:00Z","Desk"
"Amazon.com","113-2222222-2222222","2026-10-01T01:00:00Z","Not Applicable","USD","5.00","0","0","0","5.00","5.00","0","B3","New","1","Visa","Cancelled","Not Available","Not Available","Cup"
"panda.example","","2026-10-01T01:00:00Z","","USD","","","","","","","","","","","","","","",""
`;

export const AMAZON_REPORT = `Order Date,Order ID,Title,Category,ASIN/ISBN,Website,Quantity,Item Subtotal,Item Subtotal Tax,Item Total,Currency
02/03/24,111-3333333-3333333,Book,BOOKS,B4,Amazon.com,1,$10.00,$0.80,$10.80,USD
02/03/24,111-3333333-3333333,Pen,OFFICE,B5,Amazon.com,1,$1.00,$0.08,$1.08,USD
`;

export const ETSY = `Sale Date,Item Name,Quantity,Price,Item Total,Currency,Transaction ID,Listing ID,Order ID
12/31/25,Candle,1,18.99,18.99,USD,28150783250,953074300,23289835
`;

export const EBAY = `Order Number,Item Number,Item Title,Quantity,Total Price,Sale Date
12-34567-89012,110055,Old camera,1,£45.50,Nov-03-26
`;

export const GERMAN = `Bestellnummer;Bestelldatum;Gesamtbetrag;Artikel;Händler
A-1;03.11.2026;1.299,00 €;Fahrrad;shop.example
A-2;04.11.2026;teuer;Helm;shop.example
`;

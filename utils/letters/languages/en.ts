import type { LetterWords } from '../letter-words';

export default {
  language: 'en',
  gaps: {
    store: 'name of the store',
    order: 'order number',
    placed: 'day of the order',
    total: 'amount',
    items: 'items',
    requested: 'day of the request',
    cancelled: 'day of the cancellation',
    delivered: 'day of the delivery',
    today: 'today’s date',
    name: 'your name',
    address: 'your address',
  },
  greeting: 'Hello,',
  closing: 'Kind regards',
  facts: {
    order: 'Order: {order}',
    placed: 'Ordered on: {placed}',
    items: 'Items: {items}',
    total: 'Total: {total}',
  },
  letters: {
    cancel: {
      subject: 'Please cancel order {order}',
      paragraphs: [
        'I would like to cancel the following order.',
        'Please do not send it, and confirm the cancellation in writing. If I have already paid, please tell me when I will get the money back. If the order cannot be cancelled any more, please tell me why.',
      ],
    },
    withdraw: {
      subject: 'Withdrawal from the contract, order {order}',
      paragraphs: [
        'I hereby withdraw from the contract for the following order.',
        'Please confirm that you have received this withdrawal, and tell me where to send goods that have already arrived and when I will get my payment back.',
      ],
    },
    refuse: {
      subject: 'Delivery of order {order} will be refused',
      paragraphs: [
        'I no longer want the following order and will not accept its delivery.',
        'Please treat the parcel as returned when it comes back to you, confirm this in writing, and tell me when I will get my payment back and whether you charge anything.',
      ],
    },
    return: {
      subject: 'Return of order {order}',
      paragraphs: [
        'I would like to return goods of the following order.',
        'Please send me the return slip and the address, and tell me who pays for the postage and by when the goods must be on their way.',
      ],
    },
    'chase-confirmation': {
      subject: 'No confirmation yet: cancellation of order {order}',
      paragraphs: [
        'On {requested} I asked you to cancel the following order. So far I have no confirmation.',
        'Please tell me in writing whether the order has been cancelled.',
      ],
    },
    'chase-refund': {
      subject: 'Refund for order {order}',
      paragraphs: [
        'The following order was cancelled or returned on {cancelled}. I have not received the money yet.',
        'Please tell me when and by which means the refund of {total} was sent, or send it now.',
      ],
    },
    complaint: {
      subject: 'Complaint about order {order}',
      paragraphs: [
        'I am not content with how the following order has been handled.',
        'I asked for a cancellation on {requested}, and the matter is still open. Please look into it and give me a written answer. If another department is in charge, please pass this on and tell me its name.',
      ],
    },
    escalation: {
      subject: 'Request for help: order {order} at {store}',
      paragraphs: [
        'I ask for your help with the following order at {store}.',
        'I cancelled or returned it on {cancelled} and have not received the refund of {total}. I can send you copies of the store’s pages and of our messages. Please tell me what you need from me and what happens next.',
      ],
    },
    'money-not-credit': {
      subject: 'No store credit, please: refund for order {order}',
      paragraphs: [
        'You offered me store credit for the following order. I do not accept it in place of the money.',
        'Please send {total} back by the means with which I paid, and tell me in writing when you have done so.',
      ],
    },
    'no-fee': {
      subject: 'Fee for cancelling order {order}',
      paragraphs: [
        'You want to charge me a fee for cancelling or returning the following order. I do not agree to it.',
        'Please tell me in writing on which clause of which terms, and on which law, you base it, and how the amount was worked out. Otherwise please refund {total} in full.',
      ],
    },
    'least-data': {
      subject: 'Your question about my identity, order {order}',
      paragraphs: [
        'You asked me for proof of who I am before you handle the following order. The order number and the e-mail address I ordered with already show that it is mine.',
        'Please tell me in writing what you need it for, on which law you base it, and how it is protected and deleted. I will give no more data than is needed, and please do not let the cancellation wait for it: the day of my first message counts.',
      ],
    },
  },
  withdrawalForm: [
    'To {store}:',
    'I hereby give notice that I withdraw from my contract of sale of the following goods: {items}',
    'Ordered on: {placed}',
    'Received on: {delivered}',
    'Name of consumer: {name}',
    'Address of consumer: {address}',
    'Signature of consumer (only if this is sent on paper):',
    'Date: {today}',
  ],
} satisfies LetterWords;

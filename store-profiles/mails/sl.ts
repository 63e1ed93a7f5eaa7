/** Slovenian. Wording of Spree ; what that lacks is common usage. */
import type { MailWordsInput } from '../mail-schema';

export default {
  format: 1,
  id: 'sl',
  said: {
    'order-confirmation': [
      'potrditev (?:\\S+ )?(?:narocil|nakup)|hvala.{0,20}(?:narocil|nakup)|narocil\\S{0,30}.{0,40}(?:prejeto|prejeli|potrjeno|sprejeto|v obdelavi)|prejeli smo (?:\\S+ )?narocilo',
    ],
    shipped: [
      'narocil\\S{0,30}.{0,60}(?:odposlano|poslano|odpremljeno|na poti)|(?:posiljka|paket)\\S{0,30}.{0,40}(?:odposlan|na poti|oddan)|obvestilo o (?:posiljanju|odpremi|dostavi)|odposlali smo',
    ],
    delivered: ['(?:narocil|posiljk|paket)\\S{0,30}.{0,40}(?:dostavljen|vrocen)|pripravljeno za prevzem'],
    'cancel-requested': [
      '(?:zahtev\\S{0,30}|prosnj\\S{0,30}) za (?:preklic|odpoved|odstop)\\S{0,30}.{0,40}(?:prejet|obdelav)?|prejeli smo.{0,30}(?:odstop|preklic|odpoved)|(?:odstop|preklic)\\S{0,30}.{0,30}prejet',
    ],
    'cancel-confirmed': [
      'narocil\\S{0,30}.{0,60}(?:preklicano|stornirano|odpovedano)|(?:preklic|odpoved|storno) (?:\\S+ )?narocila|potrditev (?:preklica|odpovedi)',
    ],
    'cancel-declined': [
      '(?:preklic|odstop|zahtev)\\S{0,30}.{0,40}(?:zavrnjen|ni (?:vec )?mogoc)|(?:ni mogoce|ne moremo|ne more).{0,20}(?:preklic|stornir|odpoved)',
    ],
    refund: [
      '(?:vracilo|povracilo) (?:denarja|placila|kupnine|sredstev)\\S{0,30}.{0,60}(?:izveden|obdelan|odobren|poslan)?|(?:denar|znesek|kupnin)\\S{0,30}.{0,30}(?:vrnjen|povrnjen|nakazan)',
    ],
    return: ['vracilo (?:blaga|izdelka|paketa)\\S{0,30}.{0,40}(?:prejet|odobren|potrjen)'],
  },
  conditions: [
    '(?:delno|pomotoma)',
    '\\b(?:ce|ko|preden|dokler|ali|kako|pogoji|pravica|v primeru)\\b',
    '\\?$',
  ],
  notYet: ['\\b(?:bo|bomo|bodo|lahko|mora)\\b', '\\b(?:ni|ne|nismo|nisem)\\b'],
  otherThings: [
    '(?:narocnin|clanstv|e-novic|sestan|rezervacij|let\\b|racun\\b|gesl|registracij|vstopnic|hotel).{0,40}(?:preklic|potrd|odpoved|vrnjen)',
  ],
  order: ['(?:narocil|nakup|posiljk|paket|izdel|vracil|odstop)'],
  quoted: { forwarded: [], replied: [] },
  headers: { from: [], subject: [], date: [] },
  labels: {
    orderNumber: ['Naročilo', 'Številka naročila', 'Naročilo št.', 'Vaše naročilo', 'naročila'],
    placed: ['Datum naročila', 'z dne'],
    total: ['Skupaj', 'Skupni znesek', 'Za plačilo', 'Skupaj naročilo'],
    tracking: ['številka pošiljke', 'številka za sledenje'],
  },
  neverLabels: { orderNumber: [], placed: [], total: ['Vmesni seštevek', 'Vmesna vsota'] },
} satisfies MailWordsInput;

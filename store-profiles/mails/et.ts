/** Estonian. Common usage. */
import type { MailWordsInput } from '../mail-schema';

export default {
  format: 1,
  id: 'et',
  said: {
    'order-confirmation': [
      'tellimuse (?:\\S+ )?kinnitus|tanam\\S{0,30}.{0,20}(?:tellimus|ostu)|tellimus\\S{0,30}.{0,40}(?:on )?(?:vastu voetud|katte saadud|kinnitatud|tootlemisel)|oleme (?:\\S+ )?tellimuse (?:katte saanud|vastu votnud)',
    ],
    shipped: [
      '(?:tellimus|saadetis|pakk)\\S{0,30}.{0,60}(?:valja saadetud|saadetud|teel|ule antud kullerile)|saatmise kinnitus|saadetise teavitus',
    ],
    delivered: [
      '(?:tellimus|saadetis|pakk)\\S{0,30}.{0,40}(?:kohale toimetatud|katte toimetatud|kohal)|valmis kattesaamiseks',
    ],
    'cancel-requested': [
      '(?:tuhistamise|taganemise) (?:taotlus|avaldus|soov)\\S{0,30}.{0,40}(?:saadud|vastu voetud|menetl)?|(?:taganemisavaldus|tuhistamistaotlus)',
    ],
    'cancel-confirmed': [
      'tellimus\\S{0,30}.{0,60}(?:tuhistatud|tuhistati|annulleeritud)|tellimuse tuhistamine|tuhistamise kinnitus',
    ],
    'cancel-declined': [
      '(?:tuhistami|taganemi|taotlus)\\S{0,30}.{0,40}(?:tagasi lukatud|keeldu)|ei (?:saa|ole voimalik|onnestunud).{0,20}tuhistad?a?',
    ],
    refund: [
      '(?:raha|makse|summa)\\S{0,30}.{0,30}(?:tagastatud|tagasi kantud)|tagasimakse\\S{0,30}.{0,40}(?:tehtud|teostatud|kinnitus|algatatud)',
    ],
    return: ['(?:kauba )?tagastus\\S{0,30}.{0,30}(?:saadud|kinnitatud|vastu voetud)'],
  },
  conditions: ['(?:osaliselt|kogemata)', '\\b(?:kui|enne|kuni|juhul|kas|kuidas|tingimused|oigus)\\b', '\\?$'],
  notYet: ['\\b(?:saab|voite|voib|peab|teavitame|saadame)\\b', '\\b(?:ei|pole|mitte)\\b'],
  otherThings: [
    '(?:tellimus\\S{0,30} uudiskir|liikmesus|kohtumi|broneering|lend|konto|parool|pilet|hotell).{0,40}(?:tuhista|kinnita|tagasta)',
  ],
  order: ['(?:tellimu|ost\\S|pakk|saadeti|toode|tagasta)'],
  quoted: { forwarded: [], replied: [] },
  headers: { from: [], subject: [], date: [] },
  labels: {
    orderNumber: ['Tellimus', 'Tellimuse number', 'Tellimuse nr', 'Teie tellimus', 'tellimuse'],
    placed: ['Tellimuse kuupäev'],
    total: ['Kokku', 'Kogusumma', 'Summa kokku', 'Tasuda'],
    tracking: ['saadetise number', 'jälgimisnumber'],
  },
  neverLabels: { orderNumber: [], placed: [], total: ['Vahesumma'] },
} satisfies MailWordsInput;

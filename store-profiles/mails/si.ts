/** Sinhala. Wording of Bagisto; what that lacks is common usage. */
import type { MailWordsInput } from '../mail-schema';

export default {
  format: 1,
  id: 'si',
  said: {
    'order-confirmation': ['ඇණවුම් තහවුරු|ඇණවුම.{0,30}(?:ලැබුණා|තහවුරු)|ස්තූතියි.{0,30}ඇණවුම|ඇණවුම සාරාංශය'],
    shipped: ['ඇණවුම.{0,60}(?:යවා ඇත|සහිතව හෙනා)|නවුකාරය'],
    delivered: ['(?:භාර දී ඇත|බෙදා හැර ඇත)'],
    'cancel-requested': ['ඉවත් වීම ලැබුණා|ඉවත් වීමේ.{0,20}(?:ප්‍රකාශය|ප්රකාශය).{0,20}ලැබී|ඉවත් වීමේ තහවුරුව'],
    'cancel-confirmed': ['ඇණවුම.{0,60}(?:අවලංගු|අවලවීම)|ඇණවුම අරාබුදු'],
    'cancel-declined': ['ඉවත් වීම.{0,10}(?:ප්‍රතික්ෂේප|ප්රතික්ෂේප)|අවලංගු කළ නොහැක|අයිතියට විරෝධය'],
    refund: ['ආපසු ගෙවීම.{0,20}(?:නිකුත්|සිදු)|ඇණවුම නැවතීම|නැවතුම් සාරාංශය|නැවතීමක්'],
    return: ['ආපසු එවීම.{0,20}ලැබ'],
  },
  conditions: ['(?:නම්|විට)(?:\\s|,|$)', '\\?$'],
  notYet: ['(?:ලැබෙනු ඇත|හැකිය)', '(?:නැත|නොහැක)'],
  otherThings: ['(?:දායකත්ව|ගිණුම|මුරපද|රැස්වීම|ප්‍රවේශපත්‍ර).{0,30}(?:අවලංගු|තහවුරු)'],
  order: ['(?:ඇණවුම|නවුකාර|ගෙවීම|ඉවත් වීම)'],
  quoted: { forwarded: [], replied: [] },
  headers: { from: [], subject: [], date: [] },
  labels: {
    orderNumber: ['ඇණවුම', 'ඇණවුම් අංකය', 'ඔබගේ ඇණවුම'],
    placed: [],
    total: ['සම්පූර්ණ එකතුව', 'මුළු මුදල'],
  },
  neverLabels: { orderNumber: [], placed: [], total: ['මුළු එකතුව'] },
} satisfies MailWordsInput;

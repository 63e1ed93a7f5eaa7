/** Lithuanian. Wording of Spree; what that lacks is common usage. */
import type { MailWordsInput } from '../mail-schema';

export default {
  format: 1,
  id: 'lt',
  said: {
    'order-confirmation': [
      'uzsakymo patvirtinim|uzsakym\\S{0,30}.{0,40}(?:gautas|priimtas|patvirtintas)|aciu.{0,20}(?:uzsakym|pirkin|perkate)|dekojame.{0,20}(?:uzsakym|pirk)',
    ],
    shipped: [
      'uzsakym\\S{0,30}.{0,60}(?:issiustas|isskiustas|pakeliui)|siunt\\S{0,30} (?:pranesim|issiust|pakeliui)|prekes issiustos|issiuntimo patvirtinim',
    ],
    delivered: ['(?:pristatyt|iteikt)(?:as|a|os)\\b|paruosta atsiimti'],
    'cancel-requested': [
      '(?:atsaukimo|atsisakymo) (?:prasym|uzklaus)\\S{0,30}.{0,40}(?:gaut|priimt|nagrinej)|gavome.{0,30}(?:atsaukim|atsisakym)|sutarties atsisakym\\S{0,30}.{0,30}gaut',
    ],
    'cancel-confirmed': [
      'uzsakym\\S{0,30}.{0,60}(?:atsauktas|anuliuotas)|uzsakymo (?:atsaukimas|anuliavimas)',
    ],
    'cancel-declined': [
      '(?:atsaukim|atsisakym|prasym)\\S{0,30}.{0,40}(?:atmest|nepatvirtint)|(?:negalima|negalime|nebegalima|nepavyko).{0,20}atsaukt',
    ],
    refund: [
      '(?:pinigai|pinigu|suma|mokejim)\\S{0,30}.{0,30}(?:grazint|pervest)|grazinim\\S{0,30} (?:patvirtin|atlikt|apdorot)|pinigu grazinim',
    ],
    return: ['(?:prekiu )?grazinim\\S{0,30}.{0,30}(?:gaut|priimt|patvirtint)'],
  },
  conditions: ['(?:iš dalies|per klaidą)', '\\b(?:jei|jeigu|kai|kol|pries|ar|kaip|salygos|teise)\\b', '\\?$'],
  notYet: ['\\b(?:bus|galite|gali|turi)\\b', '\\b(?:ne|nera|nebuvo|dar)\\b'],
  otherThings: [
    '(?:prenumerat|naryst|naujienlaisk|susitikim|rezervacij|skryd|paskyr|slaptazod|biliet|viesbut).{0,40}(?:atsauk|patvirtin|grazin)',
  ],
  order: ['(?:uzsakym|pirkin|siunt|prek|grazin)'],
  quoted: { forwarded: [], replied: [] },
  headers: { from: [], subject: [], date: [] },
  labels: {
    orderNumber: ['Užsakymas', 'Užsakymo numeris', 'Užsakymo nr.', 'Užsakymo Nr', 'užsakymas nr.'],
    placed: ['Užsakymo data'],
    total: ['Viso', 'Iš viso', 'Bendra suma', 'Suma', 'Mokėtina suma'],
    tracking: ['siuntos numeris', 'sekimo numeris'],
  },
  neverLabels: { orderNumber: [], placed: [], total: ['Suma be mokesčių', 'Už prekes', 'Tarpinė suma'] },
} satisfies MailWordsInput;

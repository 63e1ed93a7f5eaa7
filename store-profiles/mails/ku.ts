/** Kurdish. Wording of Spree; what that lacks is common usage. */
import type { MailWordsInput } from '../mail-schema';

export default {
  format: 1,
  id: 'ku',
  said: {
    'order-confirmation': [
      'pistrastkirina siparis|siparis\\S{0,30}.{0,40}(?:hat wergirtin|hat pesendkirin)|spas.{0,20}siparis',
    ],
    shipped: ['siparis\\S{0,30}.{0,40}hat sandin|agahdariya sandin'],
    delivered: ['hat gihandin|hat radestkirin'],
    'cancel-requested': ['daxwaza betalkirin\\S{0,30}.{0,30}hat wergirtin'],
    'cancel-confirmed': ['siparis\\S{0,30}.{0,40}hat betalkirin|betalkirina siparis'],
    'cancel-declined': ['nikare were betalkirin|daxwaz.{0,20}hat redkirin'],
    refund: ['pere.{0,20}hat vegerandin|vegerandina pere'],
    return: ['vegerandina kelupel.{0,20}hat wergirtin'],
  },
  conditions: ['\\b(?:heke|dema|ger)\\b'],
  notYet: ['\\b(?:de|dikare)\\b', '\\bne\\b'],
  otherThings: ['(?:hesab|sifre|civin|rezervasyon).{0,30}betal'],
  order: ['(?:siparis|kargo|sandin)'],
  quoted: { forwarded: [], replied: [] },
  headers: { from: [], subject: [], date: [] },
  labels: {
    orderNumber: ['Hejmara Siparîşê', 'Siparîş'],
    placed: [],
    total: ['Tevahiya Siparîşê', 'Tevahî', 'Tevayî'],
  },
  neverLabels: { orderNumber: [], placed: [], total: ['Bin-tevahî'] },
} satisfies MailWordsInput;

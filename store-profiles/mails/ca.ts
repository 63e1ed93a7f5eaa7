/** Catalan. Wording of Bagisto; what that lacks is common usage. */
import type { MailWordsInput } from '../mail-schema';

export default {
  format: 1,
  id: 'ca',
  said: {
    'order-confirmation': [
      '\\bconfirmacio (?:de |de la |de la seva )?(?:nova )?(?:comanda|compra)\\b',
      '\\bgracies per (?:la )?(?:seva|teva|vostra) (?:comanda|compra)',
      "\\bcomanda\\b.{0,50}\\b(?:s'ha rebut|ha estat rebuda|rebuda|confirmada|s'ha confirmat|processant)|\\bhem rebut (?:la )?(?:seva|teva|vostra) comanda",
    ],
    shipped: [
      "\\b(?:confirmacio|notificacio) d'enviament\\b",
      "\\b(?:comanda|paquet|enviament)\\b.{0,80}\\b(?:ha estat|s'ha|esta|es) (?:\\S+ )?(?:enviada?|en cami|expedida?)|\\bcomanda enviada\\b",
    ],
    delivered: ["\\b(?:ha estat|s'ha) (?:\\S+ )?(?:lliurada?|entregada?)|\\blliurada?\\b$"],
    'cancel-requested': [
      '\\b(?:desistiment|anul.?lacio|cancel.?lacio)\\b.{0,60}\\b(?:rebut|rebuda|sol.?licitada|pendent)|\\bhem rebut (?:la )?(?:vostra|teva|seva) (?:\\S+ )?(?:declaracio|sol.?licitud|desistiment)|\\bconfirmacio del (?:vostre|teu|seu) desistiment',
    ],
    'cancel-confirmed': [
      "\\bcomanda\\b.{0,80}(?:ha estat|s'ha|esta)? ?(?:cancel.?lada|anul.?lada|cancel.?lat|anul.?lat)",
      '\\b(?:cancel.?lacio|anul.?lacio) de (?:la )?comanda',
    ],
    'cancel-declined': [
      '\\b(?:desistiment|cancel.?lacio|anul.?lacio|sol.?licitud)\\b.{0,40}\\b(?:rebutjat|rebutjada|denegat|denegada)|\\bno es pot (?:ja )?(?:cancel|anul)|\\bha contestat el (?:vostre|teu|seu) dret',
    ],
    refund: [
      "\\breemborsament\\b.{0,80}\\b(?:s'ha|ha estat|emes|iniciat|processat|confirmacio)|\\bs'ha (?:iniciat|emes|processat) el (?:\\S+ )?reemborsament|\\bconfirmacio de reemborsament|\\bcomanda reemborsada",
    ],
    return: ['\\bdevolucio\\b.{0,40}\\b(?:rebuda|acceptada|aprovada|confirmada)'],
  },
  conditions: [
    '(?:parcialment|per error)',
    '\\b(?:si|quan|un cop|abans|fins que|en cas|com|politica|condicions|dret de)\\b',
    '\\?$',
  ],
  notYet: ['\\b(?:sera|seran|pot|podeu|haura|rebreu)\\b', '\\bno\\b'],
  otherThings: [
    '\\b(?:subscripcio|butlleti|cita|reunio|reserva|vol|compte|contrasenya|registre|entrada|hotel)\\b.{0,40}(?:cancel|anul|confirm|reembors)',
  ],
  order: ['(?:comanda|compra|enviament|paquet|producte|devolucio|reembors|desistiment)'],
  quoted: { forwarded: [], replied: [] },
  headers: { from: [], subject: [], date: [] },
  labels: {
    orderNumber: ['Comanda', 'Número de comanda', 'La seva comanda', 'comanda núm.', 'comanda'],
    placed: ['realitzada el', 'Data de la comanda'],
    total: ['Total', 'Import total', 'Total de la comanda'],
    tracking: ['número de seguiment'],
  },
  neverLabels: { orderNumber: [], placed: [], total: ['Subtotal'] },
} satisfies MailWordsInput;

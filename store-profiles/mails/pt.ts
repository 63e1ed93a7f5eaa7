/** Portuguese, of Portugal and Brazil. Wording of WooCommerce, Spree, Bagisto and PrestaShop; what these lack is common usage. */
import type { MailWordsInput } from '../mail-schema';

const ORDER = '(?:pedido|encomenda|compra)';
const PARCEL = '(?:pacote|pedido|encomenda|envio|entrega|produto|compra)';

export default {
  format: 1,
  id: 'pt',
  said: {
    'order-confirmation': [
      `\\bconfirmac(?:ao|oes) (?:de |do |da )(?:seu |sua |teu |tua |novo |nova |o |a )?${ORDER}`,
      `\\b(?:obrigad[oa]|agradecemos)\\b.{0,20}\\b(?:pel[oa]|por)?\\b.{0,10}(?:seu|sua|teu|tua|comprar|encomendar|a|o)?\\b.{0,12}${ORDER}`,
      `${ORDER}\\b.{0,60}\\b(?:foi|esta|esta a ser|esta sendo) (?:\\S+ )?(?:recebid[oa]|confirmad[oa]|realizad[oa]|efetuad[oa]|aceit[oa]|processad[oa]|registad[oa]|registrad[oa]|em processamento|em preparacao|preparad[oa])`,
      `\\b(?:recebemos|confirmamos|recebeu|registamos) (?:o |a )?(?:seu|sua|teu|tua) (?:\\S+ )?${ORDER}`,
      '\\b(?:voce|tu) (?:comprou|encomendou|compraste)|^novo pedido\\b|^nova encomenda\\b',
      `^${ORDER} (?:recebid[oa]|confirmad[oa]|realizad[oa])\\b|\\bestamos (?:a )?(?:prepara|processa)\\S{0,30} .{0,15}${ORDER}`,
    ],
    shipped: [
      '\\b(?:confirmacao|notificacao|aviso) de (?:novo )?(?:envio|despacho|expedicao)\\b|\\bnovo envio\\b',
      '\\b(?:foi|foram|ja|acabou de ser|esta|enviamos) (?:\\S+ )?(?:enviad[oa]s?|despachad[oa]s?|expedid[oa]s?|postad[oa]s?|a caminho|em transito|entregue a transportadora)\\b',
      `${PARCEL}\\b.{0,60}\\b(?:esta|estao|vai|saiu|ja esta) (?:\\S+ )?(?:a caminho|em rota|em transito|para entrega|para a entrega|em distribuicao)`,
      '^(?:\\S+ ){0,4}(?:enviad[oa]|despachad[oa]|a caminho|saiu para entrega)\\b',
      `${PARCEL}\\b.{0,40}\\b(?:chega|chegara|sera entregue) (?:hoje|amanha|em breve|no dia)`,
      '\\b(?:pedido|encomenda)\\b.{0,40}\\b(?:esta|foi) (?:agora )?(?:concluid[oa]|complet[oa]|finalizad[oa])\\b',
    ],
    delivered: [
      '\\b(?:foi|foram|ja foi|esta) (?:\\S+ )?entregues?\\b(?! a transport)',
      '^(?:\\S+ ){0,3}entregue\\b',
      `${PARCEL}\\b.{0,40}\\b(?:chegou|pront[oa] para (?:levantamento|retirada|recolha)|disponivel para)`,
    ],
    'cancel-requested': [
      '\\b(?:pedido|solicitacao|requisicao) de (?:cancelamento|anulacao|renuncia|desistencia|resolucao|livre resolucao)\\b(?!.{0,80}\\b(?:aprovad|aceit|recusad|rejeitad|negad))',
      '\\b(?:cancelamento|renuncia|desistencia|livre resolucao|resolucao|arrependimento)\\b.{0,80}\\b(?:recebid[oa]|solicitad[oa]|em analise|em processamento|pendente|registad[oa]|registrad[oa])\\b',
      '\\brecebemos (?:o |a )?(?:seu|sua|teu|tua) (?:\\S+ )?(?:pedido de|solicitacao|declaracao|renuncia|desistencia)',
      '\\bconfirmacao (?:de|da|do) (?:sua |seu )?(?:renuncia|desistencia|resolucao)',
    ],
    'cancel-confirmed': [
      `${ORDER}\\b.{0,100}\\b(?:foi|esta|fica|ficou) (?:\\S+ )?(?:cancelad[oa]|anulad[oa])\\b`,
      `\\b(?:cancelamos|anulamos|cancelou) (?:o |a )?(?:seu|sua|teu|tua|este|esta) (?:\\S+ )?${ORDER}`,
      `^(?:\\S+ ){0,4}${ORDER} (?:\\S{0,30}\\d\\S{0,30} )?(?:cancelad[oa]|anulad[oa])\\b`,
      `\\bcancelamento (?:de|do|da) (?:seu |sua )?${ORDER}\\b(?! (?:solicitad|pendente))|\\bnovo pedido cancelado\\b`,
      '\\bconfirmacao de (?:cancelamento|anulacao)\\b|\\bcancelamento (?:confirmado|concluido|efetuado|realizado|aceite|aprovado)\\b',
      '\\bcancelamento\\b.{0,50}\\bfoi (?:\\S+ )?(?:confirmad|concluid|efetuad|realizad|processad|aceite)|\\b(?:renuncia|desistencia|resolucao)\\b.{0,60}\\b(?:aprovada|aceite|aceita)\\b',
    ],
    'cancel-declined': [
      '\\b(?:cancelamento|renuncia|desistencia|resolucao|anulacao)\\b.{0,80}\\b(?:recusad[oa]|rejeitad[oa]|negad[oa]|nao (?:e|foi) (?:possivel|aceit)|impossivel|falhou)',
      `\\bnao (?:\\S+ )?(?:pode|podemos|conseguimos|foi possivel|e possivel|pude|puderam)\\b.{0,30}\\b(?:cancelar|anular|cancelad[oa]|ser (?:mais )?(?:cancelad|anulad))`,
      `\\bcontestou (?:o )?seu direito\\b|\\btarde demais para cancelar\\b`,
    ],
    refund: [
      '\\b(?:confirmacao|notificacao|aviso) de (?:novo )?reembolso\\b',
      '\\breembolso\\b.{0,80}\\b(?:foi|emitid|processad|iniciad|efetuad|realizad|concluid|em curso|aprovad|enviad)',
      '\\b(?:foi|foram|foste) (?:\\S+ )?(?:reembolsad|estornad|creditad|ressarcid)',
      '\\b(?:processamos|emitimos|iniciamos|efetuamos|realizamos) (?:o |um )?(?:seu |teu )?(?:reembolso|estorno)',
      '^(?:o )?(?:seu |teu )?(?:reembolso|estorno)\\b|^(?:\\S+ ){0,3}reembolsad[oa]\\b|\\bpedido (?:\\S{0,30}\\d\\S{0,30} )?reembolsado\\b',
    ],
    return: [
      '\\bdevolucao\\b.{0,60}\\b(?:foi|recebida|aceite|aceita|aprovada|registada|registrada|confirmada|autorizada)\\b',
      '\\brecebemos (?:a )?(?:sua|tua) devolucao\\b',
      '\\b(?:confirmacao|solicitacao|pedido|etiqueta|autorizacao|numero) de devolucao\\b',
      '^(?:a )?(?:sua|tua) devolucao\\b',
    ],
  },
  conditions: [
    '\\bpor (?:engano|erro|lapso)\\b',
    '\\b(?:se|quando|assim que|logo que|antes de|ate que|caso|desde que|depois de|apos|enquanto)\\b',
    '\\?$',
    '\\b(?:como|por que|porque) (?:posso|cancelar|fazer)',
    '\\b(?:deseja|desejar|quer|quiser|direito de|direito a|politica|condicoes|possibilidade|prazo|opcao)\\b',
  ],
  notYet: [
    '\\b(?:sera|serao|vai|vamos|podera|pode|podes|podem|deve|devera|recebera|receberas|enviaremos|reembolsaremos|iremos)\\b.{0,50}(?:envi|despach|expedi|entreg|cancel|anul|reembols|estorn|credit|process|devol|receb)',
    '\\b(?:nao|nunca|nenhum|nenhuma|falhou|falha)\\b',
  ],
  otherThings: [
    // Cancelled, but not the order.
    '^(?:\\S+ ){0,3}(?:pagamento|cupom|cupao|vale|codigo|devolucao|oferta|lance|troca|reclamacao)\\b.{0,80}\\b(?:foi|esta|foram) (?:\\S+ )?(?:cancelad|anulad)[oa]s?\\b',
    '^(?:o seu |seu )?(?:pagamento|cupom|devolucao|oferta|troca) (?:cancelad|anulad)[oa]\\b',
    '\\b(?:frete|envio|portes) (?:gratis|gratuit)',
    '\\bconta\\b.{0,60}\\b(?:criada|registada|registrada|ativada)\\b',
    '\\b(?:assinatura|subscricao|newsletter|consulta|reuniao|reserva|voo|evento|conta|senha|palavra-passe|registo|registro|curso|bilhete|ingresso|hotel|quarto|convite|e-mail)\\b.{0,60}\\b(?:cancel|anul|confirm|reembols|envi)',
    '\\b(?:cancel|anul|confirm|reembols)\\S{0,30}\\b.{0,30}\\b(?:assinatura|subscricao|consulta|reuniao|reserva|voo|evento|conta|senha|palavra-passe|registo|registro|curso|bilhete|ingresso|hotel)\\b',
  ],
  status: {
    now: [
      '\\b(?:status|estado)\\b(?: d[oa] (?:seu |sua )?\\S+)?(?: (?:e|foi|alterado|atualizado|para|agora|seguinte|o))*:? ?([a-z][a-z ]{2,30})\\.?$',
    ],
    delivery: ['\\b(?:status|estado) d[oa] (?:sua |seu )?(?:envio|entrega)'],
    payment: ['\\b(?:status|estado) do (?:seu )?pagamento'],
  },
  order: [
    '(?:pedido|encomenda|compra|pacote|envio|entrega|produto|devolucao|reembols|cancelamento|renuncia)',
  ],
  quoted: {
    forwarded: [
      '^-* ?(?:mensagem (?:encaminhada|reencaminhada|original)|inicio da mensagem (?:encaminhada|reencaminhada))',
    ],
    replied: ['^(?:em|a|no dia) .{5,120} escreveu:?$', '^-+ ?mensagem original ?-+$'],
  },
  headers: { from: ['De'], subject: ['Assunto'], date: ['Data', 'Enviado', 'Enviada', 'Enviado em'] },
  labels: {
    orderNumber: [
      'Pedido',
      'Pedido n.º',
      'Pedido nº',
      'Encomenda',
      'Encomenda n.º',
      'Seu pedido',
      'A sua encomenda',
      'com a referência',
      'do pedido',
      'para o pedido',
      'da encomenda',
    ],
    numberWords: ['Número'],
    placed: ['feito em', 'realizado em', 'efetuado a', 'efetuada a', 'de'],
    total: ['Valor reembolsado', 'Total reembolsado'],
    tracking: [
      'número de rastreio',
      'código de rastreio',
      'número de rastreamento',
      'código de rastreamento',
      'número de seguimento',
      'número do envio',
    ],
  },
} satisfies MailWordsInput;

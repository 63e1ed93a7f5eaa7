/** Spanish. Wording of WooCommerce, Spree, Bagisto and PrestaShop; what these lack is common usage. */
import type { MailWordsInput } from '../mail-schema';

const ORDER = '(?:pedido|compra|orden)';
const PARCEL = '(?:paquete|pedido|envio|entrega|articulo|articulos|compra|orden)';

export default {
  format: 1,
  id: 'es',
  said: {
    'order-confirmation': [
      `\\bconfirmacion (?:de |del )(?:tu |su |nuevo |nueva |la |el )?${ORDER}`,
      `\\bgracias por (?:tu|su|el|la|realizar|hacer|comprar|vuestro|vuestra)(?: \\S+){0,3}? ?${ORDER}`,
      '\\bgracias por (?:comprar|confiar|tu compra|su compra)',
      `${ORDER}\\b.{0,60}\\b(?:ha sido|fue|esta|se ha) (?:\\S+ )?(?:recibid[oa]|confirmad[oa]|realizad[oa]|aceptad[oa]|procesad[oa]|registrad[oa]|siendo procesad[oa]|en proceso|en preparacion|preparando)`,
      `\\b(?:hemos|se ha) (?:recibido|confirmado|registrado) (?:tu|su|el|la) (?:\\S+ )?${ORDER}`,
      `\\b(?:recibimos|confirmamos) (?:tu|su) (?:\\S+ )?${ORDER}`,
      '\\b(?:has|ha) (?:comprado|pedido|realizado)\\b',
      `\\brecibo (?:de|del) (?:tu|su) ${ORDER}|^nuevo pedido\\b|^${ORDER} (?:recibid[oa]|confirmad[oa]|realizad[oa])`,
      `\\bestamos (?:preparando|procesando) (?:tu|su) ${ORDER}`,
    ],
    shipped: [
      '\\b(?:confirmacion|notificacion|aviso|informacion) de(?:l)? (?:nuevo )?(?:envio|despacho)\\b',
      '\\b(?:ha sido|han sido|fue|fueron|se ha|se han|hemos|ya) (?:\\S+ )?(?:enviad[oa]s?|despachad[oa]s?|expedid[oa]s?|entregad[oa]s? al? transport)',
      `${PARCEL}\\b.{0,60}\\b(?:esta|estan|va|ya esta) (?:ya )?(?:en camino|en ruta|en reparto|de camino|en transito|de viaje)`,
      '^(?:\\S+ ){0,4}(?:enviad[oa]|despachad[oa]|en camino|en reparto)\\b',
      `${PARCEL}\\b.{0,40}\\b(?:llega|llegara|se entregara|sera entregado) (?:hoy|manana|el |pronto)`,
      '\\bpedido\\b.{0,40}\\b(?:esta|ha sido|se ha) (?:ahora )?(?:completad[oa]|completo|finalizado)\\b|\\bhemos (?:terminado de procesar|completado)',
      '\\b(?:sigue|rastrea|siga) (?:tu|su) (?:pedido|envio|paquete)\\b.{0,15}$|\\bretraso en la entrega',
    ],
    delivered: [
      '\\b(?:ha sido|han sido|fue|se ha|hemos|ya) (?:\\S+ )?entregad[oa]s?\\b(?! al? transport)',
      '^(?:\\S+ ){0,3}entregad[oa]s?\\b',
      `${PARCEL}\\b.{0,40}\\b(?:ha llegado|ya llego|listo para (?:recoger|retirar|la recogida)|lista para)`,
    ],
    'cancel-requested': [
      '\\bsolicitud de (?:cancelacion|anulacion|desistimiento)\\b(?!.{0,80}\\b(?:aprobad|aceptad|rechazad|denegad))',
      '\\b(?:desistimiento|cancelacion|anulacion)\\b.{0,80}\\b(?:recibid[oa]|solicitad[oa]|en curso|en proceso|pendiente|en revision|registrad[oa])\\b',
      '\\b(?:hemos|se ha) (?:recibido|registrado) (?:tu|su) (?:\\S+ )?(?:solicitud|declaracion|desistimiento|cancelacion)',
      '\\b(?:recibimos) (?:tu|su) (?:\\S+ )?(?:solicitud|desistimiento)',
      '\\b(?:confirmacion|acuse de recibo) de(?:l)? (?:tu|su)? ?(?:desistimiento|solicitud)',
    ],
    'cancel-confirmed': [
      `${ORDER}\\b.{0,100}\\b(?:ha sido|fue|esta|se ha|ha quedado|queda) (?:\\S+ )?(?:cancelad[oa]|anulad[oa])\\b`,
      `\\b(?:se ha|hemos|has|ha) (?:cancelado|anulado) (?:tu|su|el|la|este) (?:\\S+ )?${ORDER}`,
      `^(?:\\S+ ){0,4}${ORDER} (?:\\S{0,30}\\d\\S{0,30} )?(?:cancelad[oa]|anulad[oa])\\b`,
      `\\b(?:nueva )?(?:cancelacion|anulacion) (?:de|del) (?:tu |su |la )?${ORDER}\\b(?! (?:solicitad|pendiente))`,
      '\\bconfirmacion de (?:la )?(?:cancelacion|anulacion)\\b|\\b(?:cancelacion|anulacion) (?:confirmada|completada|realizada|exitosa|correcta|aceptada)\\b',
      '\\b(?:cancelacion|anulacion)\\b.{0,50}\\b(?:ha sido|se ha|fue) (?:\\S+ )?(?:confirmad|completad|realizad|procesad|aceptad|efectuad)',
      '\\bdesistimiento\\b.{0,60}\\b(?:aprobado|aceptado)\\b',
    ],
    'cancel-declined': [
      '\\b(?:cancelacion|anulacion|desistimiento)\\b.{0,80}\\b(?:rechazad[oa]|denegad[oa]|no (?:es|ha sido|fue) (?:posible|aceptad)|imposible|fallid|no se pudo)',
      `\\bno (?:\\S+ )?(?:se )?(?:puede|pudo|podemos|hemos podido|ha sido posible|fue posible|es posible|pudimos)\\b.{0,30}\\b(?:cancelar|anular|cancelado|cancelarse|ser cancelad[oa])\\b`,
      `${ORDER}\\b.{0,40}\\b(?:ya )?no (?:se )?(?:puede|pudo)\\b.{0,20}\\b(?:cancel|anul)`,
      '\\bha cuestionado su derecho\\b|\\bdemasiado tarde para cancelar\\b',
    ],
    refund: [
      '\\b(?:confirmacion|notificacion|aviso) de(?:l)? (?:nuevo )?(?:reembolso|devolucion del dinero)\\b',
      '\\breembolso\\b.{0,80}\\b(?:ha sido|se ha|fue|emitid|procesad|iniciad|realizad|completad|en curso|aprobad|enviad)',
      '\\b(?:ha sido|han sido|fue|se ha|se han|hemos|te hemos) (?:\\S+ )?(?:reembolsad|abonad|devuelto el (?:importe|dinero))',
      '\\b(?:se ha|hemos) (?:iniciado|emitido|procesado|realizado|tramitado) (?:el|su|tu|un) reembolso',
      '\\bha sido devuelto\\b|^(?:tu |su )?reembolso\\b|^(?:\\S+ ){0,3}reembolsad[oa]\\b|\\bpedido (?:\\S{0,30}\\d\\S{0,30} )?reembolsado\\b',
    ],
    return: [
      '\\bdevolucion\\b.{0,60}\\b(?:ha sido|se ha|fue|recibida|aceptada|aprobada|registrada|confirmada|autorizada|en curso)\\b',
      '\\b(?:hemos|se ha) (?:recibido|registrado|aceptado) (?:tu|su) devolucion\\b',
      '\\b(?:confirmacion|solicitud|etiqueta|autorizacion|numero) de (?:la )?devolucion\\b',
      '^(?:tu|su) devolucion\\b',
    ],
  },
  conditions: [
    '\\bpor error\\b',
    '\\b(?:si|cuando|una vez|en cuanto|antes de|hasta que|en caso de|siempre que|despues de que|mientras)\\b',
    '\\?$',
    '\\b(?:como|por que) (?:puedo|cancelar|hacer|se)',
    '\\b(?:desea|deseas|quiere|quieres|derecho de|derecho a|politica|condiciones|posibilidad|plazo|opcion)\\b',
  ],
  notYet: [
    '\\b(?:sera|seran|va a|van a|vamos a|podra|podran|puede|puedes|pueden|debe|debera|recibira|recibiras|enviaremos|reembolsaremos|haremos)\\b.{0,50}(?:envi|despach|entreg|cancel|anul|reembols|abon|proces|devol|recib)',
    '\\b(?:no|nunca|ningun|ninguna|fallido|fallida)\\b',
  ],
  otherThings: [
    // Cancelled, but not the order.
    '^(?:\\S+ ){0,3}(?:pago|cupon|vale|codigo|devolucion|oferta|puja|cambio|reclamacion)\\b.{0,80}\\b(?:ha sido|fue|esta|han sido|se ha) (?:\\S+ )?(?:cancelad|anulad)[oa]s?\\b',
    '^(?:tu |su |el )?(?:pago|cupon|devolucion|oferta|cambio) (?:cancelad|anulad)[oa]\\b',
    '\\benvio gratis|\\benvio gratuito',
    '\\bcuenta\\b.{0,60}\\b(?:cread[ao]|registrad[ao]|activad[ao])\\b',
    '\\b(?:suscripcion|membresia|boletin|newsletter|cita|reunion|reserva|vuelo|evento|cuenta|contrasena|registro|curso|entrada|hotel|habitacion|invitacion|correo electronico)\\b.{0,60}\\b(?:cancel|anul|confirm|reembols|envi)',
    '\\b(?:cancel|anul|confirm|reembols)\\S{0,30}\\b.{0,30}\\b(?:suscripcion|membresia|cita|reunion|reserva|vuelo|evento|cuenta|contrasena|registro|curso|entrada|hotel)\\b',
    '\\ben orden\\b|\\borden (?:alfabetico|judicial|del dia)',
  ],
  status: {
    now: [
      '\\bestado\\b(?: de(?:l)? (?:tu|su|el|la)? ?\\S+)?(?: (?:es|ha|cambiado|actualizado|a|ahora|siguiente|el))*:? ?([a-z][a-z ]{2,30})\\.?$',
    ],
    delivery: ['\\bestado de(?:l)? (?:tu |su |la )?(?:envio|entrega)'],
    payment: ['\\bestado de(?:l)? (?:tu |su )?(?:pago|transaccion)'],
  },
  order: ['(?:pedido|compra|paquete|envio|entrega|articulo|devolucion|reembols|orden|desistimiento)'],
  quoted: {
    forwarded: ['^-* ?(?:mensaje (?:reenviado|original)|inicio del mensaje reenviado)'],
    replied: ['^el .{5,120} escribio:?$', '^-+ ?mensaje original ?-+$'],
  },
  headers: { from: ['De'], subject: ['Asunto'], date: ['Fecha', 'Enviado', 'Enviado el'] },
  labels: {
    orderNumber: [
      'Pedido',
      'Pedido n.º',
      'Pedido nº',
      'Su pedido',
      'Tu pedido',
      'con la referencia',
      'con referencia',
      'con número de referencia',
      'Orden',
      'para el pedido',
      'del pedido',
    ],
    numberWords: ['Número'],
    placed: ['realizado el', 'de fecha', 'hecho el'],
    total: ['Importe reembolsado', 'Total reembolsado', 'Importe del reembolso'],
    tracking: [
      'número de seguimiento',
      'nº de seguimiento',
      'n.º de seguimiento',
      'código de seguimiento',
      'número de envío',
      'número de rastreo',
      'número de guía',
    ],
  },
} satisfies MailWordsInput;

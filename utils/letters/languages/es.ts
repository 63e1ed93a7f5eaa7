import type { LetterWords } from '../letter-words';

export default {
  language: 'es',
  gaps: {
    store: 'nombre de la tienda',
    order: 'número de pedido',
    placed: 'fecha del pedido',
    total: 'importe',
    items: 'artículos',
    requested: 'fecha de la solicitud',
    cancelled: 'fecha de la cancelación',
    delivered: 'fecha de la entrega',
    today: 'fecha de hoy',
    name: 'su nombre',
    address: 'su dirección',
  },
  greeting: 'Buenos días:',
  closing: 'Un saludo,',
  facts: {
    order: 'Pedido: {order}',
    placed: 'Fecha del pedido: {placed}',
    items: 'Artículos: {items}',
    total: 'Total: {total}',
  },
  letters: {
    cancel: {
      subject: 'Solicitud de cancelación del pedido {order}',
      paragraphs: [
        'Deseo cancelar el siguiente pedido.',
        'Por favor, no lo envíen y confírmenme la cancelación por escrito. Si ya he pagado, indíquenme cuándo recibiré el dinero. Si ya no es posible cancelarlo, indíquenme el motivo.',
      ],
    },
    withdraw: {
      subject: 'Desistimiento del contrato, pedido {order}',
      paragraphs: [
        'Por la presente desisto del contrato correspondiente al siguiente pedido.',
        'Por favor, confírmenme que han recibido este desistimiento e indíquenme adónde debo enviar los artículos ya recibidos y cuándo recibiré el reembolso.',
      ],
    },
    refuse: {
      subject: 'Rechazo de la entrega del pedido {order}',
      paragraphs: [
        'Ya no deseo el siguiente pedido y no aceptaré su entrega.',
        'Por favor, traten el paquete como una devolución cuando les llegue, confírmenmelo por escrito e indíquenme cuándo recibiré el reembolso y si hay algún coste.',
      ],
    },
    return: {
      subject: 'Devolución del pedido {order}',
      paragraphs: [
        'Deseo devolver artículos del siguiente pedido.',
        'Por favor, envíenme la etiqueta de devolución y la dirección, e indíquenme quién paga el envío y hasta cuándo puedo enviar los artículos.',
      ],
    },
    'chase-confirmation': {
      subject: 'Sin confirmación: cancelación del pedido {order}',
      paragraphs: [
        'El {requested} les pedí que cancelaran el siguiente pedido. Todavía no he recibido ninguna confirmación.',
        'Por favor, indíquenme por escrito si el pedido está cancelado.',
      ],
    },
    'chase-refund': {
      subject: 'Reembolso del pedido {order}',
      paragraphs: [
        'El siguiente pedido se canceló o devolvió el {cancelled}. Todavía no he recibido el dinero.',
        'Por favor, indíquenme cuándo y por qué medio se envió el reembolso de {total}, o realícenlo ahora.',
      ],
    },
    complaint: {
      subject: 'Reclamación sobre el pedido {order}',
      paragraphs: [
        'No estoy conforme con la gestión del siguiente pedido.',
        'Solicité su cancelación el {requested} y el asunto sigue sin resolverse. Por favor, revísenlo y respóndanme por escrito. Si corresponde a otro departamento, reenvíenle este mensaje e indíquenme cuál es.',
      ],
    },
    escalation: {
      subject: 'Solicitud de ayuda: pedido {order} en {store}',
      paragraphs: [
        'Solicito su ayuda con el siguiente pedido en {store}.',
        'Lo cancelé o devolví el {cancelled} y no he recibido el reembolso de {total}. Puedo enviarles copias de las páginas de la tienda y de nuestros mensajes. Por favor, indíquenme qué necesitan de mí y cuál es el siguiente paso.',
      ],
    },
    'money-not-credit': {
      subject: 'Sin vales: reembolso del pedido {order}',
      paragraphs: [
        'Me han ofrecido un vale por el siguiente pedido. No lo acepto en lugar del dinero.',
        'Les ruego que devuelvan {total} por el mismo medio con el que pagué y que me indiquen por escrito cuándo lo han hecho.',
      ],
    },
    'no-fee': {
      subject: 'Gastos de cancelación del pedido {order}',
      paragraphs: [
        'Quieren cobrarme gastos por la cancelación o la devolución del siguiente pedido. No estoy de acuerdo.',
        'Les ruego que me indiquen por escrito en qué cláusula de qué condiciones y en qué ley se basan, y cómo se ha calculado el importe. De lo contrario, les pido que me reembolsen {total} por completo.',
      ],
    },
    'least-data': {
      subject: 'Su pregunta sobre mi identidad, pedido {order}',
      paragraphs: [
        'Me piden que demuestre quién soy antes de tramitar el siguiente pedido. El número de pedido y la dirección de correo con la que lo hice ya muestran que es mío.',
        'Les ruego que me indiquen por escrito para qué lo necesitan, en qué ley se basan y cómo se protege y se borra. No daré más datos de los necesarios. Les pido que la cancelación no espere por ello: cuenta el día de mi primer mensaje.',
      ],
    },
  },
  withdrawalForm: [
    'A la atención de {store}:',
    'Por la presente le comunico que desisto de mi contrato de venta de los siguientes bienes: {items}',
    'Pedido el: {placed}',
    'Recibido el: {delivered}',
    'Nombre del consumidor: {name}',
    'Domicilio del consumidor: {address}',
    'Firma del consumidor (solo si se presenta en papel):',
    'Fecha: {today}',
  ],
} satisfies LetterWords;

import type { LetterWords } from '../letter-words';

export default {
  language: 'pt',
  gaps: {
    store: 'nome da loja',
    order: 'número do pedido',
    placed: 'data do pedido',
    total: 'valor',
    items: 'artigos',
    requested: 'data da solicitação',
    cancelled: 'data do cancelamento',
    delivered: 'data da entrega',
    today: 'data de hoje',
    name: 'o seu nome',
    address: 'a sua morada',
  },
  greeting: 'Bom dia,',
  closing: 'Com os melhores cumprimentos,',
  facts: {
    order: 'Pedido: {order}',
    placed: 'Data do pedido: {placed}',
    items: 'Artigos: {items}',
    total: 'Total: {total}',
  },
  letters: {
    cancel: {
      subject: 'Solicitação de cancelamento do pedido {order}',
      paragraphs: [
        'Desejo cancelar o seguinte pedido.',
        'Por favor, não o enviem e confirmem o cancelamento por escrito. Se já paguei, indiquem quando receberei o dinheiro. Se já não for possível cancelar, indiquem o motivo.',
      ],
    },
    withdraw: {
      subject: 'Resolução do contrato, pedido {order}',
      paragraphs: [
        'Pela presente, exerço o meu direito de resolução do contrato relativo ao seguinte pedido.',
        'Por favor, confirmem que receberam esta comunicação e indiquem para onde devo enviar os artigos já recebidos e quando receberei o reembolso.',
      ],
    },
    refuse: {
      subject: 'Recusa da entrega do pedido {order}',
      paragraphs: [
        'Já não desejo o seguinte pedido e não aceitarei a sua entrega.',
        'Por favor, tratem a encomenda como devolução quando a receberem, confirmem-no por escrito e indiquem quando receberei o reembolso e se há algum custo.',
      ],
    },
    return: {
      subject: 'Devolução do pedido {order}',
      paragraphs: [
        'Desejo devolver artigos do seguinte pedido.',
        'Por favor, enviem-me a etiqueta de devolução e o endereço, e indiquem quem paga o envio e até quando devo enviar os artigos.',
      ],
    },
    'chase-confirmation': {
      subject: 'Ainda sem confirmação: cancelamento do pedido {order}',
      paragraphs: [
        'Em {requested} pedi o cancelamento do seguinte pedido. Ainda não recebi qualquer confirmação.',
        'Por favor, informem-me por escrito se o pedido foi cancelado.',
      ],
    },
    'chase-refund': {
      subject: 'Reembolso do pedido {order}',
      paragraphs: [
        'O seguinte pedido foi cancelado ou devolvido em {cancelled}. Ainda não recebi o dinheiro.',
        'Por favor, informem quando e por que meio foi enviado o reembolso de {total}, ou efetuem-no agora.',
      ],
    },
    complaint: {
      subject: 'Reclamação sobre o pedido {order}',
      paragraphs: [
        'Não estou satisfeito(a) com o tratamento do seguinte pedido.',
        'Pedi o cancelamento em {requested} e o assunto continua por resolver. Por favor, verifiquem e respondam-me por escrito. Se outro departamento for responsável, encaminhem esta mensagem e indiquem qual é.',
      ],
    },
    escalation: {
      subject: 'Pedido de ajuda: pedido {order} na loja {store}',
      paragraphs: [
        'Peço a vossa ajuda com o seguinte pedido na loja {store}.',
        'Cancelei-o ou devolvi-o em {cancelled} e não recebi o reembolso de {total}. Posso enviar cópias das páginas da loja e das nossas mensagens. Por favor, indiquem o que precisam de mim e quais são os próximos passos.',
      ],
    },
    'money-not-credit': {
      subject: 'Sem vale: reembolso da encomenda {order}',
      paragraphs: [
        'Ofereceram-me um vale pela seguinte encomenda. Não o aceito em vez do dinheiro.',
        'Peço que devolvam {total} pelo mesmo meio com que paguei e que me informem por escrito quando o fizerem.',
      ],
    },
    'no-fee': {
      subject: 'Taxa de cancelamento da encomenda {order}',
      paragraphs: [
        'Querem cobrar-me uma taxa pelo cancelamento ou pela devolução da seguinte encomenda. Não concordo.',
        'Peço que me indiquem por escrito em que cláusula de que condições e em que lei se baseiam, e como foi calculado o valor. Caso contrário, peço o reembolso de {total} por inteiro.',
      ],
    },
    'least-data': {
      subject: 'A vossa pergunta sobre a minha identidade, encomenda {order}',
      paragraphs: [
        'Pedem-me que prove quem sou antes de tratarem da seguinte encomenda. O número da encomenda e o endereço de e-mail com que encomendei já mostram que é minha.',
        'Peço que me indiquem por escrito para que precisam dessa prova, em que lei se baseiam e como é protegida e apagada. Não darei mais dados do que o necessário. Peço que o cancelamento não espere por isso: conta o dia da minha primeira mensagem.',
      ],
    },
  },
  withdrawalForm: [
    'Para {store}:',
    'Pela presente comunico que resolvo o meu contrato de compra e venda relativo aos seguintes bens: {items}',
    'Solicitado em: {placed}',
    'Recebido em: {delivered}',
    'Nome do consumidor: {name}',
    'Endereço do consumidor: {address}',
    'Assinatura do consumidor (só no caso de notificação em papel):',
    'Data: {today}',
  ],
} satisfies LetterWords;

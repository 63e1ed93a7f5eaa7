import type { LetterWords } from '../letter-words';

export default {
  language: 'pl',
  gaps: {
    store: 'nazwa sklepu',
    order: 'numer zamówienia',
    placed: 'data zamówienia',
    total: 'kwota',
    items: 'produkty',
    requested: 'data prośby',
    cancelled: 'data anulowania',
    delivered: 'data dostawy',
    today: 'dzisiejsza data',
    name: 'imię i nazwisko',
    address: 'adres',
  },
  greeting: 'Dzień dobry,',
  closing: 'Z poważaniem',
  facts: {
    order: 'Zamówienie: {order}',
    placed: 'Data zamówienia: {placed}',
    items: 'Produkty: {items}',
    total: 'Suma: {total}',
  },
  letters: {
    cancel: {
      subject: 'Prośba o anulowanie zamówienia {order}',
      paragraphs: [
        'proszę o anulowanie poniższego zamówienia.',
        'Proszę go nie wysyłać i potwierdzić anulowanie na piśmie. Jeżeli płatność została już dokonana, proszę o informację, kiedy otrzymam zwrot pieniędzy. Jeżeli anulowanie nie jest już możliwe, proszę podać przyczynę.',
      ],
    },
    withdraw: {
      subject: 'Odstąpienie od umowy, zamówienie {order}',
      paragraphs: [
        'niniejszym odstępuję od umowy dotyczącej poniższego zamówienia.',
        'Proszę o potwierdzenie otrzymania tego oświadczenia oraz o informację, dokąd odesłać otrzymane już produkty i kiedy otrzymam zwrot płatności.',
      ],
    },
    refuse: {
      subject: 'Odmowa przyjęcia przesyłki z zamówienia {order}',
      paragraphs: [
        'nie chcę już poniższego zamówienia i nie przyjmę przesyłki.',
        'Proszę potraktować paczkę jako zwrot, gdy do Państwa wróci, i potwierdzić to na piśmie. Proszę też o informację, kiedy otrzymam zwrot płatności i czy wiążą się z tym koszty.',
      ],
    },
    return: {
      subject: 'Zwrot produktów z zamówienia {order}',
      paragraphs: [
        'chcę zwrócić produkty z poniższego zamówienia.',
        'Proszę o przesłanie etykiety zwrotnej i adresu oraz o informację, kto płaci za przesyłkę i do kiedy należy ją nadać.',
      ],
    },
    'chase-confirmation': {
      subject: 'Brak potwierdzenia: anulowanie zamówienia {order}',
      paragraphs: [
        'dnia {requested} wysłano prośbę o anulowanie poniższego zamówienia. Do tej pory nie ma potwierdzenia.',
        'Proszę o pisemną informację, czy zamówienie zostało anulowane.',
      ],
    },
    'chase-refund': {
      subject: 'Zwrot pieniędzy za zamówienie {order}',
      paragraphs: [
        'poniższe zamówienie zostało anulowane lub zwrócone dnia {cancelled}. Pieniądze jeszcze nie dotarły.',
        'Proszę o informację, kiedy i w jaki sposób wysłano zwrot kwoty {total}, albo o jego wykonanie teraz.',
      ],
    },
    complaint: {
      subject: 'Skarga dotycząca zamówienia {order}',
      paragraphs: [
        'sposób załatwienia poniższego zamówienia jest dla mnie niezadowalający.',
        'Prośba o anulowanie została wysłana dnia {requested}, a sprawa nadal jest otwarta. Proszę o jej sprawdzenie i pisemną odpowiedź. Jeżeli sprawą zajmuje się inny dział, proszę o przekazanie mu tej wiadomości i podanie jego nazwy.',
      ],
    },
    escalation: {
      subject: 'Prośba o pomoc: zamówienie {order} w sklepie {store}',
      paragraphs: [
        'proszę o pomoc w sprawie poniższego zamówienia w sklepie {store}.',
        'Zamówienie zostało anulowane lub zwrócone dnia {cancelled}, a zwrot kwoty {total} nie dotarł. Mogę przesłać kopie stron sklepu i korespondencji. Proszę o informację, co jest potrzebne i jakie będą dalsze kroki.',
      ],
    },
    'money-not-credit': {
      subject: 'Bez bonu: zwrot pieniędzy za zamówienie {order}',
      paragraphs: [
        'Zaproponowali mi Państwo bon za poniższe zamówienie. Nie przyjmuję go zamiast pieniędzy.',
        'Proszę o zwrot kwoty {total} tym samym sposobem, którym została zapłacona, i o pisemną informację, kiedy to nastąpiło.',
      ],
    },
    'no-fee': {
      subject: 'Opłata za anulowanie zamówienia {order}',
      paragraphs: [
        'Chcą Państwo naliczyć mi opłatę za anulowanie lub zwrot poniższego zamówienia. Nie zgadzam się na nią.',
        'Proszę o pisemną informację, na którym punkcie jakiego regulaminu i na jakim przepisie się Państwo opierają oraz jak obliczono kwotę. W przeciwnym razie proszę o pełny zwrot {total}.',
      ],
    },
    'least-data': {
      subject: 'Państwa pytanie o moją tożsamość, zamówienie {order}',
      paragraphs: [
        'Proszą mnie Państwo o potwierdzenie tożsamości przed załatwieniem poniższego zamówienia. Numer zamówienia i adres e-mail, z którego zostało złożone, już pokazują, że jest moje.',
        'Proszę o pisemną informację, do czego jest to potrzebne, na jakim przepisie się Państwo opierają i jak te dane są chronione i usuwane. Nie podam więcej danych, niż to konieczne. Proszę, aby anulowanie na to nie czekało: liczy się dzień mojej pierwszej wiadomości.',
      ],
    },
  },
  withdrawalForm: [
    'Adresat: {store}',
    'Niniejszym informuję o moim odstąpieniu od umowy sprzedaży następujących rzeczy: {items}',
    'Data zawarcia umowy: {placed}',
    'Data odbioru: {delivered}',
    'Imię i nazwisko konsumenta: {name}',
    'Adres konsumenta: {address}',
    'Podpis konsumenta (tylko jeżeli pismo jest przesyłane w wersji papierowej):',
    'Data: {today}',
  ],
} satisfies LetterWords;

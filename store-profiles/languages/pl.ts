/**
 * Polish. Sources: WooCommerce's language packs, Spree (`config/locales`), Dawn (`locales/pl.json`),
 * PrestaShop, Bagisto and the order pages of listed stores. Withdrawal wording: Directive (EU) 2023/2673. What
 * these lack is common usage.
 */
import type { LanguageInput } from '../schema';

// prettier-ignore
export default {
  format: 1,
  id: 'pl',
  labels: {
    orderNumber: [
      'Numer zamówienia', 'Nr zamówienia', 'Nr. zamówienia', 'Numer Twojego zamówienia',
      'Numer Państwa zamówienia', 'Twój numer zamówienia', 'Zamówienie nr', 'Zamówienie nr.',
      'Zamówienie numer', 'Zamówienie #', 'Zamówienie: #', 'ID zamówienia', 'Identyfikator zamówienia',
      'Kod zamówienia', 'Indeks zamówienia', 'Oznaczenie zamówienia', 'Referencja zamówienia',
      'Numer referencyjny zamówienia', 'Sygnatura zamówienia', 'Numer zakupu', 'Nr zakupu',
      'Numer potwierdzenia', 'Twoje zamówienie', 'Zamówienie',
    ],
    placed: [
      'Zamówienie złożone', 'Zamówienie złożono', 'Zamówienie złożone dnia', 'Złożono zamówienie', 'Złożone',
      'Złożono', 'Złożone dnia', 'Data zamówienia', 'Data i godzina zamówienia', 'Data złożenia zamówienia',
      'Data złożenia', 'Data zakupu', 'Data utworzenia', 'Data dodania', 'Zamówiono', 'Zamówione',
      'Zamówiono dnia', 'Zamówienie z dnia', 'Kupiono', 'Kupione', 'Zakupiono', 'Umieszczone dnia',
      'Utworzono', 'Data', 'Zamówienie cyfrowe',
    ],
    total: [
      'Suma', 'Razem', 'Łącznie', 'Suma całkowita', 'Suma zamówienia', 'Suma końcowa', 'Łączna kwota',
      'Kwota łączna', 'Kwota całkowita', 'Kwota zamówienia', 'Kwota', 'Kwota do zapłaty', 'Do zapłaty',
      'Razem do zapłaty', 'Wartość zamówienia', 'Wartość całkowita', 'Wartość', 'Całkowity koszt',
      'Koszt całkowity', 'Cena całkowita', 'Ogółem', 'Razem brutto', 'Suma brutto', 'Łącznie brutto',
      'Razem (brutto)', 'Suma (brutto)', 'Razem z VAT', 'Suma z VAT', 'Zapłacono', 'Łącznie z podatkiem',
      'Razem (z podatkiem)',
    ],
    status: [
      'Status zamówienia', 'Status', 'Stan zamówienia', 'Stan', 'Aktualny status', 'Status realizacji',
      'Status realizacji zamówienia', 'Status wysyłki', 'Status przesyłki', 'Status dostawy',
      'Etap realizacji',
    ],
    items: ['Produkt', 'Produkty', 'Pozycja', 'Pozycje', 'Artykuł', 'Artykuły', 'Zamówione produkty'],
    quantity: ['Ilość', 'Liczba', 'Szt.', 'Sztuk', 'Liczba sztuk'],
  },
  neverLabels: {
    orderNumber: [
      'Numer klienta', 'Nr klienta', 'Numer faktury', 'Nr faktury', 'Faktura', 'Faktura nr',
      'Numer przesyłki', 'Nr przesyłki', 'Numer śledzenia', 'Numer listu przewozowego', 'List przewozowy',
      'Numer paczki', 'Numer produktu', 'Kod produktu', 'Numer artykułu', 'Indeks', 'Indeks produktu', 'SKU',
      'Model', 'Numer seryjny', 'Numer transakcji', 'ID transakcji', 'Identyfikator płatności',
      'Tytuł przelewu', 'Numer zwrotu', 'Nr zwrotu', 'Numer reklamacji', 'Numer telefonu', 'Telefon', 'NIP',
      'Numer konta', 'Numer karty', 'Kod rabatowy', 'Kod kuponu', 'Szczegóły zamówienia',
      'Podsumowanie zamówienia',
    ],
    placed: [
      'Data dostawy', 'Dostawa', 'Przewidywana dostawa', 'Przewidywany termin dostawy',
      'Przewidywana data dostawy', 'Planowana dostawa', 'Termin dostawy', 'Dostarczono', 'Doręczono',
      'Data doręczenia', 'Data wysyłki', 'Wysłano', 'Data nadania', 'Data odbioru', 'Data faktury',
      'Data wystawienia', 'Data płatności', 'Zapłacono dnia', 'Termin płatności', 'Data zwrotu', 'Zwrot do',
      'Zwrócono', 'Anulowano', 'Data anulowania', 'Data premiery', 'Data urodzenia', 'Ostatnia aktualizacja',
      'Zaktualizowano', 'Data modyfikacji', 'Ważne do', 'Klient od',
    ],
    total: [
      'Suma częściowa', 'Suma cząstkowa', 'Suma pośrednia', 'Wartość produktów', 'Wartość towarów',
      'Suma produktów', 'Razem produkty', 'Kwota produktów', 'Kwota netto', 'Suma netto', 'Razem netto',
      'Razem (netto)', 'Łącznie netto', 'Wartość netto', 'VAT', 'Podatek', 'Podatek VAT', 'Kwota podatku',
      'Wysyłka', 'Koszt wysyłki', 'Koszty wysyłki', 'Dostawa', 'Koszt dostawy', 'Rabat', 'Zniżka',
      'Suma rabatów', 'Łączny rabat', 'Oszczędzasz', 'Kupon', 'Karta podarunkowa', 'Saldo', 'Punkty',
      'Łączna ilość', 'Liczba produktów', 'Waga łączna', 'Zwrot', 'Kwota zwrotu', 'Zwrócono',
      'Łącznie zwrócono', 'Cena', 'Cena jednostkowa', 'Minimalna wartość zamówienia',
    ],
    status: ['Status płatności', 'Stan płatności', 'Status zwrotu'],
  },
  stateWords: {
    placed: [
      'złożone', 'zamówienie złożone', 'zamówienie przyjęte', 'przyjęte', 'przyjęte do realizacji',
      'zamówienie otrzymane', 'otrzymane', 'zamówienie potwierdzone', 'potwierdzone', 'zaakceptowane',
      'w trakcie realizacji', 'w realizacji', 'przetwarzanie', 'przetwarzane', 'w trakcie przetwarzania',
      'przygotowanie w toku', 'w przygotowaniu', 'przygotowywane', 'w trakcie przygotowywania',
      'kompletowanie', 'w trakcie kompletowania', 'pakowanie', 'spakowane', 'oczekujące', 'oczekuje',
      'oczekuje na płatność', 'oczekujące na płatność', 'oczekiwanie na płatność',
      'oczekiwanie na płatność przelewem', 'oczekiwanie na płatność czekiem', 'oczekuje na wysyłkę',
      'oczekuje na potwierdzenie', 'wstrzymane', 'płatność zaakceptowana', 'płatność przyjęta',
      'płatność otrzymana', 'opłacone', 'zapłacone', 'gotowe do wysyłki', 'wkrótce wysyłka',
      'niezrealizowane', 'niewysłane', 'jeszcze nie wysłano', 'otwarte', 'nowe', 'utworzone', 'zarezerwowane',
    ],
    'cancel-requested': [
      'poproszono o anulowanie', 'prośba o anulowanie', 'prośba o anulowanie wysłana', 'wniosek o anulowanie',
      'anulowanie w toku', 'anulowanie w trakcie', 'oczekuje na anulowanie', 'odstąpienie odebrane',
    ],
    'cancel-declined': [
      'anulowanie odrzucone', 'odmowa anulowania', 'prośba o anulowanie odrzucona',
      'anulowanie nie powiodło się', 'odstąpienie odrzucone',
    ],
    cancelled: [
      'anulowane', 'anulowany', 'anulowano', 'anulowana', 'zamówienie anulowane',
      'zamówienie zostało anulowane', 'twoje zamówienie zostało anulowane', 'to zamówienie zostało anulowane',
      'anulowanie potwierdzone', 'zakup anulowany', 'odwołane', 'zamówienie anulowane przez klienta',
    ],
    shipped: [
      'wysłane', 'wysłano', 'wysłana', 'wysłany', 'zamówienie wysłane', 'zostało wysłane', 'nadane', 'nadano',
      'zrealizowane częściowo', 'częściowo wysłane', 'częściowo zrealizowane', 'w drodze', 'w transporcie',
      'w doręczeniu', 'w dostawie', 'wydane do doręczenia', 'przekazane kurierowi', 'przekazano kurierowi',
      'przekazane przewoźnikowi', 'gotowe do odbioru', 'do odbioru', 'oczekuje na odbiór',
    ],
    delivered: [
      'dostarczone', 'dostarczono', 'dostarczona', 'doręczone', 'doręczono', 'zamówienie dostarczone',
      'odebrane', 'odebrano',
    ],
    'return-requested': ['zgłoszono zwrot', 'zwrot zgłoszony', 'zwrot w toku', 'zwrot rozpoczęty'],
    'return-sent': ['zwrot wysłany', 'zwrot otrzymany', 'zwrot zakończony', 'zwrot w drodze', 'zwrócony towar'],
    'refund-due': [
      'zwrot środków w toku', 'oczekuje na zwrot środków', 'zwrot płatności w toku',
      'rozpoczęto zwrot środków',
    ],
    refunded: [
      'zwrócone środki', 'zwrócono środki', 'zwrot środków zrealizowany', 'zwrot środków zakończony',
      'zwrócono płatność', 'zwrócone', 'refundowane',
    ],
  },
  steps: {
    beside: ['dnia', 'o', 'r'],
    words: {
      shipped: ['Wysłano', 'Wysłane', 'Zamówienie wysłane'],
      delivered: ['Dostarczono', 'Dostarczone', 'Doręczono'],
      cancelRequested: ['Poproszono o anulowanie'],
      cancelled: ['Anulowano', 'Anulowane', 'Zamówienie anulowane'],
      expectedBy: ['Przewidywana dostawa', 'Planowana dostawa', 'Dostawa'],
    },
  },
  controls: {
    itemWords: ['produkt', 'artykuł', 'przedmiot', 'towar'],
    deliveryWords: ['dostaw', 'przesył', 'paczk'],
    start: [
      'Anuluj zamówienie', 'Anuluj moje zamówienie', 'Anuluj to zamówienie', 'Anuluj całe zamówienie',
      'Anulowanie zamówienia', 'Anuluj zakup', 'Anuluj zakupy', 'Anuluj produkt', 'Anuluj produkty',
      'Anuluj przedmioty', 'Anuluj pozycje', 'Anuluj wybrane pozycje',
      'Anuluj wybrane pozycje w tym zamówieniu', 'Anuluj artykuły', 'Anuluj dostawę', 'Anuluj przesyłkę',
      'Zrezygnuj z zamówienia', 'Rezygnuj z zamówienia', 'Odwołaj zamówienie', 'Anuluj zamówienie teraz',
    ],
    bare: ['Anuluj', 'Anulowanie', 'Anulować'],
    request: [
      'Poproś o anulowanie', 'Poproś o anulowanie zamówienia', 'Prośba o anulowanie',
      'Złóż wniosek o anulowanie', 'Wyślij prośbę o anulowanie', 'Zażądaj anulowania',
    ],
    confirm: [
      'Potwierdź anulowanie', 'Potwierdź anulowanie zamówienia', 'Tak, anuluj', 'Tak, anuluj zamówienie',
      'Tak, chcę anulować', 'Wyślij anulowanie', 'Kontynuuj anulowanie',
      'Potwierdź', 'Potwierdzam', 'Wyślij', 'Tak', 'Kontynuuj', 'Dalej',
    ],
    path: [
      'Zobacz zamówienie', 'Wyświetl zamówienie', 'Podgląd zamówienia', 'Pokaż zamówienie',
      'Szczegóły zamówienia', 'Zobacz szczegóły', 'Pokaż szczegóły', 'Wyświetl szczegóły',
      'Wyświetl szczegóły zamówienia', 'Szczegóły', 'Wyświetl lub edytuj zamówienie', 'Edytuj zamówienie',
      'Zmień zamówienie', 'Zarządzaj zamówieniem', 'Więcej', 'Więcej opcji', 'Więcej działań',
      'Pomoc z zamówieniem', 'Problem z zamówieniem',
    ],
    avoid: [
      'Nie anuluj', 'Zachowaj zamówienie', 'Nie, zachowaj', 'Nie, nie anuluj', 'Cofnij anulowanie',
      'Wycofaj anulowanie', 'Wycofaj prośbę o anulowanie', 'Anuluj zwrot', 'Anuluj subskrypcję',
      'Zrezygnuj z subskrypcji', 'Wypowiedz umowę tutaj', 'Anuluj wizytę', 'Anuluj edycję',
      'Anuluj wyszukiwanie', 'Zamówienia anulowane', 'Anulowane zamówienia', 'Anulowane',
      'Anulowane produkty', 'Zasady anulowania', 'Warunki anulowania', 'Szczegóły anulowania',
      'Czy mogę anulować zamówienie?', 'Jak anulować zamówienie?', 'Bezpłatne anulowanie', 'Kup ponownie',
      'Zamów ponownie', 'Ponów zamówienie', 'Zapłać', 'Zapłać teraz', 'Opłać', 'Wstecz', 'Wróć', 'Zamknij',
      'Prawo odstąpienia od umowy', 'Prawo do odstąpienia od umowy', 'Prawo odstąpienia',
    ],
    withdraw: [
      'Odstąp od umowy tutaj', 'Odstąp od umowy', 'Odstąpić od umowy', 'Odstąpienie od umowy',
      'Odstąp od zakupu',
    ],
    withdrawConfirm: [
      'Potwierdź odstąpienie od umowy', 'Potwierdź odstąpienie', 'Wyślij odstąpienie',
      'Wyślij oświadczenie o odstąpieniu',
    ],
    return: [
      'Zwróć', 'Zwróć produkt', 'Zwróć produkty', 'Zwróć przedmiot', 'Zwróć artykuł', 'Zwróć zamówienie',
      'Zwróć towar', 'Zgłoś zwrot', 'Rozpocznij zwrot', 'Utwórz zwrot', 'Zwrot', 'Zwrot towaru',
      'Zwrot/Refundacja', 'Zwroty', 'Zwróć lub wymień',
    ],
    refuse: [
      'Odmów przyjęcia', 'Odmów przyjęcia przesyłki', 'Odmów przyjęcia paczki', 'Odmów odbioru',
      'Odmów odbioru przesyłki', 'Odrzuć dostawę',
    ],
  },
  addresses: {
    about: 'zam[oó]wien|konto',
    confirmation: 'dziekujemy|potwierdzenie',
    cancel: 'anul',
    return: 'zwrot|odstapien',
    tracking: 'sledz',
    invoice: 'faktur',
    cart: '\\bkoszyk\\b',
    history: 'zam[oó]wienia/?(?:$|[?#])',
    detail: 'zam[oó]wieni[ae]/[\\w#-]*\\d',
  },
  headings: {
    history: [
      'Moje zamówienia', 'Twoje zamówienia', 'Zamówienia', 'Historia zamówień', 'Historia zakupów',
      'Moje zakupy', 'Twoje zakupy', 'Zakupy', 'Lista zamówień', 'Ostatnie zamówienia', 'Kupione',
      'Historia i szczegóły zamówień', 'Zamówienia i zwroty',
    ],
    detail: [
      'Szczegóły zamówienia', 'Szczegóły Twojego zamówienia', 'Informacje o zamówieniu', 'Podgląd zamówienia',
      'Szczegóły zakupu', 'Dane zamówienia',
    ],
    confirmation: [
      'Dziękujemy za zamówienie', 'Dziękujemy za Twoje zamówienie', 'Dziękujemy za złożenie zamówienia',
      'Dziękujemy za zakupy', 'Dziękujemy za zakup', 'Dziękujemy. Otrzymaliśmy Twoje zamówienie.',
      'Dziękujemy!', 'Zamówienie złożone', 'Zamówienie przyjęte', 'Zamówienie zostało złożone',
      'Twoje zamówienie zostało złożone', 'Potwierdzenie zamówienia', 'Twoje zamówienie zostało potwierdzone',
      'Zamówienie potwierdzone', 'Otrzymaliśmy Twoje zamówienie',
    ],
    cancel: [
      'Anuluj zamówienie', 'Anulowanie zamówienia', 'Anuluj produkty', 'Anulowanie', 'Prośba o anulowanie',
    ],
    cancelled: [
      'Zamówienie anulowane', 'Zamówienie zostało anulowane', 'Twoje zamówienie zostało anulowane',
      'Anulowanie potwierdzone',
    ],
    return: [
      'Zwroty', 'Moje zwroty', 'Zwrot towaru', 'Zgłoś zwrot', 'Zwrot', 'Odstąp od umowy',
      'Odstąpienie od umowy',
    ],
    tracking: [
      'Śledź zamówienie', 'Śledzenie zamówienia', 'Śledzenie przesyłki', 'Śledź przesyłkę', 'Śledź paczkę',
    ],
    invoice: ['Faktura', 'Paragon', 'Faktura korygująca'],
    cart: ['Koszyk', 'Twój koszyk', 'Mój koszyk', 'Koszyk zakupów'],
    checkout: [
      'Kasa', 'Zamówienie i płatność', 'Złóż zamówienie', 'Podsumowanie i płatność', 'Dostawa i płatność',
      'Finalizacja zamówienia',
    ],
  },
  notices: {
    cancelled: [
      '(?:zam[oó]wieni[ea]|zakup).{0,60}(?:został[oy]?|zostala|zostalo) (?:\\S+ )?anulowan',
      '(?:anulowaliśmy|anulowałeś|anulowałaś) (?:twoje |państwa |to |swoje )?(?:zamówienie|zakup)',
      '^(?:zam[oó]wienie|zakup) (?:\\S+ )?(?:anulowane|anulowany|anulowano)(?: dnia| przez|[ .!,]|$)',
      '^anulowanie (?:zam[oó]wienia )?(?:zostało )?(?:potwierdzone|zakończone|powiodło się)',
    ],
    requested: [
      '(?:prośb[aęy] o anulowanie|wniosek o anulowanie|anulowanie|odstąpieni[eau]).{0,60}(?:otrzyma|odebran|wysłan|przyjęt|przekazan|w toku|w trakcie|oczekuj)',
      'otrzymaliśmy .{0,40}(?:prośbę o anulowanie|odstąpieni)',
    ],
    declined: [
      '(?:anulowani[ea]|odstąpieni[ea]).{0,60}(?:odrzucon|odmówion|nie powiodło|niemożliwe|nie jest możliwe)',
      '(?<!\\p{L})nie (?:udało się|mogliśmy|byliśmy w stanie) anulować',
    ],
    notOffered: [
      '(?<!\\p{L})nie (?:można|może|możesz|możemy) (?:już )?(?:zostać |być )?anulowa',
      '(?<!\\p{L})nie może (?:już )?zostać anulowan',
      'za późno.{0,20}anulowa',
      'anulowanie nie jest (?:już )?możliwe',
    ],
    unsettled: [
      '(?:^|\\s)(?:jeśli|jeżeli|gdy|kiedy|dopóki|zanim|po tym|w przypadku|czy).{0,80}anulow',
      '(?:zostanie|zostaną|będzie|może|możesz|mogą|chcesz|chcą|musimy|należy).{0,40}anulow',
      '(?<!\\p{L})nie (?:został[oa]?|jest) (?:\\S+ )?anulowan',
      'anulowan[eyao] ?\\?',
      'częściowo (?:\\S+ )?anulowan',
      '^(?:zamówienia|produkty|pozycje|przedmioty) anulowan',
      '^anulowane (?:produkty|zamówienia|pozycje|przedmioty)',
      '(?:część|niektóre|jeden z|jeden produkt|produkt|produkty|pozycja).{0,40}(?:z|w) (?:twojego |twoim |tego )?zamówieni',
      '(?:płatność|subskrypcja|zwrot|dostawa|wizyta|członkostwo).{0,20}(?:został[ao]?|jest) anulowan',
      'anulowanie.{0,40}(?:cofnięte|wycofane|odwołane)',
      '(?:za|do|dla) (?:twojego |państwa )?zamówieni[ae][^,:;.]{0,25} (?:został[ao]?|jest) (?:\\S+ )?anulowan',
      '(?:omyłkowo|przez pomyłkę|błędnie)',
    ],
  },
  guide: {
    signIn: [
      '^(?:zaloguj|logowanie|zaloguj sie)',
      '\\bkod (?:weryfikacyjny|jednorazowy)\\b',
    ],
    why: [
      '\\b(?:powod|przyczyn)\\w*.{0,40}(?:anulow|rezygn|odstap)',
      '\\bdlaczego\\b.{0,60}(?:anuluj|anulow|rezygn)',
      '^(?:wybierz|podaj) (?:powod|przyczyne)',
    ],
    items: [
      '\\b(?:ktore|wybierz|zaznacz)\\b.{0,40}\\b(?:produkty|artykuły|przedmioty)',
    ],
    harmless: [
      '(?:przez pomyłke|omyłkowo|pomyłk|przypadk)',
      '(?:zmieniłem|zmieniłam|zmiana) (?:zdani|decyzj)',
      '(?:juz nie (?:potrzebuj|chce)|nie potrzebuj)',
      '(?:taniej|za drog|zbyt drog|lepsza cena|gdzie indziej|wysoka cena)',
      '(?:dostaw|wysyłk|czas)\\w*.{0,30}(?:zbyt (?:dług|poźn|pozn)|za (?:dług|poźn|pozn)|nie na czas)',
      '(?:dwa razy|podwojn|zdublowan|duplikat)',
      'koszty? (?:dostawy|wysyłki)',
    ],
    edit: [
      '(?:zmian|zmieni|popraw|błedn|zły|zła|niewłasciw)\\w*.{0,30}(?:adres|płatnos|dostaw|rozmiar|kolor|ilos|produkt)',
      '(?:kod|kupon|rabat)\\w*.{0,20}(?:zapomnia|uzyc)',
    ],
    received: [
      '(?:uszkodzon|wadliw|zepsut|nie działa)',
      '(?:otrzymałem|otrzymałam|dostałem|dostałam).{0,20}(?:inny|zły|niewłasciwy)',
      '(?:nie (?:otrzymał|dotarł|dostał))',
      '(?:juz (?:otrzymał|dotarł|dostał))',
    ],
    fraud: [
      '(?:oszustw|nieautoryzowan|to nie ja)',
    ],
    offer: [
      '(?:zanim (?:odejdziesz|anulujesz)|poczekaj|zaczekaj|oferta specjalna)',
      'zamiast (?:anulow|rezygn)',
      '(?:rabat|znizk|kupon|bon|\\d+ ?%).{0,80}(?:zachow|zostaw|zatrzym)',
      '(?:zachowaj|zostaw|zatrzymaj).{0,80}(?:rabat|znizk|kupon|bon)',
    ],
    pause: [
      '(?:wstrzym|odłoz|przełoz|opozni)\\w*',
    ],
    shame: [
      '\\bnie,? (?:dziekuje,? )?(?:nie chce|wole|rezygnuje z)',
      '(?:strac|rezygn|przegap)\\w*.{0,40}(?:rabat|znizk|ofert|punkt|korzysc)',
    ],
    keep: [
      '(?:zachowaj|zatrzymaj|zostaw)\\w*.{0,30}(?:zamowieni|produkt|zakup)',
      'nie anuluj',
      '^(?:wroc|powrot|wstecz|powrot do zamowien)$',
      '(?:przyjmij|skorzystaj|odbierz|uzyj).{0,30}(?:ofert|rabat|znizk|kupon|bon)',
    ],
    proceed: [
      '(?:mimo to|i tak) anuluj|anuluj (?:mimo to|i tak)',
      '(?:kontynuuj|przejdz|dalej).{0,20}(?:anulow|rezygn)',
      'potwierdz anulowanie',
      '(?:tak|nie,? dziekuje),? .{0,20}anuluj',
    ],
    reach: ['^(?:kontakt|obsluga klienta|pomoc|dane firmy)', '(?:zwrot|odstapien|anulowan)'],
    seller: ['^(?:sprzedawan\\S|sprzedaje|sprzedaż|wysyłka)(?: i (?:wysyłan\\S|wysyłka|sprzedaż))? przez:? \\S', '^(?:sprzedawca|sprzedający|sprzedaje): ?\\S'],
    parcel: ['^(?:przesyłka|paczka|dostawa) ?(?:n[°or.]*|#)? ?\\d{1,2}\\b'],
  },
} satisfies LanguageInput;

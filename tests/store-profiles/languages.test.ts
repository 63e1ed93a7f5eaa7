import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { catalogue } from '@/store-profiles/registry';
import { languageSchema, type Language } from '@/store-profiles/schema';
import { fold } from '@/utils/reading/fold';
import { verdictOf, type Verdict } from '@/utils/reading/notices';
import { readState } from '@/utils/reading/state-words';
import { samples } from '../utils/mail/mails';
import { WITHDRAWAL_LABELS } from './withdrawal-labels';

const languages = new Map(catalogue.languagesFor('').map((language) => [language.id, language]));
const WANTED = 'en de fr es it nl pt pl sv da fi nb cs sk hu ro el bg hr tr ja zh ko'.split(' ');
/** Official languages of the EU of which only the withdrawal wording is known. */
const WITHDRAWAL_ALONE = 'et ga lt lv mt sl'.split(' ');
const FIELDS = ['orderNumber', 'placed', 'total', 'status'] as const;

function wordsOf(id: string): Language {
  const language = languages.get(id);
  if (!language) throw new Error(`no language ${id}`);
  return language;
}

function twice(words: readonly string[]): string[] {
  const folded = words.map(fold);
  return folded.filter((word, at) => folded.indexOf(word) !== at);
}

it('are all there', () => {
  expect([...languages.keys()].sort()).toEqual([...WANTED, ...WITHDRAWAL_ALONE].sort());
});

describe.each(WANTED)('the words of %s', (id) => {
  const language = wordsOf(id);

  it('keep to the schema', () => {
    expect(parse(languageSchema, language).id).toBe(id);
  });

  it('and its sentences and addresses are in lower case, as the texts they are looked for in', () => {
    const sources = [
      ...Object.values(language.notices ?? {}).flat(),
      ...Object.values(language.guide ?? {}).flatMap((sources) => sources ?? []),
      ...Object.values(language.addresses),
    ];
    const letters = sources.map((source) => source.replaceAll(/\\[a-zA-Z](?:\{\w+\})?/gu, ''));
    expect(letters.filter((source) => /\p{Lu}/u.test(source))).toEqual([]);
  });

  it('and its refusals hold in the midst of a text: they ask for no beginning or end, and for nothing behind them', () => {
    const { notOffered = [], declined = [] } = language.notices ?? {};
    const asking = /(?<!\[)\^|\$|\(\?[!=]/u;
    expect([...notOffered, ...declined].filter((source) => asking.test(source))).toEqual([]);
  });

  it('name one field each, and none that they never name', () => {
    const labels = FIELDS.flatMap((field) => language.labels[field]);
    const never = FIELDS.flatMap((field) => language.neverLabels[field]);
    expect(twice(labels)).toEqual([]);
    expect(never.map(fold).filter((word) => labels.map(fold).includes(word))).toEqual([]);
  });

  it('mean one state, one page kind and one control each', () => {
    const { start, bare, request, path, avoid, withdraw, withdrawConfirm } = language.controls;
    expect(twice(Object.values(language.stateWords).flat())).toEqual([]);
    expect(twice(Object.values(language.headings).flat())).toEqual([]);
    expect(
      twice([start, bare, request, path, avoid, withdraw, withdrawConfirm, language.controls.return].flat()),
    ).toEqual([]);
  });

  it('point at nothing that is to be avoided', () => {
    const avoid = new Set(language.controls.avoid.map(fold));
    expect(language.controls.confirm.filter((name) => avoid.has(fold(name)))).toEqual([]);
  });

  it('read every state word as its state', () => {
    for (const [state, words] of Object.entries(language.stateWords)) {
      for (const word of words) {
        const read = readState(
          { status: { text: word.toUpperCase(), from: 'test' }, notice: null },
          { store: null, platform: null, languages: [language] },
        );
        expect([word, read]).toEqual([word, state]);
      }
    }
  });

  it('are searched in no time in whatever a page says', () => {
    const { cancelled, requested, declined, notOffered, unsettled } =
      language.notices ?? wordsOf('none').notices!;
    for (const word of [
      language.controls.start[0] ?? '',
      language.stateWords.cancelled?.[0] ?? '',
      'a',
      ' ',
      '1 ',
    ]) {
      const text = `${word} `.repeat(300).slice(0, 300);
      const started = performance.now();
      for (const source of [cancelled, requested, declined, notOffered, unsettled].flat())
        new RegExp(source, 'iu').test(text);
      expect(performance.now() - started).toBeLessThan(500);
    }
  });
});

/** Wording of WooCommerce's, Bagisto's, Spree's, Dawn's and PrestaShop's own translations. */
const SENTENCES: [string, Verdict | null, string][] = [
  ['it', 'cancelled', 'Il tuo ordine è stato cancellato.'],
  ['it', 'cancelled', 'Ordine annullato il giorno 3 novembre 2026'],
  ['it', 'not-offered', 'Il tuo ordine non può essere cancellato. Per favore contattaci se vuoi assistenza.'],
  ['it', 'requested', 'Recesso ricevuto'],
  ['it', 'unsettled', 'Se il tuo ordine è stato annullato, riceverai una mail.'],
  ['nl', 'cancelled', 'Uw bestelling is geannuleerd.'],
  ['nl', 'cancelled', 'Bestelling geannuleerd op 3 november 2026'],
  ['nl', 'not-offered', 'Uw bestelling kan niet meer geannuleerd worden.'],
  ['nl', 'declined', 'Herroeping afgewezen'],
  ['nl', 'unsettled', 'Als je bestelling is geannuleerd, krijg je een e-mail.'],
  ['pt', 'cancelled', 'A sua encomenda foi cancelada'],
  ['pt', 'cancelled', 'Seu pedido foi cancelado.'],
  ['pt', 'not-offered', 'A sua encomenda não pode ser cancelada.'],
  ['pt', 'requested', 'Renúncia recebida'],
  ['pl', 'cancelled', 'Twoje zamówienie zostało anulowane.'],
  ['pl', 'cancelled', 'Zamówienie anulowane dnia 3 listopada 2026'],
  ['pl', 'not-offered', 'Twoje zamówienie zostało już przetworzone i nie może zostać anulowane.'],
  ['pl', 'declined', 'Odstąpienie odrzucone'],
  ['pl', 'unsettled', 'Jeśli Twoje zamówienie zostało anulowane, napisz do nas.'],
  ['sv', 'cancelled', 'Din order är avbruten.'],
  ['sv', 'cancelled', 'Ordern avbröts den 3 november 2026'],
  ['sv', 'cancelled', 'Din order med referens X har makulerats.'],
  ['sv', 'not-offered', 'Din order kan inte längre avbrytas. Kontakta oss om du behöver hjälp.'],
  ['sv', 'unsettled', 'Om din order är avbruten får du ett mejl.'],
  ['da', 'cancelled', 'Din ordre blev annulleret.'],
  ['da', 'cancelled', 'Ordre annulleret den 3. november 2026'],
  ['da', 'not-offered', 'Din ordre kan ikke annulleres.'],
  ['da', 'unsettled', 'Hvis din ordre er annulleret, får du besked.'],
  ['nb', 'cancelled', 'Ordren din ble kansellert.'],
  ['nb', 'cancelled', 'Bestilling kansellert den 3. november 2026'],
  ['nb', 'not-offered', 'Ordren din kan ikke lenger bli kansellert.'],
  ['fi', 'cancelled', 'Tilaus peruttiin.'],
  ['fi', 'cancelled', 'Tilauksesi on PERUUTETTU.'],
  ['fi', 'not-offered', 'Tilaustasi ei voi enää peruuttaa. Ota yhteyttä.'],
  ['fi', 'unsettled', 'Jos tilauksesi on peruttu, saat viestin.'],
  ['cs', 'cancelled', 'Vaše objednávka byla zrušena.'],
  ['cs', 'not-offered', 'Vaši objednávku již nelze stornovat.'],
  ['cs', 'unsettled', 'Pokud byla vaše objednávka zrušena, dáme vám vědět.'],
  ['sk', 'cancelled', 'Objednávka bola zrušená 3. novembra 2026'],
  ['sk', 'not-offered', 'Vašu objednávku už nie je možné zrušiť.'],
  ['hu', 'cancelled', 'A rendelésed visszamondva.'],
  ['hu', 'cancelled', 'X azonosítójú megrendelésedet töröltük.'],
  ['hu', 'not-offered', 'A rendelés már nem visszamondható.'],
  ['hu', 'unsettled', 'Ha a rendelésed törölve lett, értesítünk.'],
  ['ro', 'cancelled', 'Comanda dvs. a fost anulată.'],
  ['ro', 'cancelled', 'Comandă anulată pe 3 noiembrie 2026'],
  ['ro', 'not-offered', 'Comanda dvs. nu mai poate fi anulată.'],
  ['ro', 'requested', 'Retragerea a fost primită'],
  ['el', 'cancelled', 'Η παραγγελίας σας ακυρώθηκε.'],
  ['el', 'cancelled', 'Η ΠΑΡΑΓΓΕΛΙΑ ΣΑΣ ΑΚΥΡΩΘΗΚΕ'],
  ['el', 'not-offered', 'Η παραγγελία σας δεν μπορεί πλέον να ακυρωθεί.'],
  ['el', 'unsettled', 'Αν η παραγγελία σας ακυρώθηκε, θα λάβετε μήνυμα.'],
  ['bg', 'cancelled', 'Поръчката е анулирана на 3 ноември 2026 г.'],
  ['bg', 'not-offered', 'Поръчката ви вече не може да бъде отказана.'],
  ['hr', 'cancelled', 'Vaša narudžba je otkazana.'],
  ['hr', 'not-offered', 'Narudžbu više nije moguće otkazati.'],
  ['tr', 'cancelled', 'Siparişiniz iptal edildi.'],
  ['tr', 'cancelled', 'SİPARİŞİNİZ İPTAL EDİLDİ'],
  ['tr', 'cancelled', 'Siparişiniz iptal edilmiştir.'],
  ['tr', 'not-offered', 'Siparişiniz artık iptal edilebilir değil.'],
  ['tr', 'declined', 'Cayma reddedildi'],
  ['tr', 'unsettled', 'Siparişiniz iptal edilirse size haber veririz.'],
  ['ja', 'cancelled', '注文はキャンセルされました'],
  ['ja', 'not-offered', 'もうご注文をキャンセルすることができません。'],
  ['ja', 'declined', '契約撤回は却下されました'],
  ['zh', 'cancelled', '您的订单已取消'],
  ['zh', 'cancelled', '你的订单已被取消。'],
  ['zh', 'cancelled', '您的訂單已取消'],
  ['zh', 'not-offered', '无法取消您的订单。'],
  ['zh', 'unsettled', '订单将被取消。'],
  ['ko', 'cancelled', '고객님의 주문이 취소됐습니다.'],
  ['ko', 'not-offered', '고객님의 주문이 더 이상 취소될 수 없습니다. 도움이 필요하시면 저희에게 연락주세요.'],
  ['ko', 'unsettled', '주문을 취소하시겠습니까?'],
];

it.each(SENTENCES)('%s says %s: %s', (id, verdict, sentence) => {
  expect(verdictOf(sentence, [wordsOf(id), wordsOf('en')])).toBe(verdict);
  // Read by all languages at once, for pages that declare none, it never says more.
  const all = verdictOf(sentence, [...languages.values()]);
  expect(
    verdict === 'cancelled' ? [verdict, 'unsettled'] : [verdict, 'unsettled', 'not-offered', 'declined'],
  ).toContain(all);
});

it.each(WANTED)('%s says nothing of a cancellation when thanking for an order', (id) => {
  for (const thanks of wordsOf(id).headings.confirmation ?? []) {
    expect([thanks, verdictOf(thanks, [...languages.values()])]).toEqual([thanks, null]);
  }
});

it.each(WITHDRAWAL_LABELS)(
  '%s knows "%s" and "%s", and that "%s" is a text',
  (id, withdraw, confirm, right) => {
    expect(wordsOf(id).controls.withdraw).toContain(withdraw);
    expect(wordsOf(id).controls.withdrawConfirm).toContain(confirm);
    expect(wordsOf(id).controls.avoid).toContain(right);
  },
);

it.each(samples('not-cancelled').flatMap(({ subject, text }) => [subject, text]))(
  'that an order is cancelled is not said by: %s',
  (text) => {
    const claims = [...languages.values()].filter((language) => verdictOf(text, [language]) === 'cancelled');
    expect(claims.map(({ id }) => id)).toEqual([]);
  },
);

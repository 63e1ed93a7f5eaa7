/** Croatian. Common usage. */
import type { MailWordsInput } from '../mail-schema';

const ORDER = '(?:narudzb[aeiu]\\S{0,30}|kupnj[aeiu]|kupovin[aeu])';

export default {
  format: 1,
  id: 'hr',
  said: {
    'order-confirmation': [
      `potvrda (?:\\S+ )?${ORDER}`,
      `(?:hvala|zahvaljujemo).{0,20}na (?:vasoj |tvojoj |\\S+ )?${ORDER}`,
      `${ORDER}.{0,60}(?:je|smo) (?:\\S+ )?(?:zaprimljena|primljena|potvrdena|zaprimili|u obradi|obraduje|evidentirana|uspjesno)`,
      `(?:zaprimili|primili|potvrdujemo) (?:smo )?(?:\\S+ )?${ORDER}|^nova narudzba`,
    ],
    shipped: [
      '(?:obavijest|potvrda) o (?:slanju|isporuci|posiljci|otpremi)',
      '(?:je|su|smo) (?:\\S+ )?(?:poslan[aoe]?|otpremljen[aoe]?|predan[aoe]? (?:dostavi|kuriru|dostavnoj)|na putu|poslali)',
      '(?:posiljka|paket|narudzba).{0,60}(?:na putu|u dostavi|stize (?:danas|sutra)|kasni)',
      'narudzba.{0,30}je (?:sada )?(?:dovrsena|zavrsena|izvrsena)',
    ],
    delivered: [
      '(?:je|su|smo) (?:\\S+ )?(?:dostavljen[aoe]?|isporucen[aoe]?|uruc\\S+)',
      'spremn[aoe] za preuzimanje',
    ],
    'cancel-requested': [
      'zahtjev za (?:\\S+ )?(?:otkazivanje|storniranje|raskid|odustanak)(?!.{0,80}(?:odobren|odbijen))',
      '(?:raskid|odustanak|otkazivanje)\\S{0,30}.{0,80}(?:zaprimljen|primljen|obrad|ceka)',
      '(?:zaprimili|primili) smo (?:\\S+ )?(?:zahtjev|izjavu|raskid|odustanak)',
    ],
    'cancel-confirmed': [
      `${ORDER}.{0,100}(?:je|su|smo) (?:\\S+ )?(?:otkazan[aoe]?|stornirana?|ponisten[aoe]?|otkazali)`,
      `(?:otkazivanje|storno|storniranje) (?:\\S+ )?${ORDER}|potvrda (?:otkazivanja|storna)|otkazivanje (?:je )?potvrdeno`,
    ],
    'cancel-declined': [
      '(?:otkazivanje|storniranje|raskid|odustanak|zahtjev)\\S{0,30}.{0,80}(?:odbijen|nije (?:vise )?moguc|neuspjesn)',
      '(?:ne moze|ne mozemo|nije moguce|nismo mogli|vise se ne moze).{0,40}(?:otkaz|storn|ponist)',
    ],
    refund: [
      '(?:potvrda|obavijest) o povratu (?:novca|sredstava|uplate)',
      'povrat (?:novca|sredstava|uplate|iznosa)\\S{0,30}.{0,80}(?:je|izvrsen|obraden|pokrenut|odobren|poslan)',
      '(?:je|su|smo) (?:\\S+ ){0,2}(?:vracen[aoi]? (?:novac|iznos|sredstva)?|refundiran[aoi]?|vratili)|novac je vracen',
    ],
    return: [
      'povrat (?:robe|proizvoda|posiljke)?\\S{0,30}.{0,60}(?:zaprimljen|odobren|primljen|evidentiran|potvrden)',
      'zahtjev za povrat(?! (?:novca|sredstava))|zaprimili smo (?:vas )?povrat(?! (?:novca|sredstava))',
    ],
  },
  conditions: [
    '\\b(?:ako|kada|kad|cim|prije|dok|u slucaju|nakon sto|ukoliko)\\b',
    '\\?$',
    '\\b(?:kako|zasto)\\b',
    '(?:zelite|pravo|uvjet|politik|mogucnost|rok)',
  ],
  notYet: [
    '\\b(?:cemo|ce|cete|mozete|moze|mogu|treba|biti)\\b.{0,50}(?:posla|otprem|dostav|isporuc|otkaz|storn|vra|refund|obrad|primi)',
    '\\b(?:nije|nisu|ne|nismo|neuspjesno)\\b',
  ],
  otherThings: [
    '(?:pretplat|clanstv|newsletter|sastanak|rezervacij|let\\b|dogadaj|racun\\b|lozink|registracij|ulaznic|hotel|pozivnic).{0,60}(?:otkaz|potvrd|storn|vrac|posla)',
    '(?:otkaz|potvrd|storn)\\S{0,30}.{0,30}(?:pretplat|clanstv|sastanak|rezervacij|dogadaj|lozink|registracij|ulaznic|hotel)',
  ],
  order: ['(?:narudz|kupnj|kupovin|paket|posiljk|dostav|isporuk|proizvod|povrat|raskid)'],
  quoted: {
    forwarded: ['^-* ?(?:proslijedena poruka|izvorna poruka)'],
    replied: ['^.{5,120} (?:napisao|napisala|je napisa\\S+).{0,10}:?$'],
  },
  headers: { from: ['Od', 'Šalje'], subject: ['Predmet'], date: ['Datum', 'Poslano'] },
  labels: {
    orderNumber: ['Narudžba', 'Narudžba br.', 'Vaša narudžba', 'narudžbe'],
    numberWords: ['Broj'],
    placed: ['od dana', 'izvršena'],
    total: ['Vraćeni iznos'],
    tracking: ['broj za praćenje', 'broj pošiljke', 'broj paketa'],
  },
} satisfies MailWordsInput;

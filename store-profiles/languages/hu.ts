/**
 * Hungarian. Sources: WooCommerce's language packs, Spree (`config/locales`), Dawn (`locales/hu.json`) and
 * PrestaShop. Withdrawal wording: Directive (EU) 2023/2673. What these lack is common usage.
 */
import type { LanguageInput } from '../schema';

// prettier-ignore
export default {
  format: 1,
  id: 'hu',
  labels: {
    orderNumber: [
      'Rendelésszám', 'Rendelés szám', 'Rendelés száma', 'Rendelési szám', 'Rendelési azonosító',
      'Rendelésazonosító', 'Rendelés azonosító', 'Rendelés azonosítója', 'Rendelés sorszáma',
      'Megrendelés száma', 'Megrendelésszám', 'Megrendelés szám', 'Megrendelés azonosító',
      'Megrendelés azonosítója', 'Megrendelési azonosító', 'Rendelés kódja', 'Rendelés hivatkozása',
      'Rendelés hivatkozási száma', 'Rendelés #', 'Rendelés ID', 'Rendelésed száma', 'Rendelésének száma',
      'Az Ön rendelési száma', 'A rendelésed száma', 'Vásárlás azonosítója', 'Visszaigazolási szám',
      'Rendelésed', 'Megrendelés', 'Rendelés',
    ],
    placed: [
      'Rendelés dátuma', 'Rendelés ideje', 'Rendelés időpontja', 'Rendelés napja', 'Rendelés leadva',
      'Rendelés leadásának dátuma', 'Rendelve', 'Megrendelve', 'Megrendelés dátuma', 'Megrendelés ideje',
      'Megrendelés időpontja', 'Leadva', 'Leadás dátuma', 'Létrehozva', 'Létrehozás dátuma',
      'Hozzáadás dátuma', 'Vásárlás dátuma', 'Vásárlás időpontja', 'Megvásárolva', 'Dátum',
    ],
    total: [
      'Összesen', 'Végösszeg', 'Teljes összeg', 'Összeg', 'Mindösszesen', 'Teljes ár', 'Rendelés összege',
      'Rendelés végösszege', 'Rendelés értéke', 'Megrendelés összege', 'Fizetendő', 'Fizetendő összeg',
      'Fizetendő végösszeg', 'Összesen fizetendő', 'Kifizetve', 'Fizetett összeg', 'Bruttó végösszeg',
      'Bruttó összesen', 'Összesen (bruttó)', 'Összesen áfával', 'Végösszeg (áfával)', 'Végösszeg (bruttó)',
      'Összesen bruttó',
    ],
    status: [
      'Rendelés állapota', 'Rendelés státusza', 'Rendelési állapot', 'Állapot', 'Státusz', 'Státusza',
      'Megrendelés állapota', 'Jelenlegi állapot', 'Teljesítési állapot', 'Szállítási állapot',
      'Kiszállítás állapota',
    ],
    items: ['Termék', 'Termékek', 'Tétel', 'Tételek', 'Rendelt termékek'],
    quantity: ['Mennyiség', 'Darab', 'Db', 'Darabszám'],
  },
  neverLabels: {
    orderNumber: [
      'Vevőszám', 'Ügyfélszám', 'Vásárlói azonosító', 'Számlaszám', 'Számla sorszáma', 'Számla', 'Csomagszám',
      'Fuvarlevélszám', 'Nyomkövetési szám', 'Küldemény azonosító', 'Szállítólevél száma', 'Cikkszám',
      'Termékkód', 'Termékazonosító', 'SKU', 'Modell', 'Sorozatszám', 'Tranzakció azonosító',
      'Tranzakcióazonosító', 'Fizetési azonosító', 'Közlemény', 'Visszaküldési szám', 'Telefonszám',
      'Adószám', 'Bankszámlaszám', 'Kártyaszám', 'Kuponkód', 'Rendelés részletei', 'Rendelés összegzése',
    ],
    placed: [
      'Szállítás dátuma', 'Szállítás', 'Várható szállítás', 'Várható kézbesítés', 'Várható szállítási idő',
      'Kézbesítés dátuma', 'Kézbesítve', 'Kiszállítva', 'Kiszállítás', 'Elküldve', 'Feladva',
      'Feladás dátuma', 'Feladás ideje', 'Átvétel dátuma', 'Számla kelte', 'Számla dátuma', 'Fizetés dátuma',
      'Fizetési határidő', 'Visszaküldés dátuma', 'Visszaküldési határidő', 'Visszatérítve', 'Lemondva',
      'Törlés dátuma', 'Megjelenés dátuma', 'Születési dátum', 'Utoljára frissítve', 'Módosítva', 'Érvényes',
      'Teljesítés dátuma',
    ],
    total: [
      'Részösszeg', 'Részösszesen', 'Termékek összesen', 'Termékek ára', 'Tételek összesen', 'Nettó összesen',
      'Nettó végösszeg', 'Összesen (nettó)', 'Áfa nélkül', 'Áfa', 'Adó', 'Szállítás', 'Szállítási költség',
      'Szállítási díj', 'Postaköltség', 'Kedvezmény', 'Összes kedvezmény', 'Megtakarítás', 'Kupon',
      'Ajándékkártya', 'Egyenleg', 'Pontok', 'Összes mennyiség', 'Összsúly', 'Visszatérítés',
      'Visszatérített összeg', 'Ár', 'Egységár', 'Bruttó egységár', 'Minimális rendelési érték',
    ],
    status: ['Fizetési állapot', 'Fizetés állapota', 'Visszaküldés állapota'],
  },
  stateWords: {
    placed: [
      'leadva', 'rendelés leadva', 'rendelés beérkezett', 'beérkezett', 'beérkezve', 'fogadva',
      'visszaigazolva', 'rendelés visszaigazolva', 'megerősítve', 'elfogadva', 'feldolgozás alatt',
      'feldolgozás', 'feldolgozás folyamatban', 'feldolgozva', 'folyamatban', 'teljesítés alatt',
      'előkészítés alatt', 'előkészítés folyamatban', 'előkészítés', 'összekészítés alatt',
      'csomagolás alatt', 'becsomagolva', 'függőben', 'várakozik', 'fizetésre vár', 'fizetésre várakozik',
      'fizetés függőben', 'átutalásra vár', 'banki átutalásra vár', 'várakozás fizetésre', 'szállításra vár',
      'jóváhagyásra vár', 'tartásban', 'felfüggesztve', 'fizetés elfogadva', 'fizetés beérkezett',
      'kifizetve', 'fizetve', 'szállításra kész', 'feladásra kész', 'nincs elküldve', 'még nincs feladva',
      'nem teljesített', 'teljesítetlen', 'nyitott', 'új', 'létrehozva', 'lefoglalva', 'előrendelve',
    ],
    'cancel-requested': [
      'lemondás kérve', 'törlés kérve', 'lemondási kérelem', 'lemondási kérelem elküldve', 'törlési kérelem',
      'lemondás folyamatban', 'törlés folyamatban',
    ],
    'cancel-declined': ['lemondás elutasítva', 'törlés elutasítva', 'lemondási kérelem elutasítva'],
    cancelled: [
      'lemondva', 'törölve', 'törölt', 'visszamondva', 'visszavonva', 'sztornózva', 'stornózva',
      'érvénytelenítve', 'rendelés lemondva', 'rendelés törölve', 'megrendelés lemondva',
      'megrendelés törölve', 'visszamondott rendelés', 'a rendelés törölve', 'a rendelés törölve lett',
      'a rendelésed visszamondva', 'a rendelésed törölve lett', 'lemondás megerősítve', 'lemondott',
    ],
    shipped: [
      'elküldve', 'feladva', 'kiszállítás alatt', 'szállítás alatt', 'szállítás', 'kiküldve',
      'futárnak átadva', 'futárszolgálatnak átadva', 'átadva a futárnak', 'úton', 'úton van',
      'rendelésed úton van', 'részben elküldve', 'részben teljesítve', 'teljesített', 'átvehető',
      'átvételre kész', 'átvételre vár',
    ],
    delivered: ['kézbesítve', 'kiszállítva', 'leszállítva', 'átvéve', 'átadva', 'rendelés kézbesítve'],
    'return-requested': ['visszaküldés kérve', 'visszaküldés elindítva', 'visszaküldés folyamatban'],
    'return-sent': ['visszaküldve', 'visszaküldés beérkezett', 'visszaküldés lezárva'],
    'refund-due': ['visszatérítés folyamatban', 'visszatérítésre vár'],
    refunded: ['visszatérítve', 'visszatérítés megtörtént', 'visszafizetve'],
  },
  controls: {
    itemWords: ['termék', 'tétel', 'cikk'],
    deliveryWords: ['szállít', 'kézbesít', 'csomag'],
    start: [
      'Rendelés lemondása', 'Rendelés törlése', 'Rendelés visszamondása', 'Rendelés visszavonása',
      'Rendelés sztornózása', 'Rendelésem lemondása', 'Rendelésem törlése', 'Megrendelés lemondása',
      'Megrendelés törlése', 'Megrendelés visszavonása', 'Rendelés stornózása', 'Termék lemondása',
      'Termékek lemondása', 'Tétel lemondása', 'Tételek törlése', 'Vásárlás visszavonása',
      'Lemondom a rendelést', 'Teljes rendelés lemondása',
    ],
    bare: ['Lemondás', 'Lemond', 'Törlés', 'Visszavonás', 'Visszamondás', 'Mégsem'],
    request: [
      'Lemondás kérése', 'Törlés kérése', 'Lemondási kérelem', 'Lemondási kérelem küldése',
      'Rendelés törlésének kérése', 'Visszamondás kérése',
    ],
    confirm: [
      'Lemondás megerősítése', 'Törlés megerősítése', 'Igen, lemondom', 'Igen, törlöm', 'Igen, törlés',
      'Igen, lemondom a rendelést', 'Megerősítés', 'Megerősítem', 'Küldés', 'Igen', 'Folytatás', 'Tovább',
    ],
    path: [
      'Rendelés megtekintése', 'Rendelés részletei', 'Megrendelés részletei', 'Részletek',
      'Részletek megtekintése', 'Rendelés megtekintése vagy módosítása', 'Rendelés módosítása',
      'Rendelés szerkesztése', 'Rendelés kezelése', 'További műveletek', 'További lehetőségek',
      'Segítség a rendeléshez',
    ],
    avoid: [
      'Ne mondja le', 'Rendelés megtartása', 'Nem, megtartom', 'Lemondás visszavonása',
      'Visszaküldés törlése', 'Visszaküldés visszavonása', 'Előfizetés lemondása', 'Tagság lemondása',
      'Keresés törlése', 'Szerkesztés megszakítása', 'Lemondott rendelések', 'Törölt rendelések',
      'Törölt tételek', 'Lemondások', 'Lemondási feltételek', 'Lemondási szabályzat',
      'Lemondhatom a rendelésemet?', 'Ingyenes lemondás', 'Újrarendelés', 'Vásárlás újra', 'Rendelés újra',
      'Fizetés', 'Fizetés most', 'Vissza', 'Bezárás',
      'Elállási jog',
    ],
    withdraw: ['Elállás a szerződéstől', 'Elállok a szerződéstől', 'Elállás a vásárlástól', 'Elállás'],
    withdrawConfirm: ['Elállás megerősítése', 'Elállási nyilatkozat elküldése'],
    return: [
      'Visszaküldés', 'Termék visszaküldése', 'Termékek visszaküldése', 'Tételek visszaküldése',
      'Rendelés visszaküldése', 'Visszaküldés indítása', 'Visszaküldés kérése', 'Visszaküldés létrehozása',
      'Visszaküldés vagy csere', 'Visszáru',
    ],
    refuse: [
      'Átvétel megtagadása', 'Csomag átvételének megtagadása', 'Kézbesítés visszautasítása',
      'Csomag visszautasítása', 'Szállítás visszautasítása',
    ],
  },
  addresses: {
    about: 'rendel',
    confirmation: 'koszonjuk',
    cancel: 'lemond|torles',
    return: 'visszakuld|elallas',
    invoice: 'szamla',
    cart: '\\bkosar\\b',
    history: 'rendelese(?:k|im)/?(?:$|[?#])',
    detail: 'rendeles(?:ek|eim)?/[\\w#-]*\\d',
  },
  headings: {
    history: [
      'Rendeléseim', 'Megrendeléseim', 'Rendelések', 'Korábbi rendelések', 'Rendelési előzmények',
      'Rendeléseid', 'Vásárlásaim', 'Vásárlási előzmények', 'Legutóbbi rendelések', 'Rendelések listája',
      'Rendeléstörténet', 'Rendelések és visszaküldések',
    ],
    detail: [
      'Rendelés részletei', 'Megrendelés részletei', 'Rendelés adatai', 'Rendelési adatok',
      'Rendelési információk', 'Rendelés információk',
    ],
    confirmation: [
      'Köszönjük a rendelést', 'Köszönjük a rendelésed', 'Köszönjük rendelésed', 'Köszönjük rendelését',
      'Köszönjük a megrendelést', 'Köszönjük a vásárlást', 'Köszönjük a vásárlásod',
      'Köszönjük! Rendelésed megkaptuk.', 'Köszönjük!', 'Rendelés leadva', 'Rendelés visszaigazolása',
      'Rendelés-visszaigazolás', 'Rendelés megerősítve', 'Rendelésedet megkaptuk', 'Rendelését megkaptuk',
      'Rendelésed beérkezett', 'Sikeres rendelés',
    ],
    cancel: [
      'Rendelés lemondása', 'Rendelés törlése', 'Rendelés visszamondása', 'Lemondás', 'Lemondási kérelem',
    ],
    cancelled: [
      'Rendelés lemondva', 'Rendelés törölve', 'A rendelés törölve lett', 'A rendelésed törölve lett',
      'Megrendelés lemondva', 'Sikeres lemondás',
    ],
    return: [
      'Visszaküldések', 'Visszaküldéseim', 'Visszaküldés', 'Termék visszaküldése', 'Elállás a szerződéstől',
    ],
    tracking: ['Rendelés követése', 'Csomagkövetés', 'Rendeléskövetés', 'Nyomkövetés'],
    invoice: ['Számla', 'Nyugta'],
    cart: ['Kosár', 'Kosaram', 'Bevásárlókosár', 'Kosarad'],
    checkout: ['Pénztár', 'Rendelés véglegesítése', 'Megrendelés véglegesítése'],
  },
  notices: {
    cancelled: [
      '(?:rendelés|megrendelés|vásárlás)\\S{0,40}.{0,60}(?:törölve|lemondva|visszamondva|sztornózva|stornózva|visszavonva)(?: lett| lettek|[.!,]|$)',
      '(?:rendelés|megrendelés)\\S{0,40}.{0,40}(?:töröltük|lemondtuk|sztornóztuk|törlésre került|lemondásra került)',
      '^(?:a )?(?:lemondás|törlés) (?:sikeres|megtörtént|megerősítve)',
      '^sikeres (?:lemondás|törlés)',
    ],
    requested: [
      '(?:lemondási|törlési|elállási) (?:kérelm|kérés|nyilatkozat)\\S{0,40}.{0,60}(?:megkaptuk|beérkezett|elküldve|elküldtük|fogadtuk|folyamatban|rögzítettük)',
      '(?:lemondás|törlés)\\S{0,40} (?:folyamatban|kérve)',
    ],
    declined: [
      '(?:lemondás|törlés|lemondási kérelm|elállás)\\S{0,40}.{0,60}(?:elutasít|sikertelen|nem sikerült|nem lehetséges)',
      '(?<!\\p{L})nem sikerült (?:lemondani|törölni)',
      '(?<!\\p{L})nem tudtuk (?:lemondani|törölni)',
    ],
    notOffered: [
      '(?<!\\p{L})nem (?:mondható le|visszamondható|lemondható|törölhető)',
      '(?<!\\p{L})nem (?:lehet|lehetséges|tudja|tudod) (?:már )?(?:lemondani|törölni|visszamondani)',
      'túl késő.{0,20}(?:lemondani|törölni)',
    ],
    unsettled: [
      '(?:^|\\s)(?:ha|amennyiben|amikor|mielőtt|miután|amíg|hogyha|hacsak).{0,80}(?:lemond|töröl|visszamond|sztorn|visszavon)',
      '(?:fog|fogjuk|lehet|tudja|szeretné|szeretnéd|kell|kívánja).{0,40}(?:lemond|töröl|visszamond|sztorn)',
      '(?:nincs|nem lett|nem került) (?:\\S{1,40} )?(?:lemondva|törölve|törlésre)',
      '(?:lemondva|törölve|törlöd|törli|lemondja|lemondod) ?\\?',
      'részben (?:lemond|töröl|visszamond|sztorn)',
      '^(?:lemondott|törölt) (?:rendelések|tételek|termékek)',
      '(?:egy része|néhány|egy tétel|egyik|tétel|tételek).{0,40}(?:rendelés)\\S{0,40}.{0,20}(?:töröl|lemond)',
      '(?:fizetés|előfizetés|visszaküldés|visszatérítés|szállítás|tagság)\\S{0,40}.{0,20}(?:törölve|lemondva)',
    ],
  },
  guide: {
    signIn: [
      '^(?:bejelentkezes|belepes|jelentkezzen be)',
      '(?:ellenorzo|egyszer hasznalatos) kod',
    ],
    why: [
      '(?:lemondas|torles|visszavonas|elallas)\\w* (?:oka|indoka)',
      '\\bmiert\\b.{0,60}(?:lemond|toro|torl|visszavon)',
      '^(?:valasszon|adja meg) .{0,10}(?:okot|indokot|az okat)',
    ],
    items: [
      '(?:melyik|valassza ki|jelolje)\\b.{0,40}(?:tetel|termek)',
    ],
    harmless: [
      'veletlen|tevedes|tevedesbol',
      'meggondoltam',
      '(?:mar )?nincs (?:ra )?szuksegem|nem kell',
      'olcsob|tul draga|jobb ar|mashol',
      '(?:szallit|kiszallit)\\w*.{0,30}(?:tul|lassu|keso|hosszu)',
      'ketszer|dupla',
      'szallitasi (?:dij|koltseg)',
    ],
    edit: [
      '(?:modosit|megvaltoztat|rossz|hibas|teves)\\w*.{0,30}(?:cim|fizet|meret|szin|mennyiseg|termek)',
    ],
    received: [
      'serult|hibas termek|nem mukodik|torott',
      'nem (?:kaptam|erkezett) meg|nem kaptam',
      'mar (?:megkaptam|megerkezett)',
    ],
    fraud: [
      'csalas|jogosulatlan|nem en rendeltem',
    ],
    offer: [
      'mielott (?:elmegy|lemond|torol)|varjon|kulonleges ajanlat',
      '(?:lemondas|torles) helyett',
      '(?:kedvezmeny|kupon|utalvany|\\d+ ?%).{0,80}(?:megtart|tartsa)',
      '(?:megtart|tartsa meg)\\w*.{0,80}(?:kedvezmeny|kupon|utalvany)',
    ],
    pause: [
      '(?:szuneteltet|elhalaszt|felfuggeszt)',
    ],
    shame: [
      'nem,? (?:koszonom,? )?nem kerem',
      '(?:elveszit|lemarad)\\w*.{0,40}(?:kedvezmeny|ajanlat|elony)',
    ],
    keep: [
      '(?:rendeles|vasarlas)\\w* (?:megtartasa|megtartom)|megtartom|nem mondom le',
      '^vissza$',
      '(?:ajanlat|kedvezmeny|kupon)\\w* (?:elfogad|igenybe|felhaszn)',
    ],
    proceed: [
      '(?:megis|igy is) (?:lemond|torl)',
      '(?:tovabb|folytat)\\w*.{0,20}(?:lemond|torl)',
      '(?:igen|nem,? koszonom),? .{0,20}(?:lemond|torl)',
    ],
    seller: ['^(?:eladó|értékesítő|forgalmazó|értékesíti|eladja)(?: és (?:szállítja|küldi))?:? \\S'],
    parcel: ['^(?:csomag|küldemény|szállítmány|szállítás) ?(?:n[°or.]*|#)? ?\\d{1,2}\\b', '^\\d{1,2}\\. ?(?:csomag|küldemény|szállítmány)'],
  },
} satisfies LanguageInput;

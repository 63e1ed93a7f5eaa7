/** Turkish. Wording of WooCommerce, Spree and Bagisto; what these lack is common usage. */
import type { MailWordsInput } from '../mail-schema';

const ORDER = 'siparis(?:iniz|in|imiz|inizi|inizin|i)?';

export default {
  format: 1,
  id: 'tr',
  said: {
    'order-confirmation': [
      `${ORDER} (?:\\S+ )?(?:onayi|onaylandi|alindi|alinmistir|onay|olusturuldu|hazirlaniyor|isleme alindi|basariyla alindi|makbuzu|ozeti|fisi)`,
      `${ORDER} icin (?:\\S+ )?tesekkur|siparis verdiginiz icin|alisverisiniz icin tesekkur|tesekkur.{0,20}siparis`,
      `${ORDER}.{0,60}(?:alindi|alinmistir|onaylandi|onaylanmistir|isleniyor|isleme alinmistir|bize ulasti|aldik)`,
      `(?:aldik|onayladik).{0,20}${ORDER}|^yeni siparis`,
    ],
    shipped: [
      'kargo (?:bilgilendirmesi|bildirimi|onayi)|sevkiyat (?:bildirimi|onayi)|gonderi (?:bildirimi|onayi)',
      '(?:kargoya verildi|kargolandi|kargoya verilmistir|gonderildi|yola cikti|sevk edildi|dagitima cikti|kargoya teslim edildi|yolda)',
      `${ORDER}.{0,30}(?:tamamlandi|tamamlanmistir)|(?:bugun|yarin) teslim edilecek|gecik(?:ti|ecek|mesi)`,
    ],
    delivered: [
      'teslim edildi(?! kargo)|teslim edilmistir|teslimat (?:tamamlandi|gerceklesti)',
      'teslim almaya hazir|teslim alinabilir',
    ],
    'cancel-requested': [
      '(?:iptal|cayma|geri cekilme) (?:talebi|talebiniz|isteginiz|istegi|beyani|beyaniniz)\\S{0,30}(?!.{0,80}(?:onaylandi|reddedildi|kabul))',
      '(?:cayma|iptal)\\S{0,30}.{0,80}(?:alindi|alinmistir|isleme alindi|bekliyor|inceleniyor|aldik)',
      '(?:talebinizi|beyaninizi|cayma \\S+) aldik',
    ],
    'cancel-confirmed': [
      `${ORDER}.{0,100}(?:iptal edildi|iptal edilmistir|iptal olmustur|iptal ettik)`,
      `${ORDER} (?:iptal|iptali)(?: (?:edildi|onayi|onaylandi))?$|siparis iptal(?:i)? (?:onayi|bildirimi|bilgilendirmesi)|iptal (?:onayi|isleminiz tamamlandi|islemi tamamlandi)`,
      'iptal edilen siparis|yeni siparis iptali',
    ],
    'cancel-declined': [
      '(?:iptal|cayma|talep|talebiniz)\\S{0,30}.{0,80}(?:reddedildi|reddedilmistir|kabul edilmedi|mumkun degil|basarisiz)',
      '(?:iptal edilemez|iptal edilemedi|iptal edilememektedir|iptal edilebilir degil|iptal edemiyoruz|iptal edemedik|iptali mumkun degil)',
      'iade hakkiniza itiraz|iptal icin cok gec',
    ],
    refund: [
      '(?:para )?iadesi? (?:onayi|onaylandi|yapildi|yapilmistir|baslatildi|gerceklesti|gerceklestirildi|tamamlandi|bildirimi|edildi(?! (?:siparis|urun))|gerceklesmistir)',
      'iade (?:islemi|odemesi|tutari|ucreti)\\S{0,30}.{0,60}(?:baslatildi|tamamlandi|yapildi|gonderildi|onaylandi|yatirildi|baslatilmistir)',
      'iade(?:niz|si)? (?:\\S+ ){0,2}?(?:gerceklestirildi|yapildi|onaylandi|gonderildi|tamamlandi)',
      '(?:geri odeme|para iadesi)\\S{0,30}.{0,60}(?:yapildi|yapilmistir|baslatildi|tamamlandi|onaylandi|islendi)|^(?:\\S+ ){0,3}iade edildi\\b',
    ],
    return: [
      'iade (?:talebiniz|talebi|kodu|etiketi)\\S{0,30}.{0,40}(?:alindi|onaylandi|olusturuldu|kabul)?$',
      'iade (?:urununuz|ettiginiz|paketiniz)\\S{0,30}.{0,60}(?:ulasti|alindi|teslim alindi|kabul)',
    ],
  },
  conditions: [
    '\\b(?:eger|ise|takdirde|halinde|durumunda|zaman|once|sonra|kadar|istiyorsaniz|istersen\\S{0,30}|ettiginizde|edildiginde|edilince|cikinca)\\b|(?:diginde|ilince|irsa|irse|ursa|urse)\\b',
    '\\?$',
    '\\b(?:nasil|neden|mi|mu) ',
    '(?:hakki|politika|kosul|sartlar|secenek)',
  ],
  notYet: [
    '(?:ecektir|acaktir|ecek|acak|ecegiz|acagiz|ebilir|abilir|ebilirsiniz|abilirsiniz|meli|mali)\\b',
    '\\b(?:degil|henuz|basarisiz)\\b|(?:medi|madi|memis|mamis)\\b',
  ],
  otherThings: [
    // Cancelled, but not the order.
    '\\b(?:odemeniz|odemesi|kuponunuz|iadeniz|iade talebiniz|teklifiniz)\\b.{0,20}\\biptal edil',
    '(?:abonelik|uyelik|bulten|randevu|toplanti|rezervasyon|ucus|etkinlik|hesab|sifre|kayit|kurs\\b|bilet|otel|davet).{0,60}(?:iptal|onay|iade|gonder)',
    '(?:iptal|onay)\\S{0,30}.{0,30}(?:abonelik|uyelik|randevu|toplanti|rezervasyon|ucus|etkinlik|hesab|sifre|bilet|otel)',
  ],
  status: {
    now: ['\\bdurumu?\\b(?: (?:su|yeni|olarak|degisti|guncellendi|artik))*:? ?(\\p{L}[\\p{L} ]{2,30})\\.?$'],
    delivery: ['(?:teslimat|kargo|gonderi) durumu'],
    payment: ['odeme durumu'],
  },
  order: ['(?:siparis|alisveris|kargo|paket|gonderi|urun|iade|cayma|teslimat)'],
  quoted: {
    forwarded: ['^-* ?(?:yonlendirilen ileti|iletilen mesaj|orijinal (?:ileti|mesaj)|ozgun ileti)'],
    replied: ['^.{5,120} (?:sunu yazdi|yazdi).{0,10}:?$'],
  },
  headers: { from: ['Kimden', 'Gönderen'], subject: ['Konu'], date: ['Tarih', 'Gönderildi'] },
  labels: {
    orderNumber: ['Sipariş', 'Sipariş no', 'Siparişiniz', 'Sipariş numaranız'],
    numberWords: ['Numara'],
    placed: ['Verilme Tarihi', 'sipariş tarihi', 'tarihli'],
    total: ['İade tutarı'],
    tracking: ['takip numarası', 'kargo takip numarası', 'takip no', 'kargo takip no'],
  },
} satisfies MailWordsInput;

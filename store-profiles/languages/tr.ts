/**
 * Turkish. Sources: WooCommerce's language packs, Spree (`config/locales`), Dawn (`locales/tr.json`), Bagisto
 * and the order pages of listed stores. What these lack is common usage.
 */
import type { LanguageInput } from '../schema';

// prettier-ignore
export default {
  format: 1,
  id: 'tr',
  labels: {
    orderNumber: [
      'Sipariş numarası', 'Sipariş Numaranız', 'Sipariş numaran', 'Sipariş no', 'Sipariş no.', 'Sipariş nu.',
      'Siparişin numarası', 'Sipariş ID', "Sipariş ID'si", 'Sipariş kimliği', 'Sipariş kodu',
      'Sipariş referansı', 'Sipariş referans no', 'Sipariş takip no', 'Sipariş #', 'Sipariş nosu',
      'Sipariş Referans Numarası', 'Onay numarası', 'Satın alma numarası', 'Siparişiniz', 'Siparişin',
      'Sipariş',
    ],
    placed: [
      'Sipariş tarihi', 'Sipariş verildi', 'Sipariş verilme tarihi', 'Verilme tarihi',
      'Siparişin verildiği tarih', 'Sipariş tarihi ve saati', 'Sipariş zamanı', 'Sipariş oluşturma tarihi',
      'Sipariş Tarihiniz', 'Oluşturulma tarihi', 'Oluşturma tarihi', 'Eklenme tarihi', 'Eklendiği tarih',
      'Satın alma tarihi', 'Alışveriş tarihi', 'Alım tarihi', 'İşlem tarihi', 'Tarih',
    ],
    total: [
      'Toplam', 'Genel toplam', 'Sipariş toplamı', 'Sipariş tutarı', 'Toplam tutar', 'Toplam fiyat',
      'Toplam ücret', 'Tutar', 'Sipariş bedeli', 'Ödenecek tutar', 'Ödenen tutar', 'Ödenen toplam',
      'Ödenecek toplam', 'Toplam ödeme', 'Ödeme tutarı', 'KDV dahil toplam', 'Toplam (KDV dahil)',
      'Toplam KDV dahil', 'Genel toplam (KDV dahil)', 'Toplam (vergi dahil)', 'Vergi dahil toplam',
      'Son tutar',
    ],
    status: [
      'Sipariş durumu', 'Durum', 'Durumu', 'Sipariş Durumunuz', 'Mevcut durum', 'Kargo durumu',
      'Teslimat durumu', 'Gönderim durumu', 'Sipariş hazırlama durumu',
    ],
    items: ['Ürün', 'Ürünler', 'Ürün adı', 'Sipariş edilen ürünler', 'Adet'],
    quantity: ['Adet', 'Miktar', 'Adedi'],
  },
  neverLabels: {
    orderNumber: [
      'Müşteri numarası', 'Müşteri no', 'Üye no', 'Fatura numarası', 'Fatura no', 'Fatura',
      'Kargo takip numarası', 'Kargo takip no', 'Takip numarası', 'Takip no', 'Gönderi numarası',
      'Paket numarası', 'Teslimat numarası', 'Teslimat no', 'Ürün kodu', 'Ürün numarası', 'Stok kodu', 'SKU',
      'Model', 'Seri numarası', 'İşlem numarası', 'İşlem no', 'Ödeme numarası', 'İade numarası', 'İade kodu',
      'Talep numarası', 'Telefon', 'Telefon numarası', 'Vergi numarası', 'Kart numarası', 'Kupon kodu',
      'Referans', 'Sipariş özeti', 'Sipariş detayı',
    ],
    placed: [
      'Teslim tarihi', 'Teslimat tarihi', 'Teslimat', 'Tahmini teslimat', 'Tahmini teslim tarihi',
      'Tahmini teslimat tarihi', 'Tahmini varış', 'Teslim edildi', 'Teslim edilme tarihi',
      'Kargoya verilme tarihi', 'Kargoya veriliş tarihi', 'Kargo tarihi', 'Gönderim tarihi', 'Fatura tarihi',
      'Ödeme tarihi', 'Son ödeme tarihi', 'Son tarih', 'İade tarihi', 'Son iade tarihi', 'İptal tarihi',
      'Siparişin iptal edilme tarihi', 'Çıkış tarihi', 'Doğum tarihi', 'Son güncelleme', 'Güncellenme tarihi',
      'Geçerlilik tarihi', 'Üyelik tarihi',
    ],
    total: [
      'Ara toplam', 'Alt toplam', 'Ürün toplamı', 'Ürünler toplamı', 'Ürünlerin toplamı', 'Sepet toplamı',
      'KDV hariç toplam', 'Toplam (KDV hariç)', 'Vergi hariç toplam', 'KDV', 'Vergi', 'Toplam KDV',
      'Toplam vergi', 'Kargo', 'Kargo ücreti', 'Kargo toplam', 'Teslimat ücreti', 'Gönderim ücreti',
      'İndirim', 'Toplam indirim', 'Kazancınız', 'Kupon', 'Kupon indirimi', 'Hediye kartı', 'Puan', 'Bakiye',
      'Toplam adet', 'Toplam ürün', 'Ürün adedi', 'Toplam ağırlık', 'İade', 'İade tutarı',
      'İade edilen tutar', 'Fiyat', 'Birim fiyat', 'Minimum sipariş tutarı',
    ],
    status: ['Ödeme durumu', 'İade durumu'],
  },
  stateWords: {
    placed: [
      'sipariş alındı', 'siparişiniz alındı', 'siparişin alındı', 'alındı', 'sipariş verildi', 'onaylandı',
      'sipariş onaylandı', 'kabul edildi', 'işleniyor', 'işleme alındı', 'işlemde', 'hazırlanıyor',
      'sipariş hazırlanıyor', 'siparişiniz hazırlanıyor', 'hazırlık aşamasında', 'hazırlanma aşamasında',
      'paketleniyor', 'paketlendi', 'tedarik ediliyor', 'tedarik sürecinde', 'beklemede', 'bekliyor',
      'bekleyen', 'ödeme bekleniyor', 'ödeme bekliyor', 'havale bekleniyor', 'onay bekliyor',
      'onay bekleniyor', 'kargoya hazır', 'kargolanmayı bekliyor', 'gönderilmeyi bekliyor',
      'ödeme kabul edildi', 'ödeme alındı', 'ödeme onaylandı', 'ödendi', 'gönderilmedi', 'henüz gönderilmedi',
      'kargolanmadı', 'gönderime hazır', 'hazır değil', 'açık', 'yeni', 'oluşturuldu', 'ön sipariş',
    ],
    'cancel-requested': [
      'iptal talebi', 'iptal talebi alındı', 'iptal talebi oluşturuldu', 'iptal talep edildi',
      'iptal talebiniz alındı', 'iptal ediliyor', 'iptal bekliyor', 'iptal onayı bekleniyor',
      'iptal sürecinde', 'iptal işleminde', 'cayma alındı',
    ],
    'cancel-declined': [
      'iptal reddedildi', 'iptal talebi reddedildi', 'iptal edilemedi', 'iptal talebiniz reddedildi',
      'cayma reddedildi',
    ],
    cancelled: [
      'iptal edildi', 'iptal', 'iptal edilmiştir', 'sipariş iptal edildi', 'siparişiniz iptal edildi',
      'siparişin iptal edildi', 'siparişiniz iptal edilmiştir', 'bu sipariş iptal edildi',
      'iptal edilen sipariş', 'iptal tamamlandı', 'iptal onaylandı',
    ],
    shipped: [
      'kargoya verildi', 'kargolandı', 'kargoda', 'kargoya teslim edildi', 'gönderildi', 'sipariş gönderildi',
      'siparişiniz kargoya verildi', 'siparişin kargoya verildi', 'kısmen gönderildi', 'hazır', 'yola çıktı',
      'yolda', 'siparişiniz yolda', 'taşıma durumunda', 'dağıtımda', 'dağıtıma çıktı', 'teslimatta', 'şubede',
      'teslim alınmaya hazır', 'mağazada teslime hazır',
    ],
    delivered: [
      'teslim edildi', 'teslim edilmiştir', 'sipariş teslim edildi', 'siparişiniz teslim edildi',
      'teslim alındı',
    ],
    'return-requested': [
      'iade talebi', 'iade talebi alındı', 'iade talebi oluşturuldu', 'iade sürecinde', 'iade başlatıldı',
    ],
    'return-sent': [
      'iade kargoya verildi', 'iade teslim alındı', 'iade onaylandı', 'iade tamamlandı', 'iade edilen',
    ],
    'refund-due': ['para iadesi bekleniyor', 'iade işlemi sürüyor', 'iade ödemesi bekleniyor'],
    refunded: [
      'iade edildi', 'para iadesi yapıldı', 'ücret iadesi yapıldı', 'ücret iade edildi',
      'iade gerçekleştirildi', 'ödeme iade edildi',
    ],
  },
  steps: {
    beside: ['tarihinde', 'saat'],
    words: {
      shipped: ['Kargoya verildi', 'Gönderildi'],
      delivered: ['Teslim edildi'],
      cancelRequested: ['İptal talep edildi'],
      cancelled: ['İptal edildi'],
      expectedBy: ['Tahmini teslimat', 'Tahmini teslim'],
    },
  },
  controls: {
    itemWords: ['ürün'],
    deliveryWords: ['teslimat', 'kargo', 'gönderi', 'paket'],
    start: [
      'Siparişi iptal et', 'Siparişimi iptal et', 'Sipariş iptal', 'Sipariş iptali', 'Sipariş iptal et',
      'Bu siparişi iptal et', 'Tüm siparişi iptal et', 'Siparişin tümünü iptal et', 'Ürünü iptal et',
      'Ürünleri iptal et', 'Ürün iptal et', 'Seçili ürünleri iptal et', 'Seçilen ürünleri iptal et',
      'Satın almayı iptal et', 'Alışverişi iptal et', 'Teslimatı iptal et', 'Siparişi şimdi iptal et',
    ],
    bare: ['İptal et', 'İptal', 'İptali'],
    request: [
      'İptal talebi oluştur', 'İptal talebi', 'İptal talep et', 'İptal talebi gönder', 'İptal isteği gönder',
      'İptal iste',
    ],
    confirm: [
      'İptali onayla', 'İptal işlemini onayla', 'İptal et ve onayla', 'Evet, iptal et',
      'Evet, siparişi iptal et', 'İptal talebini onayla', 'İptal talebini gönder',
      'Onayla', 'Gönder', 'Evet', 'Devam et', 'Devam',
    ],
    path: [
      'Siparişi görüntüle', 'Sipariş görüntüle', 'Sipariş detayı', 'Sipariş detayları',
      'Sipariş detayını gör', 'Sipariş detaylarını gör', 'Detaylar', 'Detay', 'Detayları gör',
      'Siparişi düzenle', 'Siparişi yönet', 'Siparişi değiştir', 'Diğer işlemler', 'Daha fazla seçenek',
      'Sipariş yardımı',
    ],
    avoid: [
      'Vazgeç', 'İptal etme', 'Siparişi koru', 'Hayır', 'Hayır, iptal etme', 'İptal talebini geri çek',
      'İptalden vazgeç', 'İptal talebini iptal et', 'İadeyi iptal et', 'İade talebini iptal et',
      'Aboneliği iptal et', 'Üyeliği iptal et', 'Aramayı iptal et', 'İptal edilen siparişler',
      'İptal edilen ürünler', 'İptallerim', 'İptal koşulları', 'İptal ve iade koşulları', 'İptal politikası',
      'Siparişimi iptal edebilir miyim?', 'Ücretsiz iptal', 'Tekrar satın al', 'Tekrar sipariş ver',
      'Tekrar al', 'Öde', 'Şimdi öde', 'Geri', 'Kapat',
      'Cayma hakkı',
    ],
    withdraw: ['Sözleşmeden cay', 'Sözleşmeden cayma', 'Cayma hakkını kullan'],
    withdrawConfirm: ['Caymayı onayla', 'Cayma talebini gönder', 'Cayma beyanını gönder'],
    return: [
      'İade et', 'Ürünü iade et', 'Ürünleri iade et', 'Siparişi iade et', 'İade talebi',
      'İade talebi oluştur', 'İade başlat', 'İade oluştur', 'Kolay iade', 'İade/Para iadesi',
      'İade veya değişim', 'İade',
    ],
    refuse: [
      'Teslimatı reddet', 'Kargoyu reddet', 'Paketi reddet', 'Gönderiyi reddet', 'Teslimatı reddedin',
      'Kargoyu kabul etme',
    ],
  },
  addresses: {
    about: 'siparis',
    confirmation: 'tesekkur',
    cancel: 'iptal',
    return: 'iade|cayma',
    tracking: 'kargo-?takip',
    invoice: 'fatura',
    cart: '\\bsepet',
    history: 'siparis(?:ler(?:im)?)?/?(?:$|[?#])',
    detail: 'siparis(?:ler(?:im)?|-?detay[a-z]*)?/[\\w#-]*\\d',
  },
  headings: {
    history: [
      'Siparişlerim', 'Siparişleriniz', 'Siparişler', 'Sipariş geçmişi', 'Sipariş geçmişim',
      'Tüm siparişlerim', 'Son siparişler', 'Geçmiş siparişler', 'Alışverişlerim', 'Satın aldıklarım',
      'Sipariş geçmişi ve detayları', 'Siparişler ve iadeler',
    ],
    detail: [
      'Sipariş detayı', 'Sipariş detayları', 'Sipariş bilgileri', 'Sipariş bilgisi',
      'Siparişinizin detayları', 'Sipariş ayrıntıları',
    ],
    confirmation: [
      'Siparişiniz için teşekkür ederiz', 'Siparişiniz için teşekkürler', 'Siparişin için teşekkürler',
      'Sipariş için teşekkürler', 'Alışverişiniz için teşekkür ederiz',
      'Teşekkür ederiz. Siparişiniz alınmıştır.', 'Teşekkürler!', 'Teşekkür ederiz!', 'Siparişiniz alındı',
      'Siparişin alındı', 'Sipariş alındı', 'Siparişiniz onaylandı', 'Sipariş onayı',
      'Siparişiniz başarıyla oluşturuldu', 'Siparişiniz tamamlandı',
    ],
    cancel: [
      'Siparişi iptal et', 'Sipariş iptali', 'Sipariş iptal', 'Ürünleri iptal et', 'İptal talebi',
      'İptal talebi oluştur',
    ],
    cancelled: [
      'Sipariş iptal edildi', 'Siparişiniz iptal edildi', 'Siparişin iptal edildi',
      'Siparişiniz iptal edilmiştir', 'İptal tamamlandı',
    ],
    return: ['İadelerim', 'İadeler', 'İade talebi', 'Ürün iadesi', 'İade', 'Sözleşmeden cayma'],
    tracking: ['Sipariş takibi', 'Kargo takibi', 'Siparişi takip et', 'Kargom nerede'],
    invoice: ['Fatura', 'Makbuz'],
    cart: ['Sepet', 'Sepetim', 'Alışveriş sepeti', 'Sepetiniz', 'Alışveriş sepetim'],
    checkout: ['Siparişi tamamla', 'Kasa', 'Siparişi onayla', 'Ödeme yap'],
  },
  notices: {
    cancelled: [
      'sipariş\\S{0,40}.{0,60}iptal (?:edildi|edilmiştir|edilmis|olmuştur|olundu)',
      'sipariş\\S{0,40} iptal ettik',
      '^i?̇?ptal (?:işlemi(?:niz)? )?(?:tamamlandı|başarılı|onaylandı|gerçekleşti)',
    ],
    requested: [
      'iptal (?:talebi|isteği|başvuru)\\S{0,40}.{0,60}(?:alındı|alınmıştır|oluşturuldu|gönderildi|iletildi|bekliyor|inceleniyor|değerlendiril)',
      'cayma (?:beyanı|talebi)\\S{0,40}.{0,40}(?:aldık|alındı|alınmıştır)',
    ],
    declined: [
      'iptal (?:talebi|isteği|işlemi)?\\S{0,40}.{0,40}(?:reddedil|başarısız|gerçekleştirilemedi|onaylanmadı)',
      'iptal edilemedi',
      'cayma.{0,20}reddedildi',
    ],
    notOffered: [
      'iptal edilemez',
      '(?:artık )?iptal (?:edilebilir değil|edemezsiniz|etmek mümkün değil|etme süresi (?:doldu|geçti))',
      'iptal için çok geç',
    ],
    unsettled: [
      'iptal (?:edilirse|ederseniz|edersen|edildiyse|edildiğinde|edilmesi|etmek isterseniz|etmek istiyor|edebilir|edilebilir|edilecek|olursa)',
      'iptal edil(?:di|miş) mi',
      'iptal edilmedi',
      '(?:eğer|şayet).{0,80}iptal',
      'kısmen iptal',
      '^iptal edilen (?:siparişler|ürünler)',
      '(?:bir kısmı|bazı ürün|bir ürün|ürün)\\S{0,40}.{0,40}iptal',
      '(?:ödeme|abonelik|üyelik|iade|teslimat|randevu)\\S{0,40}.{0,20}iptal (?:edildi|edilmiştir)',
    ],
  },
  guide: {
    signIn: [
      '^(?:giris yap|uye girisi|oturum ac)',
      'dogrulama kodu|tek kullanimlik',
    ],
    why: [
      'iptal (?:neden|sebe|gerekce)',
      '\\b(?:neden|nicin)\\b.{0,60}iptal',
      '(?:neden|sebep)\\w* sec',
    ],
    items: [
      '(?:hangi|iptal edilecek)\\b.{0,20}(?:urun)',
      'urun\\w* sec',
    ],
    harmless: [
      'yanlislikla|hatali siparis|kazara',
      '(?:fikrim\\w* degis|vazgec)',
      '(?:artik )?(?:istemiyorum|ihtiyacim (?:yok|kalmadi)|gerek(?:li degil| kalmadi))',
      'daha (?:ucuz|uygun)|cok pahali|fiyat\\w* (?:yuksek|dust)|baska (?:yer|site)',
      '(?:teslimat|kargo|gelmesi)\\w*.{0,30}(?:gec|uzun)',
      'iki kez|cift siparis',
      'kargo ucreti',
    ],
    edit: [
      '(?:adres|odeme|beden|renk|adet|urun)\\w*.{0,30}(?:degistir|yanlis|duzelt)',
      '(?:yanlis|hatali) (?:adres|beden|renk|urun)',
      '(?:kupon|indirim kodu).{0,20}(?:unut|kullan)',
    ],
    received: [
      'hasarli|kusurlu|bozuk|arizali|calismiyor',
      '(?:teslim almadim|ulasmadi|gelmedi)',
      '(?:teslim aldim|zaten (?:geldi|aldim))',
    ],
    fraud: [
      'dolandiric|yetkisiz|ben (?:vermedim|siparis vermedim)',
    ],
    offer: [
      '(?:gitmeden|iptal etmeden) once|bekle\\w*!|ozel teklif',
      'iptal etmek yerine',
      '(?:indirim|kupon|hediye ceki|% ?\\d+).{0,80}(?:devam|vazgecme|tut)',
      'siparis\\w* (?:koru|tut|devam).{0,80}(?:indirim|kupon|hediye)',
    ],
    pause: [
      '(?:ertele|duraklat|askiya al)',
    ],
    shame: [
      'hayir,? (?:tesekkurler,? )?(?:istemiyorum|indirim)',
      '(?:kaybed|kacir)\\w*.{0,40}(?:indirim|firsat|avantaj)|(?:indirim|firsat|avantaj)\\w*.{0,40}(?:kaybed|kacir)',
    ],
    keep: [
      'siparis\\w* (?:koru|tut|devam)|iptal etme(?:k istemiyorum)?$|vazgec$',
      '^(?:geri|geri don)$',
      '(?:teklif|indirim|kupon)\\w* (?:kabul|kullan|al)',
    ],
    proceed: [
      'yine de iptal',
      'iptal\\w* (?:devam|ile devam|onayla)',
      '(?:evet|hayir,? tesekkurler),? .{0,20}iptal',
    ],
    seller: ['^(?:satıcı|satan|mağaza|gönderen): ?\\S'],
    parcel: ['^(?:gönderi|paket|teslimat|kargo) ?(?:n[°or.]*|#)? ?\\d{1,2}\\b', '^\\d{1,2}\\. ?(?:gönderi|paket|teslimat)'],
  },
} satisfies LanguageInput;

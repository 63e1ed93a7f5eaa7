/**
 * How stores answer what is neither a yes nor a no, by language: patterns over one sentence in bare text. Common usage.
 * A yes, a no and "already shipped" are told by the words for mails.
 */
import type { ReplyPatterns } from './mail-schema';

export const replyPatterns: ReplyPatterns = {
  en: {
    'store-credit': [
      '\\bstore credits?\\b|\\bcredit note\\b',
      '\\b(?:refund|issue|offer|receive|give|grant)\\w{0,3}\\b.{0,60}\\b(?:voucher|gift card|coupon)\\b',
      '\\bin the form of (?:an? )?(?:voucher|credit|gift card|coupon)\\b',
    ],
    fee: [
      '\\brestocking\\b|\\b(?:cancell?ation|return|handling|processing|administration) (?:fee|charge)s?\\b',
      '\\b(?:deduct|withh[eo]ld|retain)\\w{0,3}\\b.{0,60}(?:\\b(?:fee|costs?|charges?|shipping)\\b|%)',
      '\\b(?:fee|charge) of\\b.{0,40}\\b(?:will be|is|applies|deducted|charged)\\b',
    ],
    'call-us': [
      '\\b(?:call|phone|ring|telephone) (?:us|our|the (?:hotline|store)|customer)\\b',
      '\\b(?:contact|reach)\\b.{0,40}\\bby (?:tele)?phone\\b',
    ],
    identify: [
      '\\b(?:verify|confirm|prove) your (?:identity|id)\\b',
      '\\b(?:copy|photo|scan|picture) of (?:your |an? )?(?:id|passport|identity|driver|identification)\\b',
      '\\blast (?:4|four) digits\\b',
    ],
    partial: [
      '\\b(?:partly|partially|partial)\\b.{0,40}\\bcancel|\\bcancel\\w{0,6}\\b.{0,60}\\b(?:partly|partially|part of|some of|one of)\\b',
      '\\b(?:remaining|other|rest of the) (?:items?|articles?|products?|order)\\b.{0,60}\\b(?:ship|sent|deliver|cannot|not be cancel)',
    ],
  },
  de: {
    'store-credit': [
      '\\b(?:waren)?gutschein|\\bshop-?guthaben|\\bguthaben (?:auf|in) (?:ihrem|unserem)|\\bgutschrift auf (?:ihr|das|ihrem) kundenkonto',
    ],
    fee: [
      '\\b(?:storno|stornierungs|bearbeitungs|rucknahme|wiedereinlagerungs|rucksende)(?:gebuhr|kosten|pauschale)',
      '\\b(?:gebuhr|pauschale|kosten)\\w{0,3}\\b.{0,60}\\b(?:abgezogen|einbehalten|berechnet|in rechnung)',
    ],
    'call-us': [
      '\\brufen sie\\b|\\btelefonisch\\b.{0,40}\\b(?:an|bei|mit|unter|melden|kontakt\\w*|erreich\\w*)\\b|\\bmelden sie sich telefonisch',
    ],
    identify: [
      '\\bidentitat\\b.{0,40}\\b(?:nachweis\\w*|bestatig\\w*|pruf\\w*|verifizier\\w*)',
      '\\b(?:kopie|foto|scan)\\b.{0,20}\\b(?:ausweis|personalausweis|reisepass)\\w*|\\blegitimation|\\bletzten (?:4|vier) (?:ziffern|stellen)',
    ],
    partial: [
      '\\bteil(?:weise)? ?storn|\\b(?:nur|lediglich) (?:ein teil|einen teil|teilweise)\\b.{0,60}\\bstorn',
      '\\b(?:ubrigen?|restlichen?|anderen) (?:artikel|positionen|teil|ware)\\w*\\b.{0,60}\\b(?:versandt|verschickt|geliefert|unterwegs|nicht)\\b',
    ],
  },
  fr: {
    'store-credit': [
      "\\bbons? d'achat|\\b(?:un|d'un|en|sous forme d'|sous la forme d'un) ?avoir\\b|\\bcarte cadeau|\\bcredit (?:en )?(?:magasin|boutique)",
    ],
    fee: [
      "\\bfrais (?:d'annulation|de (?:restockage|retour|dossier|gestion|traitement|remise en stock|reapprovisionnement))",
      '\\bfrais\\b.{0,50}\\b(?:deduits?|retenus?|factures?|preleves?)\\b',
    ],
    'call-us': [
      '\\b(?:appelez|telephonez)\\b|\\b(?:contact\\w*|joindre|appel\\w*)\\b.{0,40}\\b(?:par|au) telephone',
    ],
    identify: [
      "\\b(?:verifier|confirmer|justifier)(?: de)? votre identite|\\bpiece d'identite|\\bcopie de (?:votre )?(?:passeport|carte d'identite)",
      '\\b(?:4|quatre) derniers chiffres',
    ],
    partial: [
      '\\bannul\\w{0,8} partiel|\\bpartiellement annul|\\bannul\\w{0,8}\\b.{0,30}\\bune partie',
      '\\b(?:autres articles|reste de)\\b.{0,60}\\b(?:expedi\\w*|ne (?:peu|pourr)\\w*)',
    ],
  },
  es: {
    'store-credit': [
      '\\b(?:vale|bono) (?:de compra|de descuento|por|canjeable)|\\bcupon|\\bcredito (?:en|de) (?:la )?tienda|\\bnota de credito|\\btarjeta (?:de )?regalo|\\bsaldo en (?:la|su|nuestra) (?:tienda|cuenta)',
    ],
    fee: [
      '\\b(?:cargos?|gastos?|comision|tarifa|penalizacion) (?:de|por) (?:la )?(?:cancelacion|anulacion|reposicion|devolucion|gestion|tramitacion|reabastecimiento)',
    ],
    'call-us': [
      '\\bllamenos\\b|\\b(?:llame|llamar|llamando) (?:al?|por)\\b|\\b(?:contact\\w*|comuni\\w*)\\b.{0,40}\\b(?:por|via) telefono',
    ],
    identify: [
      '\\b(?:verificar|confirmar|acreditar) su identidad|\\b(?:copia|foto) (?:de su |del? )?(?:dni|documento|pasaporte|identificacion)|\\bultimos (?:4|cuatro) digitos',
    ],
    partial: [
      '\\bcancel\\w{0,8} parcial|\\bparcialmente (?:cancel|anul)|\\banul\\w{0,8} parcial',
      '\\b(?:resto|demas|otros)\\b.{0,20}\\b(?:articulos|productos|pedido)\\b.{0,60}\\b(?:envia\\w*|no)\\b',
    ],
  },
  it: {
    'store-credit': [
      '\\bbuon[oi] (?:acquisto|sconto|regalo|spesa)|\\bcredito (?:in |del )?negozio|\\bnota di credito|\\bcarta regalo',
    ],
    fee: [
      '\\b(?:spese|costi|commissione|penale|tariffa) (?:di|per) (?:l.)?(?:annullamento|cancellazione|riassortimento|gestione|restituzione|reso)',
      '\\b(?:spese|costi|commissione)\\b.{0,40}\\b(?:trattenut\\w*|detratt\\w*|addebitat\\w*)',
    ],
    'call-us': [
      '\\b(?:chiami|chiamare|telefoni|telefonare)\\b|\\btelefonicamente\\b|\\bcontatt\\w{0,6}\\b.{0,30}\\bper telefono',
    ],
    identify: [
      "\\b(?:verificare|confermare) la (?:sua|tua) identita|\\b(?:copia|foto) (?:di|del|della|di un) (?:documento|carta d'identita|passaporto)|\\bultime (?:4|quattro) cifre",
    ],
    partial: [
      '\\bannullament\\w parzial|\\bparzialmente annull|\\bannullat\\w parzial',
      '\\b(?:restanti|altri) (?:articoli|prodotti)\\b.{0,60}\\b(?:sped\\w*|non)\\b',
    ],
  },
  nl: {
    'store-credit': ['\\b(?:tegoed|cadeau|waarde)bon|\\b(?:winkel|shop)tegoed|\\bvoucher\\b'],
    fee: [
      '\\b(?:annulerings|restocking|administratie|behandelings|retour)kosten\\b',
      '\\bkosten\\b.{0,40}\\b(?:ingehouden|in mindering|in rekening|afgetrokken)\\b',
    ],
    'call-us': [
      '\\b(?:bel|belt u|bellen met)\\b.{0,30}\\b(?:ons|onze|klantenservice|nummer)\\b|\\btelefonisch\\b.{0,30}\\b(?:contact|bereik\\w*|opnemen)\\b',
    ],
    identify: [
      '\\bidentiteit\\b.{0,30}\\b(?:bevestigen|verifieren|aantonen|controleren)|\\b(?:kopie|foto) van (?:uw|je|een) (?:legitimatie|paspoort|identiteit|id)\\w*|\\blegitimatiebewijs|\\blaatste (?:4|vier) cijfers',
    ],
    partial: [
      '\\b(?:gedeeltelijk|deels)\\w?\\b.{0,20}\\b(?:geannuleerd|annulering|annuleren)',
      '\\b(?:overige|andere|resterende) (?:artikelen|producten)\\b.{0,60}\\b(?:verzonden|verstuurd|niet)\\b',
    ],
  },
  pl: {
    'store-credit': [
      '\\bbon\\w{0,3} (?:podarunkow|zakupow|rabatow|towarow)|\\bvoucher|\\bkart\\w{0,3} podarunkow|\\bsrodk\\w{0,3} na koncie (?:klienta|sklep)',
    ],
    fee: [
      '\\boplat\\w{0,3} (?:za (?:anulow|zwrot)|manipulacyjn|magazynow|administracyjn)|\\bkoszt\\w{0,3} (?:anulowania|zwrotu|manipulacyjn)|\\bpotrac\\w{0,5}\\b.{0,40}\\b(?:oplat|koszt|kwot)',
    ],
    'call-us': ['\\bzadzwon|\\btelefoniczn\\w{0,3}\\b|\\bkontakt\\w{0,3} telefon'],
    identify: [
      '\\b(?:potwierdz|zweryfik)\\w{0,8}\\b.{0,20}\\btozsamosc|\\b(?:kopi|skan|zdjeci)\\w{0,3} (?:dowodu|paszportu|dokumentu)|\\bostatni\\w (?:4|cztery) cyfry',
    ],
    partial: [
      '\\bczesciow\\w{0,3} anulow|\\banulow\\w{0,5}\\b.{0,20}\\bczesc|\\bpozostal\\w{0,3} (?:produkt|czesc|artykul|towar)\\w{0,4}\\b.{0,60}\\b(?:wysla\\w*|nie)\\b',
    ],
  },
  pt: {
    'store-credit': [
      '\\bvale[- ](?:compras?|presente|troca|desconto)|\\bcredito (?:na|em|da) (?:nossa )?loja|\\bcartao[- ]presente|\\bnota de credito|\\bcupom',
    ],
    fee: [
      '\\b(?:taxas?|custos?|encargos?) (?:de|por) (?:cancelamento|reposicao|devolucao|restocagem|processamento|reembalagem)',
    ],
    'call-us': [
      '\\b(?:ligue|telefone)\\b.{0,20}\\b(?:para|ao)\\b|\\b(?:contact\\w*|contat\\w*)\\b.{0,40}\\b(?:por|pelo|via) telefone',
    ],
    identify: [
      '\\b(?:verificar|confirmar|comprovar) (?:a )?sua identidade|\\b(?:copia|foto) (?:do|da|de um) (?:documento|passaporte|cartao de cidadao|rg|cpf|identidade)|\\bultimos (?:4|quatro) digitos',
    ],
    partial: [
      '\\bcancelad\\w parcial|\\bcancelamento parcial|\\bparcialmente cancel',
      '\\b(?:restantes|outros|demais) (?:artigos|itens|produtos)\\b.{0,60}\\b(?:envia\\w*|enviad\\w*|nao)\\b',
    ],
  },
  ja: {
    'store-credit': ['ストアクレジット|クーポンで|ポイントで(?:の)?返|ポイントにて返|ギフト(?:券|カード)で'],
    fee: ['(?:キャンセル|返品|再入庫|事務)(?:手数)?料|手数料を(?:差し引|頂戴|いただ)'],
    'call-us': ['電話(?:にて|で)(?:ご連絡|お問|お申)|お電話ください|お電話をお願い'],
    identify: ['本人確認|身分証|下4桁|下四桁'],
    partial: ['一部(?:の商品)?(?:を|のみ|が|だけ)?(?:キャンセル|取消|取り消)|(?:残り|その他)の商品'],
  },
};

/** Whether an address is that of a basket or a checkout, by the words that shops put into their paths. */

const WORDS = [
  // en
  'cart|basket|bag|checkout|check-out|shopping-?(?:cart|bag|basket)|trolley',
  // de, nl, sv, da, nb, fi
  'warenkorb|kasse|einkaufswagen|winkelwagen|winkelmand|afrekenen|kundvagn|varukorg|kassa|kurv|indkoebskurv|handlekurv|ostoskori',
  // fr, es, it, pt, ro
  'panier|commande|carrito|cesta|tramitar|carrello|cassa|carrinho|cesto|sacola|cos|cos-de-cumparaturi',
  // pl, cs, sk, hu, hr, tr, el, bg
  'koszyk|kosik|kosar|penztar|kosarica|sepet|sepetim|odeme|kalathi|kolichka',
].join('|');
const BUYING = new RegExp(`(?:^|/)(?:${WORDS})(?:[./;]|$)`, 'iu');
/** What comes after a purchase lies under the same paths. */
const AFTER =
  /thank|success|complete|confirm|received|danke|merci|gracias|grazie|obrigad|dziekujemy|orders?\/\d|order-received/iu;

export function isBuyingPage({ pathname }: URL): boolean {
  const path = pathname.slice(0, 500);
  return BUYING.test(path) && !AFTER.test(path);
}

/**
 * Snippets with a control, one a line: language, kind, markup. `x` marks the control, `o` what opens its closed menu.
 * Own writing; the wording is what shops of the language commonly print.
 */
export const OFFERED = `
en | cancel-order | <button x>Cancel order</button><button>Buy again</button>
en | cancel-order | <a x href="/orders/1042/cancel">Cancel my order</a><a href="/help/cancel">How to cancel</a>
en | cancel-order | <button>Keep order</button><button x>Cancel this order</button>
en | cancel-order | <button x aria-label="Cancel order 1042"><svg viewBox="0 0 1 1"></svg></button>
en | cancel-order | <a x href="#" title="Cancel order"><i class="icon"></i></a>
en | cancel-order | <input x type="image" src="c.png" alt="Cancel order">
en | cancel-order | <button x><img src="c.png" alt="Cancel order"></button>
en | cancel-order | <p id="l">Cancel order</p><button x aria-labelledby="l">×</button>
en | cancel-order | <button x>CANCEL ORDER</button>
en | cancel-order | <button x><span>Cancel</span> <span>order</span></button>
en | cancel-order | <button o aria-haspopup="menu" aria-label="More actions">⋮</button><ul role="menu" hidden><li role="menuitem" x>Cancel order</li></ul>
en | cancel-order | <button o aria-expanded="false" aria-controls="p">Manage</button><p></p><div id="p" hidden><a x href="/orders/1042/cancel">Cancel order</a></div>
en | cancel-order | <div role="tablist"><button role="tab" o id="t">Options</button></div><div role="tabpanel" aria-labelledby="t" hidden><button x>Cancel order</button></div>
en | cancel-order | <h3><button o aria-expanded="false" aria-controls="a">Change or cancel</button></h3><section id="a" hidden><button x>Cancel purchase</button></section>
en | cancel-order | <div role="dialog"><h2>Cancel order?</h2><button>Keep order</button><button x>Yes, cancel order</button></div>
en | cancel-order | <dialog open><p>Are you sure you want to cancel this order?</p><button>Go back</button><button x>Confirm cancellation</button></dialog>
en | cancel-order | <div role="alertdialog"><h3>Cancel order</h3><button>No</button><button x>Yes</button></div>
en | cancel-order | <form action="/account/orders/1042/cancel" method="post"><button x>Cancel</button></form>
en | cancel-order | <button x data-action="cancel-order">Cancel</button><form action="/notes"><button>Cancel</button></form>
en | cancel-items | <ul><li>Lamp <button x>Cancel item</button></li></ul>
en | cancel-items | <form><label><input type="checkbox">Lamp</label><button x>Cancel selected items</button></form>
en | cancel-delivery | <button x>Cancel this delivery</button>
en | request-cancellation | <a x href="/orders/1042/request">Request cancellation</a>
en | request-cancellation | <button x>Ask seller to cancel</button>
en | withdraw | <main></main><footer><a x href="/withdrawal">Withdraw from contract here</a></footer>
en | withdraw | <a x href="mailto:shop@example.com?subject=Withdrawal">Withdraw from contract</a>
en | withdraw | <form><input name="name"><button x>Confirm withdrawal</button></form>
en | return | <a x href="/returns/new?order=1042">Return items</a>
en | refuse-delivery | <button x>Refuse delivery</button>
de | cancel-order | <button x>Bestellung stornieren</button>
de | cancel-order | <a x href="/konto/bestellung/1042/storno">Bestellung jetzt stornieren</a>
de | cancel-order | <button x>Komplette Bestellung stornieren</button><button>Bestellung behalten</button>
de | cancel-order | <button o aria-haspopup="true" aria-label="Weitere Aktionen">…</button><div hidden><button x>Bestellung stornieren</button></div>
de | cancel-order | <div role="dialog"><h2>Bestellung stornieren</h2><button>Abbrechen</button><button x>Stornierung bestätigen</button></div>
de | cancel-order | <div role="dialog"><h2>Bestellung stornieren?</h2><button>Nein</button><button x>Ja, stornieren</button></div>
de | cancel-order | <form action="/bestellung/1042/stornieren"><button x>Stornieren</button></form>
de | cancel-items | <li>Lampe <button x>Artikel stornieren</button></li>
de | cancel-items | <button x>Einzelne Artikel stornieren</button>
de | cancel-delivery | <button x>Lieferung stornieren</button>
de | request-cancellation | <button x>Stornierung anfragen</button>
de | withdraw | <footer><a x href="/widerruf">Vertrag widerrufen</a></footer>
de | withdraw | <button x>Widerruf bestätigen</button>
de | return | <a x href="/retoure">Artikel zurücksenden</a>
de | refuse-delivery | <button x>Annahme verweigern</button>
fr | cancel-order | <button x>Annuler ma commande</button><button>Garder ma commande</button>
fr | cancel-order | <a x href="/commande/1042/annuler">Annuler la commande</a>
fr | cancel-order | <button o aria-expanded="false" aria-controls="m">Plus d’actions</button><p></p><ul id="m" hidden><li><a x href="/annuler">Annuler la commande</a></li></ul>
fr | cancel-order | <div role="dialog"><h2>Annuler la commande ?</h2><button>Non</button><button x>Oui, annuler</button></div>
fr | cancel-order | <form action="/commandes/1042/annulation"><button x>Annuler</button></form>
fr | cancel-items | <button x>Annuler cet article</button>
fr | cancel-delivery | <button x>Annuler la livraison</button>
fr | request-cancellation | <button x>Demander l’annulation</button>
fr | withdraw | <footer><a x href="/retractation">Renoncer au contrat ici</a></footer>
fr | withdraw | <button x>Confirmer la rétractation</button>
fr | return | <a x href="/retour">Retourner un article</a>
fr | refuse-delivery | <button x>Refuser le colis</button>
es | cancel-order | <button x>Cancelar pedido</button>
es | cancel-order | <a x href="/pedidos/1042/anular">Anular mi pedido</a>
es | cancel-order | <button o aria-haspopup="menu">Más opciones</button><ul hidden><li><button x>Cancelar el pedido</button></li></ul>
es | cancel-order | <div role="dialog"><h2>¿Cancelar pedido?</h2><button>No</button><button x>Sí, cancelar pedido</button></div>
es | cancel-order | <form action="/pedido/1042/cancelar"><button x>Cancelar</button></form>
es | cancel-items | <button x>Cancelar artículos</button>
es | request-cancellation | <button x>Solicitar la cancelación</button>
es | withdraw | <footer><a x href="/desistir">Desistir del contrato aquí</a></footer>
es | withdraw | <button x>Confirmar desistimiento</button>
es | return | <a x href="/dev">Devolver artículos</a>
es | refuse-delivery | <button x>Rechazar el paquete</button>
it | cancel-order | <button x>Annulla ordine</button>
it | cancel-order | <a x href="/ordini/1042/annulla">Annulla l’ordine</a>
it | cancel-order | <button o aria-haspopup="menu">Altre azioni</button><ul hidden><li><button x>Annulla ordine</button></li></ul>
it | cancel-order | <div role="dialog"><h2>Annulla ordine</h2><button>Indietro</button><button x>Conferma annullamento</button></div>
it | cancel-order | <form action="/ordine/1042/annulla"><button x>Annulla</button></form>
it | cancel-items | <button x>Annulla articolo</button>
it | request-cancellation | <button x>Richiedi annullamento</button>
it | withdraw | <footer><a x href="/recesso">Recedere dal contratto qui</a></footer>
it | withdraw | <button x>Conferma recesso</button>
it | return | <a x href="/reso">Restituisci articoli</a>
it | refuse-delivery | <button x>Rifiuta la consegna</button>
nl | cancel-order | <button x>Bestelling annuleren</button>
nl | cancel-order | <a x href="/bestelling/1042/annuleren">Annuleer mijn bestelling</a>
nl | cancel-order | <button o aria-haspopup="menu">Meer acties</button><ul hidden><li><button x>Bestelling annuleren</button></li></ul>
nl | cancel-order | <div role="dialog"><h2>Bestelling annuleren?</h2><button>Nee</button><button x>Ja, annuleren</button></div>
nl | cancel-order | <form action="/bestelling/1042/annuleer"><button x>Annuleren</button></form>
nl | cancel-items | <button x>Artikel annuleren</button>
nl | request-cancellation | <button x>Annulering aanvragen</button>
nl | withdraw | <footer><a x href="/herroepen">Hier de overeenkomst herroepen</a></footer>
nl | withdraw | <button x>Herroeping bevestigen</button>
nl | return | <a x href="/retour">Artikel retourneren</a>
nl | refuse-delivery | <button x>Pakket weigeren</button>
pl | cancel-order | <button x>Anuluj zamówienie</button>
pl | cancel-order | <a x href="/zamowienie/1042/anuluj">Anuluj całe zamówienie</a>
pl | cancel-order | <button o aria-haspopup="menu">Więcej</button><ul hidden><li><button x>Anuluj zamówienie</button></li></ul>
pl | cancel-order | <div role="dialog"><h2>Anuluj zamówienie</h2><button>Nie</button><button x>Tak, anuluj</button></div>
pl | cancel-items | <button x>Anuluj produkt</button>
pl | request-cancellation | <button x>Poproś o anulowanie zamówienia</button>
pl | withdraw | <footer><a x href="/odstapienie">Odstąp od umowy tutaj</a></footer>
pl | withdraw | <button x>Potwierdź odstąpienie od umowy</button>
pl | return | <a x href="/zwrot">Zwróć produkt</a>
pl | refuse-delivery | <button x>Odmów przyjęcia przesyłki</button>
pt | cancel-order | <button x>Cancelar pedido</button>
pt | cancel-order | <a x href="/encomenda/1042">Cancelar encomenda</a>
pt | cancel-order | <button o aria-haspopup="menu">Mais opções</button><ul hidden><li><button x>Cancelar compra</button></li></ul>
pt | cancel-order | <div role="dialog"><h2>Cancelar pedido</h2><button>Voltar</button><button x>Confirmar cancelamento</button></div>
pt | cancel-items | <button x>Cancelar item</button>
pt | request-cancellation | <button x>Solicitar cancelamento</button>
pt | withdraw | <footer><a x href="/retratacao">Retrate-se do contrato aqui</a></footer>
pt | withdraw | <button x>Confirmar retratação</button>
pt | return | <a x href="/dev">Devolver itens</a>
sv | cancel-order | <button x>Avbeställ order</button>
sv | cancel-order | <a x href="/order/1042">Avbryt beställningen</a>
sv | cancel-order | <button o aria-haspopup="menu">Fler val</button><ul hidden><li><button x>Annullera order</button></li></ul>
sv | cancel-order | <div role="dialog"><h2>Avbeställ order?</h2><button>Nej</button><button x>Ja, avbeställ</button></div>
sv | cancel-items | <button x>Avbeställ varor</button>
sv | request-cancellation | <button x>Begär avbeställning</button>
sv | withdraw | <footer><a x href="/angra">Ångra avtalet här</a></footer>
sv | withdraw | <button x>Bekräfta frånträde</button>
da | cancel-order | <button x>Annuller ordre</button>
da | cancel-order | <a x href="/ordre/1042">Annullér bestilling</a>
da | cancel-order | <button o aria-haspopup="menu">Flere valg</button><ul hidden><li><button x>Annuller køb</button></li></ul>
da | cancel-order | <div role="dialog"><h2>Annuller ordre</h2><button>Luk</button><button x>Bekræft annullering</button></div>
da | cancel-items | <button x>Annuller vare</button>
da | request-cancellation | <button x>Anmod om annullering</button>
da | withdraw | <footer><a x href="/fortryd">Fortryd aftale</a></footer>
da | withdraw | <button x>Bekræft fortrydelse</button>
fi | cancel-order | <button x>Peruuta tilaus</button>
fi | cancel-order | <a x href="/tilaus/1042">Peru koko tilaus</a>
fi | cancel-order | <button o aria-haspopup="menu">Lisää</button><ul hidden><li><button x>Peru tilaus</button></li></ul>
fi | cancel-order | <div role="dialog"><h2>Peruuta tilaus</h2><button>Takaisin</button><button x>Vahvista peruutus</button></div>
fi | cancel-items | <button x>Peruuta tuote</button>
fi | request-cancellation | <button x>Pyydä peruutusta</button>
fi | withdraw | <footer><a x href="/peruuttaminen">Peruuta sopimus tästä</a></footer>
fi | withdraw | <button x>Vahvista peruuttaminen</button>
nb | cancel-order | <button x>Kanseller ordre</button>
nb | cancel-order | <a x href="/ordre/1042">Avbestill ordren</a>
nb | cancel-order | <div role="dialog"><h2>Kanseller ordre?</h2><button>Nei</button><button x>Ja, kanseller</button></div>
nb | cancel-items | <button x>Kanseller vare</button>
nb | withdraw | <footer><a x href="/angre">Angre kjøp</a></footer>
cs | cancel-order | <button x>Zrušit objednávku</button>
cs | cancel-order | <a x href="/objednavka/1042">Stornovat objednávku</a>
cs | cancel-order | <div role="dialog"><h2>Zrušit objednávku?</h2><button>Ne</button><button x>Ano, zrušit</button></div>
cs | cancel-items | <button x>Zrušit položku</button>
cs | request-cancellation | <button x>Požádat o zrušení</button>
cs | withdraw | <footer><a x href="/odstoupeni">Zde odstoupit od smlouvy</a></footer>
cs | withdraw | <button x>Potvrdit odstoupení od smlouvy</button>
tr | cancel-order | <button x>Siparişi iptal et</button>
tr | cancel-order | <a x href="/siparis/1042">Siparişi İptal Et</a>
tr | cancel-order | <button x>SİPARİŞİ İPTAL ET</button>
tr | cancel-order | <div role="dialog"><h2>Siparişi iptal et</h2><button>Vazgeç</button><button x>Evet, iptal et</button></div>
tr | cancel-items | <button x>Ürünü iptal et</button>
tr | request-cancellation | <button x>İptal talebi oluştur</button>
tr | withdraw | <a x href="/cayma">Cayma hakkını kullan</a>
ja | cancel-order | <button x>注文をキャンセルする</button>
ja | cancel-order | <a x href="/order/1042">ご注文のキャンセル</a>
ja | cancel-order | <button o aria-haspopup="menu">その他</button><ul hidden><li><button x>注文を取り消す</button></li></ul>
ja | cancel-order | <div role="dialog"><h2>注文をキャンセル</h2><button>戻る</button><button x>キャンセルを確定する</button></div>
ja | cancel-items | <button x>商品をキャンセル</button>
ja | request-cancellation | <button x>キャンセルを申請する</button>
ja | refuse-delivery | <button x>受取拒否</button>
el | cancel-order | <button x>Ακύρωση παραγγελίας</button>
el | withdraw | <footer><a x href="/y">Πατήστε εδώ για υπαναχώρηση</a></footer>
hu | cancel-order | <button x>Rendelés törlése</button>
hu | withdraw | <footer><a x href="/e">Elállás a szerződéstől</a></footer>
sk | cancel-order | <button x>Zrušiť objednávku</button>
ro | cancel-order | <button x>Anulează comanda</button>
hr | withdraw | <footer><a x href="/o">Odustati od ugovora</a></footer>
bg | withdraw | <button x>Потвърждавам отказа</button>
ko | cancel-order | <button x>주문 취소</button>
zh | cancel-order | <button x>取消订单</button>
`;

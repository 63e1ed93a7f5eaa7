/** Snippets with nothing to point at, one a line: language, markup. Own writing. */
export const LOOK_ALIKES = `
en | <button>Keep order</button>
en | <button>Keep my order</button><button>Back</button><button>Close</button>
en | <button>Cancel</button>
en | <form action="/profile"><input name="phone"><button>Save</button><button type="reset">Cancel</button></form>
en | <form action="/orders/1042/note"><textarea></textarea><button>Cancel</button></form>
en | <div role="dialog"><h2>Edit address</h2><button>Save</button><button>Cancel</button></div>
en | <div role="dialog"><h2>Delete card</h2><button>Yes</button><button>Confirm</button></div>
en | <div class="cookie-banner"><button>Cancel</button><button>Confirm</button></div>
en | <div id="consent"><button>Cancel order</button></div>
en | <form action="/newsletter"><input type="email"><button>Cancel newsletter</button></form>
en | <a href="/newsletter/off">Unsubscribe</a>
en | <button>Cancel subscription</button>
en | <button>Cancel my subscription</button>
en | <button>Cancel membership</button>
en | <button>Cancel cancellation request</button>
en | <button>Withdraw cancellation request</button>
en | <button>Undo cancellation</button>
en | <button>Cancel order 2077</button>
en | <button aria-label="Cancel order 2077">Cancel order</button>
en | <section><p>Order number: 2077</p><button>Cancel order</button></section>
en | <div role="dialog" hidden><h2>Cancel order</h2><button>Confirm cancellation</button></div>
en | <div class="modal fade"><h2>Cancel order</h2><button>Cancel order</button></div>
en | <div aria-modal="true" aria-hidden="true"><button>Yes, cancel order</button></div>
en | <button disabled>Cancel order</button>
en | <button aria-disabled="true">Cancel order</button>
en | <a class="btn disabled">Cancel order</a>
en | <fieldset disabled><button>Cancel order</button></fieldset>
en | <div inert><button>Cancel order</button></div>
en | <button disabled aria-haspopup="menu">More</button><ul hidden><li><button>Cancel order</button></li></ul>
en | <a href="/help/articles/12">How to cancel</a>
en | <a href="/help/articles/12">How to cancel an order</a>
en | <a href="/help/cancel-order">Cancel order</a>
en | <a href="/support/1">Can I cancel my order?</a>
en | <a href="/faq#cancel">Cancel an order: frequently asked questions</a>
en | <button>Cancel review</button>
en | <button>Cancel return</button>
en | <button>Cancel appointment</button>
en | <a href="/orders?status=cancelled">Cancelled</a>
en | <a href="/orders?status=cancelled">Cancelled orders</a>
en | <div role="tablist"><button role="tab">Cancelled orders</button><button role="tab">Cancel order</button></div>
en | <div role="search"><input><button>Cancel</button></div>
en | <form action="/orders/search"><input type="search"><button class="order-search-cancel">Cancel</button></form>
en | <button>Cancel search</button>
en | <nav><a href="/cancel">Cancel order</a></nav>
en | <p>You can cancel order 1042 until tomorrow.</p>
en | <h2>Cancel order</h2>
en | <label>Cancel order<input type="checkbox"></label>
en | <select><option>Cancel order</option></select>
en | <a href="/policies/cancellation">Cancellation policy</a>
en | <button>Free cancellation</button>
en | <button>Buy again</button><button>Track package</button>
en | <button hidden>Cancel order</button>
en | <div style="display: none"><a href="/orders/1042/cancel">Cancel order</a></div>
en | <template><button>Cancel order</button></template>
en | <button>Don't cancel</button><button>No, keep order</button>
en | <button>Cancel upload</button>
en | <button>Cancel payment</button>
en | <button>Cancel pre-order reminder</button>
en | <a href="/membership/cancel-order">Cancel order</a>
en | <button>Order cancelled</button>
en | <button>Confirm</button><button>Continue</button><button>Yes</button>
en | <button>Cancel booking</button>
en | <button>Cancel gift card</button>
en | <button>Cancel alert</button>
en | <button data-testid="edit-order-form-cancel">Cancel</button>
de | <button>Abbrechen</button>
de | <form action="/adresse"><button>Abbrechen</button><button>Speichern</button></form>
de | <button>Bestellung behalten</button>
de | <button>Nicht stornieren</button><button>Zurück</button>
de | <button>Stornierung zurücknehmen</button>
de | <a href="/abo">Abo kündigen</a>
de | <a href="/kuendigen">Verträge hier kündigen</a>
de | <a href="/hilfe/storno">Bestellung stornieren</a>
de | <a href="/hilfe/1">Wie kann ich meine Bestellung stornieren?</a>
de | <a href="/bestellungen?f=storniert">Stornierte Bestellungen</a>
de | <a href="/recht">Widerrufsbelehrung</a>
de | <button>Termin absagen</button>
de | <button>Retoure stornieren</button>
de | <button disabled>Bestellung stornieren</button>
de | <button>Bestellung 2077 stornieren</button>
de | <div role="dialog"><h2>Adresse löschen</h2><button>Abbrechen</button><button>Bestätigen</button></div>
de | <div role="dialog" hidden><h2>Bestellung stornieren</h2><button>Ja</button></div>
de | <button>Newsletter abbestellen</button>
de | <button>Bewertung abbrechen</button>
fr | <button>Annuler</button>
fr | <form action="/adresse"><button>Annuler</button></form>
fr | <button>Garder ma commande</button><button>Retour</button>
fr | <button>Annuler la demande d’annulation</button>
fr | <button>Annuler mon abonnement</button>
fr | <a href="/aide/1">Comment annuler ma commande ?</a>
fr | <a href="/aide/annuler">Annuler ma commande</a>
fr | <a href="/commandes?etat=annulees">Commandes annulées</a>
fr | <button>Annuler le retour</button>
fr | <button>Annuler le rendez-vous</button>
fr | <button aria-disabled="true">Annuler la commande</button>
es | <button>Cancelar</button>
es | <button>Mantener pedido</button><button>Volver</button>
es | <button>Cancelar suscripción</button>
es | <button>Anular solicitud de cancelación</button>
es | <a href="/ayuda/1">¿Cómo cancelar un pedido?</a>
es | <a href="/pedidos?e=c">Pedidos cancelados</a>
es | <button>Cancelar devolución</button>
es | <button>Cancelar cita</button>
es | <div role="dialog"><h2>Eliminar dirección</h2><button>Cancelar</button><button>Aceptar</button></div>
it | <button>Annulla</button>
it | <button>Mantieni ordine</button><button>Indietro</button>
it | <button>Annulla abbonamento</button>
it | <button>Annulla richiesta di annullamento</button>
it | <a href="/aiuto/1">Come annullare un ordine</a>
it | <button>Annulla reso</button>
it | <a href="/ordini?s=a">Ordini annullati</a>
nl | <button>Annuleren</button>
nl | <button>Bestelling behouden</button><button>Terug</button>
nl | <button>Abonnement opzeggen</button>
nl | <button>Annuleringsverzoek intrekken</button>
nl | <a href="/hulp">Hoe annuleer ik mijn bestelling?</a>
nl | <button>Retour annuleren</button>
nl | <button>Afspraak annuleren</button>
pl | <button>Anuluj</button>
pl | <button>Zachowaj zamówienie</button><button>Wróć</button>
pl | <button>Anuluj subskrypcję</button>
pl | <button>Cofnij anulowanie</button>
pl | <a href="/pomoc">Jak anulować zamówienie?</a>
pl | <button>Anuluj zwrot</button>
pt | <button>Cancelar</button>
pt | <button>Manter pedido</button><button>Voltar</button>
pt | <button>Cancelar assinatura</button>
pt | <a href="/ajuda">Como cancelar um pedido?</a>
pt | <button>Cancelar devolução</button>
sv | <button>Avbryt</button>
sv | <button>Behåll ordern</button><button>Tillbaka</button>
sv | <button>Avbryt prenumeration</button>
sv | <button>Avbryt retur</button>
da | <button>Annuller</button>
da | <button>Behold ordren</button><button>Luk</button>
da | <button>Annuller abonnement</button>
da | <button>Annuller retur</button>
fi | <button>Peruuta</button>
fi | <button>Säilytä tilaus</button><button>Takaisin</button>
fi | <button>Peruuta jäsenyys</button>
fi | <button>Peruuta palautus</button>
nb | <button>Avbryt</button>
nb | <button>Behold ordren</button>
nb | <button>Kanseller abonnement</button>
nb | <button>Kanseller retur</button>
cs | <button>Zrušit</button>
cs | <button>Ponechat objednávku</button><button>Zpět</button>
cs | <button>Zrušit předplatné</button>
cs | <button>Zrušit vrácení</button>
tr | <button>İptal</button>
tr | <button>Vazgeç</button><button>Geri</button>
tr | <button>Aboneliği iptal et</button>
tr | <button>İadeyi iptal et</button>
tr | <a href="/siparisler?d=iptal">İptal edilen siparişler</a>
ja | <button>キャンセル</button>
ja | <button>キャンセルしない</button><button>戻る</button>
ja | <button>定期購入をキャンセル</button>
ja | <button>返品をキャンセルする</button>
ja | <a href="/guide">キャンセルについて</a>
ja | <a href="/orders?s=c">キャンセル済みの注文</a>
`;

/**
 * The withdrawal function in the 24 official languages of the EU: the name of its first button, of its confirm button,
 * and what the text about the right is called, which is nothing to press.
 * Source of the buttons: Directive (EU) 2023/2673, art. 11a of 2011/83/EU, by Cooloff's table (CC BY 4.0).
 */
// prettier-ignore
export const WITHDRAWAL_LABELS: [language: string, withdraw: string, confirm: string, right: string][] = [
  ['bg', 'Откажете се от договора тук', 'Потвърждавам отказа', 'Право на отказ'],
  ['hr', 'Odustati od ugovora', 'Potvrditi odustajanje', 'Pravo na jednostrani raskid ugovora'],
  ['cs', 'Zde odstoupit od smlouvy', 'Potvrdit odstoupení od smlouvy', 'Právo na odstoupení od smlouvy'],
  ['da', 'Fortryd aftale', 'Bekræft fortrydelse', 'Fortrydelsesret'],
  ['nl', 'Hier de overeenkomst herroepen', 'Herroeping bevestigen', 'Herroepingsrecht'],
  ['en', 'Withdraw from contract here', 'Confirm withdrawal', 'Right of withdrawal'],
  ['et', 'Taganen lepingust', 'Kinnitan taganemise', 'Taganemisõigus'],
  ['fi', 'Peruuta sopimus tästä', 'Vahvista peruuttaminen', 'Peruuttamisoikeus'],
  ['fr', 'Renoncer au contrat ici', 'Confirmer la rétractation', 'Droit de rétractation'],
  ['de', 'Vertrag widerrufen', 'Widerruf bestätigen', 'Widerrufsrecht'],
  ['el', 'Πατήστε εδώ για υπαναχώρηση', 'Επιβεβαίωση υπαναχώρησης', 'Δικαίωμα υπαναχώρησης'],
  ['hu', 'Elállás a szerződéstől', 'Elállás megerősítése', 'Elállási jog'],
  ['ga', 'Tarraing siar ón gconradh anseo', 'Dearbhaigh an tarraingt siar', 'An ceart um tharraingt siar'],
  ['it', 'Recedere dal contratto qui', 'Conferma recesso', 'Diritto di recesso'],
  ['lv', 'Atteikties no līguma', 'Apstiprināt atteikumu', 'Atteikuma tiesības'],
  ['lt', 'Atsisakyti sutarties čia', 'Patvirtinti sutarties atsisakymą', 'Teisė atsisakyti sutarties'],
  ['mt', 'Irtira mill-kuntratt hawnhekk', 'Ikkonferma r-reċess', 'Dritt ta’ reċess'],
  ['pl', 'Odstąp od umowy tutaj', 'Potwierdź odstąpienie od umowy', 'Prawo odstąpienia od umowy'],
  ['pt', 'Retrate-se do contrato aqui', 'Confirmar retratação', 'Direito de livre resolução'],
  ['ro', 'Retrageți-vă din contract aici', 'Confirmați retragerea', 'Dreptul de retragere'],
  ['sk', 'Odstúpiť od zmluvy tu', 'Potvrdiť odstúpenie od zmluvy', 'Právo na odstúpenie od zmluvy'],
  ['sl', 'Kliknite tukaj za odstop od pogodbe', 'Potrdi odstop od pogodbe', 'Pravica do odstopa od pogodbe'],
  ['es', 'Desistir del contrato aquí', 'Confirmar desistimiento', 'Derecho de desistimiento'],
  ['sv', 'Ångra avtalet här', 'Bekräfta frånträde', 'Ångerrätt'],
];

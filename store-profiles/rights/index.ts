/** All that is known of the law, checked and with defaults filled in when it is first asked for. */
import * as v from 'valibot';
import arArrepentimiento from './ar-arrepentimiento';
import auAcl from './au-acl';
import brCdc from './br-cdc';
import caOn from './ca-on';
import caQc from './ca-qc';
import chNone from './ch-none';
import cnCpl25 from './cn-cpl25';
import deBgb from './de-bgb';
import disputes from './disputes';
import euCrd from './eu-crd';
import euWithdrawalButton from './eu-withdrawal-button';
import frCodeConso from './fr-code-conso';
import holidays from './holidays';
import inEcom2020 from './in-ecom-2020';
import jpSctl from './jp-sctl';
import krEca from './kr-eca';
import mxLfpc from './mx-lfpc';
import nlBw from './nl-bw';
import { disputeRouteSchema, rightSchema, type LegalFacts } from './schema';
import trMsy from './tr-msy';
import ukCcr from './uk-ccr';
import usCa1723 from './us-ca-1723';
import usFtc429 from './us-ftc-429';
import usFtc435 from './us-ftc-435';
import zaEct from './za-ect';
import zones from './zones';

const rights = [
  euCrd,
  euWithdrawalButton,
  deBgb,
  frCodeConso,
  nlBw,
  ukCcr,
  usFtc435,
  usFtc429,
  usCa1723,
  caOn,
  caQc,
  auAcl,
  inEcom2020,
  jpSctl,
  brCdc,
  mxLfpc,
  arArrepentimiento,
  cnCpl25,
  krEca,
  trMsy,
  chNone,
  zaEct,
];

let checked: LegalFacts | null = null;

/** The facts of the law; throws ValiError when one of them breaks its schema. */
export function legalFacts(): LegalFacts {
  checked ??= {
    rights: v.parse(v.array(rightSchema), rights),
    disputes: v.parse(v.array(disputeRouteSchema), disputes),
    holidays,
    zones,
  };
  return checked;
}

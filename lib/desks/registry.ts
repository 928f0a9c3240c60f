/**
 * Every adapter that Deskside has: an adapter that is not here does not exist. Pages never load this list: each desk's
 * adapter is a script of its own (`wxt.config.ts` makes one of every entry), brought into the page when it is needed.
 */
import type { DeskConfig, DeskType } from './config';
import type { DeskAdapter, Sighting } from './desk';
import { isAt } from './match';
import { chatwoot } from './chatwoot/chatwoot';
import { crisp } from './crisp/crisp';
import { custom } from './custom/custom';
import { freescout } from './freescout/freescout';
import { freshdesk } from './freshdesk/freshdesk';
import { freshservice } from './freshservice/freshservice';
import { front } from './front/front';
import { glpi } from './glpi/glpi';
import { gmail } from './gmail/gmail';
import { gorgias } from './gorgias/gorgias';
import { groove } from './groove/groove';
import { helpscout } from './helpscout/helpscout';
import { hubspot } from './hubspot/hubspot';
import { intercom } from './intercom/intercom';
import { jira } from './jira/jira';
import { kustomer } from './kustomer/kustomer';
import { missive } from './missive/missive';
import { osticket } from './osticket/osticket';
import { outlook } from './outlook/outlook';
import { peppermint } from './peppermint/peppermint';
import { plain } from './plain/plain';
import { pylon } from './pylon/pylon';
import { reamaze } from './reamaze/reamaze';
import { roundcube } from './roundcube/roundcube';
import { rt } from './rt/rt';
import { salesforce } from './salesforce/salesforce';
import { uvdesk } from './uvdesk/uvdesk';
import { zammad } from './zammad/zammad';
import { zendesk } from './zendesk/zendesk';
import { znuny } from './znuny/znuny';
import { zoho } from './zoho/zoho';

export const adapters: readonly DeskAdapter[] = [
  zendesk,
  intercom,
  front,
  helpscout,
  freshdesk,
  freshservice,
  gmail,
  outlook,
  hubspot,
  salesforce,
  jira,
  gorgias,
  zoho,
  crisp,
  missive,
  reamaze,
  kustomer,
  groove,
  chatwoot,
  zammad,
  freescout,
  osticket,
  rt,
  znuny,
  glpi,
  uvdesk,
  plain,
  pylon,
  peppermint,
  roundcube,
  custom,
];

/** The adapter of a desk type, or `null` for a type that this version does not know. */
export function adapterFor(type: DeskType): DeskAdapter | null {
  return adapters.find((adapter) => adapter.type === type) ?? null;
}

/** What a page of `desk` at `url` shows, by the desk's adapter; `null` where the page cannot be the desk's. */
export function readPage(root: Document, url: URL, desk: DeskConfig): Sighting | null {
  return isAt(url, desk) ? (adapterFor(desk.type)?.read(root, url, desk) ?? null) : null;
}

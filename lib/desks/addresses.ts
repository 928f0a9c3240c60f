/** What addresses of every desk say. Without the adapters, which only pages need. */
import type { DeskConfig } from './config';
import type { DeskAddress } from './desk';
import { isAt } from './match';
import { address as chatwoot } from './chatwoot/address';
import { address as crisp } from './crisp/address';
import { address as custom } from './custom/address';
import { address as freescout } from './freescout/address';
import { address as freshdesk } from './freshdesk/address';
import { address as freshservice } from './freshservice/address';
import { address as front } from './front/address';
import { address as glpi } from './glpi/address';
import { address as gmail } from './gmail/address';
import { address as gorgias } from './gorgias/address';
import { address as groove } from './groove/address';
import { address as helpscout } from './helpscout/address';
import { address as hubspot } from './hubspot/address';
import { address as intercom } from './intercom/address';
import { address as jira } from './jira/address';
import { address as kustomer } from './kustomer/address';
import { address as missive } from './missive/address';
import { address as osticket } from './osticket/address';
import { address as outlook } from './outlook/address';
import { address as peppermint } from './peppermint/address';
import { address as plain } from './plain/address';
import { address as pylon } from './pylon/address';
import { address as reamaze } from './reamaze/address';
import { address as roundcube } from './roundcube/address';
import { address as rt } from './rt/address';
import { address as salesforce } from './salesforce/address';
import { address as uvdesk } from './uvdesk/address';
import { address as zammad } from './zammad/address';
import { address as zendesk } from './zendesk/address';
import { address as znuny } from './znuny/address';
import { address as zoho } from './zoho/address';

const addresses: readonly DeskAddress[] = [
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

/** The ticket of `desk` that an address names, or `null`. */
export function ticketAt(url: URL, desk: DeskConfig): string | null {
  if (!isAt(url, desk)) return null;
  return addresses.find(({ type }) => type === desk.type)?.ticketId(url, desk) ?? null;
}

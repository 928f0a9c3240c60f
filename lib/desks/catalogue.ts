import type { DeskAbout } from './about';
import type { KnownType } from './config';
import { about as chatwoot } from './chatwoot/about';
import { about as crisp } from './crisp/about';
import { about as freescout } from './freescout/about';
import { about as freshdesk } from './freshdesk/about';
import { about as freshservice } from './freshservice/about';
import { about as front } from './front/about';
import { about as glpi } from './glpi/about';
import { about as gmail } from './gmail/about';
import { about as gorgias } from './gorgias/about';
import { about as groove } from './groove/about';
import { about as helpscout } from './helpscout/about';
import { about as hubspot } from './hubspot/about';
import { about as intercom } from './intercom/about';
import { about as jira } from './jira/about';
import { about as kustomer } from './kustomer/about';
import { about as missive } from './missive/about';
import { about as osticket } from './osticket/about';
import { about as outlook } from './outlook/about';
import { about as peppermint } from './peppermint/about';
import { about as plain } from './plain/about';
import { about as pylon } from './pylon/about';
import { about as reamaze } from './reamaze/about';
import { about as roundcube } from './roundcube/about';
import { about as rt } from './rt/about';
import { about as salesforce } from './salesforce/about';
import { about as uvdesk } from './uvdesk/about';
import { about as zammad } from './zammad/about';
import { about as zendesk } from './zendesk/about';
import { about as znuny } from './znuny/about';
import { about as zoho } from './zoho/about';

/** What Deskside claims about each desk that it knows. */
export const catalogue: Readonly<Record<KnownType, DeskAbout>> = {
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
};

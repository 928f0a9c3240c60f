/**
 * What the products are called, and where they live. Hosts as the vendors document them (2026-11); `*.` stands for
 * one label or more. `elsewhere`: also at a team's own address, because it is self-hosted or a domain can be mapped.
 */
import type { DeskConfig, DeskType, KnownType } from './config';

/** A product that people reach at an address. */
export interface Product {
  name: string;
  hosts: readonly string[];
  elsewhere: boolean;
}

export const products: Readonly<Record<KnownType, Product>> = {
  zendesk: { name: 'Zendesk', hosts: ['*.zendesk.com'], elsewhere: true },
  intercom: {
    name: 'Intercom',
    hosts: ['app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com', 'app.intercom.io'],
    elsewhere: false,
  },
  front: { name: 'Front', hosts: ['app.frontapp.com'], elsewhere: false },
  helpscout: { name: 'Help Scout', hosts: ['secure.helpscout.net'], elsewhere: false },
  freshdesk: { name: 'Freshdesk', hosts: ['*.freshdesk.com', '*.myfreshworks.com'], elsewhere: true },
  freshservice: { name: 'Freshservice', hosts: ['*.freshservice.com'], elsewhere: true },
  gmail: { name: 'Gmail', hosts: ['mail.google.com'], elsewhere: false },
  outlook: {
    name: 'Outlook on the web',
    hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
    elsewhere: true,
  },
  hubspot: { name: 'HubSpot', hosts: ['app.hubspot.com', 'app-*.hubspot.com'], elsewhere: false },
  salesforce: {
    name: 'Salesforce Service Cloud',
    hosts: [
      '*.lightning.force.com',
      '*.my.salesforce.com',
      '*.salesforce.com',
      '*.salesforce.mil',
      '*.sfcrmproducts.cn',
    ],
    elsewhere: false,
  },
  jira: { name: 'Jira Service Management', hosts: ['*.atlassian.net', '*.jira.com'], elsewhere: true },
  gorgias: { name: 'Gorgias', hosts: ['*.gorgias.com'], elsewhere: false },
  zoho: {
    name: 'Zoho Desk',
    hosts: [
      ...['com', 'eu', 'in', 'com.au', 'jp', 'com.cn', 'sa'].map((end) => `desk.zoho.${end}`),
      'desk.zohocloud.ca',
    ],
    elsewhere: false,
  },
  crisp: { name: 'Crisp', hosts: ['app.crisp.chat'], elsewhere: false },
  missive: { name: 'Missive', hosts: ['mail.missiveapp.com'], elsewhere: false },
  reamaze: { name: 'Re:amaze', hosts: ['*.reamaze.com'], elsewhere: false },
  kustomer: { name: 'Kustomer', hosts: ['*.kustomerapp.com'], elsewhere: false },
  groove: { name: 'Groove', hosts: ['*.groovehq.com'], elsewhere: false },
  chatwoot: { name: 'Chatwoot', hosts: ['app.chatwoot.com'], elsewhere: true },
  zammad: { name: 'Zammad', hosts: ['*.zammad.com'], elsewhere: true },
  freescout: { name: 'FreeScout', hosts: [], elsewhere: true },
  osticket: { name: 'osTicket', hosts: [], elsewhere: true },
  rt: { name: 'Request Tracker', hosts: [], elsewhere: true },
  znuny: { name: 'Znuny, OTRS and OTOBO', hosts: [], elsewhere: true },
  glpi: { name: 'GLPI', hosts: [], elsewhere: true },
  uvdesk: { name: 'UVdesk', hosts: [], elsewhere: true },
  plain: { name: 'Plain', hosts: ['app.plain.com'], elsewhere: false },
  pylon: { name: 'Pylon', hosts: ['app.usepylon.com'], elsewhere: false },
  peppermint: { name: 'Peppermint', hosts: [], elsewhere: true },
  roundcube: { name: 'Roundcube', hosts: [], elsewhere: true },
};

/** `*.` is one label or more, `*` inside a label anything within it. Both ends are fixed: look-alikes do not match. */
export function isHostOf(host: string, pattern: string): boolean {
  const source = pattern
    .replaceAll('.', String.raw`\.`)
    .replace(/^\*\\\./, String.raw`(?:[^.]+\.)+`)
    .replace('-*', '-[^.]+');
  return new RegExp(`^${source}$`).test(host);
}

/** The product that lives at this host by its vendor's word, or `null`. */
export function vendorAt(host: string): KnownType | null {
  const found = Object.entries(products).find(([, { hosts }]) => hosts.some((one) => isHostOf(host, one)));
  return (found?.[0] as KnownType | undefined) ?? null;
}

/** Whether a desk of this type can live at this host: the vendor's own, or a team's where the product allows that. */
export function mayLiveAt(type: DeskType, host: string): boolean {
  const vendor = vendorAt(host);
  if (type === 'custom') return true;
  return vendor ? vendor === type : products[type].elsewhere;
}

/** What a desk is called: by the pack's word, else the product's name, else its host. */
export function nameOf(desk: DeskConfig): string {
  return (
    desk.name ?? (desk.type === 'custom' ? (URL.parse(desk.url)?.host ?? desk.url) : products[desk.type].name)
  );
}

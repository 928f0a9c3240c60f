/**
 * What customers of a wholesale shop write about. Each topic is a short thread: `c` the customer, `a` the agent, in
 * turn. `{order}`, `{invoice}`, `{item}`, `{count}` and `{agent}` are filled in for each ticket; `|` parts paragraphs.
 */
export interface Topic {
  subject: string;
  tag: string;
  /** Who writes it: customers of these countries only. Everybody without it. */
  countries?: readonly string[];
  thread: readonly string[];
}

export const TOPICS: readonly Topic[] = [
  {
    subject: 'Order {order} arrived one box short',
    tag: 'delivery',
    thread: [
      'Hello,|the driver left three boxes this morning, but the note says four. The one with the {item} is missing.|Could you check before the weekend rush?',
      'Thank you for the quick note. The depot found the fourth box on a later van; it is on its way and should be with you tomorrow before noon.|{agent}',
      'Brilliant, I will keep an eye out for it.',
    ],
  },
  {
    subject: 'Cannot sign in since the password change',
    tag: 'account',
    thread: [
      'I changed my password yesterday evening and since then every sign-in says “try again later”.|I have an order to place today, so this is a little urgent.',
      'That message appears after five attempts and goes away by itself after an hour. I have lifted it for you now. Could you try once more?|{agent}',
    ],
  },
  {
    subject: 'Invoice {invoice} has the old address',
    tag: 'billing',
    thread: [
      'Our accountant will not take invoice {invoice}, because it still shows the shop we moved out of in spring.|Can it be issued again with the new address? It is already in our settings.',
    ],
  },
  {
    subject: 'VAT charged twice on {invoice}?',
    tag: 'billing',
    thread: [
      'Please have a look at {invoice}: the delivery seems to be taxed as part of the goods and then again on its own line.',
      'You are right, and thank you for spotting it. A credit note for the difference is on its way to your billing address.|{agent}',
      'Received. All good from our side.',
    ],
  },
  {
    subject: 'Export of last quarter stays at “preparing”',
    tag: 'bug',
    thread: [
      'I asked for the order export for July to September two hours ago, and it still says “preparing”. Last time it took a minute.|Browser is up to date, I tried it on two machines.',
      'I can see the export waiting in the queue behind a very large one. May I start it again from our side, in your account?|{agent}',
      'Yes, please do.',
    ],
  },
  {
    subject: 'Adding a second delivery address',
    tag: 'how-to',
    thread: [
      'We open a second place next month. Do we need another account for it, or can one account deliver to two addresses?',
      'One account is enough: Settings, Places, “Add a place”. Each order then asks which of them it is for.|{agent}',
    ],
  },
  {
    subject: '{count} cases of {item} for an event',
    tag: 'order',
    thread: [
      'For a street festival we need {count} cases of {item}, delivered on the Friday before. The shop only lets me put 20 in the basket.|Is there a way around it, and is there a price for that amount?',
    ],
  },
  {
    subject: 'Refund for damaged {item}',
    tag: 'refund',
    thread: [
      'Two of the six cases of {item} from order {order} were soaked when they came. Photos are attached.|I would rather have the money back than a replacement this time.',
      'I am sorry about that. The refund for both cases is under way and shows on your statement within five working days.|{agent}',
    ],
  },
  {
    subject: 'Card declined, but the bank says it is fine',
    tag: 'billing',
    thread: [
      'My monthly payment was declined on the 1st. The bank sees no attempt at all.|I do not want to lose the plan over this, what can I do?',
      'Nothing is lost: the plan stays as it is for 14 days. The charge was refused before it reached your bank, as the card had been replaced. Please enter the new number once under Settings, Billing.|{agent}',
    ],
  },
  {
    subject: 'Change the owner of our account',
    tag: 'account',
    thread: [
      'The colleague who set up our account has left. I have her sign-in, but all messages go to her old mailbox.|How do I become the owner properly?',
    ],
  },
  {
    subject: 'Nuts in the {item}?',
    tag: 'product',
    thread: [
      'A guest asked about the {item}, and the label only says “may contain traces”. Do you have the full sheet from the maker?',
      'The maker’s sheet is attached. In short: packed on a line that also handles hazelnut.|{agent}',
      'Thank you, that is exactly what I needed.',
    ],
  },
  {
    subject: 'Standing order skipped this week',
    tag: 'order',
    thread: [
      'Our Tuesday standing order did not come, and there is no confirmation for it either. Nothing was changed by us.|Please tell me that Thursday will work.',
      'I am looking at it now and will come back to you within the hour.|{agent}',
    ],
  },
  {
    subject: 'API key stopped working',
    tag: 'bug',
    thread: [
      'Since this morning every call with our key answers 401. The till cannot see stock any more.|We did not rotate anything.',
    ],
  },
  {
    subject: 'Moving from Starter to Pro in the middle of the month',
    tag: 'plan',
    thread: [
      'If we move up today, do we pay both plans for November?',
      'No: what is left of the Starter month is taken off the first Pro invoice, to the day.|{agent}',
      'Good. Then please go ahead, {count} seats.',
    ],
  },
  {
    subject: 'Label for return of order {order}',
    tag: 'refund',
    thread: [
      'The {item} came in the wrong size. Could you send a label, so that the driver can take it back on the next round?',
    ],
  },
  {
    subject: 'Opening hours shown wrongly to the driver',
    tag: 'delivery',
    thread: [
      'Your driver says his list has us closed on Mondays. We are open, and he has passed us by twice now.',
      'I have corrected it on the route list by hand and asked the depot where it came from.|{agent}',
    ],
  },
  {
    subject: 'Rechnung {invoice}: falsche Umsatzsteuer-ID',
    tag: 'billing',
    countries: ['DE', 'AT', 'CH'],
    thread: [
      'Guten Tag,|auf der Rechnung {invoice} steht noch unsere alte Umsatzsteuer-ID. Könnten Sie uns bitte eine berichtigte Fassung schicken?|Freundliche Grüße',
      'Guten Tag, die berichtigte Rechnung liegt jetzt in Ihrem Konto.|{agent}',
    ],
  },
  {
    subject: 'Livraison {order} toujours en attente',
    tag: 'delivery',
    countries: ['FR', 'BE', 'CA', 'SN', 'MA'],
    thread: [
      'Bonjour,|la commande {order} devait arriver mardi et le suivi n’a pas bougé depuis. Pouvez-vous vérifier auprès du transporteur ?|Merci d’avance',
    ],
  },
  {
    subject: 'Pedido {order}: falta una caja',
    tag: 'delivery',
    countries: ['ES', 'MX', 'CO', 'AR', 'CL', 'PE'],
    thread: [
      'Hola,|hemos recibido el pedido {order} con una caja menos. ¿Pueden enviarla antes del viernes?|Gracias',
      'Hola, la caja sale hoy mismo del almacén.|{agent}',
    ],
  },
  {
    subject: '注文 {order} の納品書について',
    tag: 'billing',
    countries: ['JP'],
    thread: [
      'お世話になっております。|注文 {order} の納品書が同封されていませんでした。再発行をお願いできますでしょうか。',
    ],
  },
  {
    subject: 'الطلب {order} لم يصل بعد',
    tag: 'delivery',
    countries: ['OM', 'LB', 'JO'],
    thread: ['مرحباً،|الطلب {order} كان من المفترض أن يصل يوم الثلاثاء. هل يمكنكم التحقق من موعد التسليم؟'],
  },
];

// prettier-ignore
export const ITEMS = [
  'oat drink', 'house espresso', 'paper cups', 'cane sugar', 'chai concentrate', 'sourdough flour',
  'hazelnut spread', 'cold brew', 'compostable lids', 'dark couverture', 'sencha', 'salt caramel',
] as const;

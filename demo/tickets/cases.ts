/**
 * The tickets that were made by hand: the first one opens the demo, and each of the others is a trap that desks
 * really set. Tests name them by key.
 */
import { AGENTS, SELF, customerAt, type Agent } from '../people.ts';
import type { Contact, Message, Ticket } from './ticket.ts';

export type Case = Pick<Ticket, 'subject' | 'tag' | 'requesters'> &
  Partial<Pick<Ticket, 'cc' | 'owner' | 'channel' | 'status' | 'unread'>> & {
    messages: Omit<Message, 'at'>[];
  };

/** A customer as the desk knows people: name and address, nothing of the company's own. */
function person(email: string): Contact {
  const { name, email: written } = customerAt(email);
  return { name, email: written };
}

const says = (from: Contact, ...paragraphs: string[]) => ({ by: 'customer' as const, from, paragraphs });
const answers = (from: Agent, ...paragraphs: string[]) => ({ by: 'agent' as const, from, paragraphs });
const system = { name: 'Tidewater Desk', email: 'no-reply@tidewater.example' };

const [, sam] = AGENTS;
const mireille = person('mireille.fontaine@example.com');
const harriet = person('harriet@example.org');
const grace = person('grace.adeyemi@example.org');
const ola = person('ola.adeyemi@example.org');
const lars = person('lars.bergstrom@example.com');
const emma = person('emma.whitfield@example.com');

export const CASES = {
  /** One requester, everything known: the demo opens here. */
  plain: {
    subject: 'Export of the October orders stays empty',
    tag: 'bug',
    requesters: [mireille],
    cc: [{ name: 'Cabinet Moreau', email: 'comptabilite@example.org' }],
    owner: SELF,
    unread: false,
    messages: [
      says(
        mireille,
        'Good morning,',
        'I am closing October and need the order export for our accountant. The file downloads, but it has only the heading row, for the CSV and for the spreadsheet. September works as before.',
        'Order T-88213 should be in it, for one. The page says “request req_a50f96af7884” below the button.',
        'Could you see what I see? You are welcome to look at my account directly.',
      ),
      answers(
        SELF,
        'Good morning Mireille, thank you for telling us straight away, and for letting me look.',
        'I will sign in to the shop as you, try the export, and come back to you within the hour.',
      ),
      {
        ...says(mireille, 'Perfect. It is the account of the workshop, not the one of the boutique. Merci !'),
        quote: {
          lead: 'On Thu 19 Nov, Harriet Cole <harriet@example.org> wrote:',
          paragraphs: ['We had the same last month. Support fixed it in ten minutes, just write to them.'],
        },
      },
    ],
  },
  /** The next one in the walk: another customer, who also has everything. */
  next: {
    subject: 'Two drivers on the same morning',
    tag: 'delivery',
    requesters: [lars],
    owner: SELF,
    messages: [
      says(
        lars,
        'Hej,',
        'this morning two of your vans came ten minutes apart, each with half of order T-71402. It all arrived, so no harm done, but I am billed for two deliveries.',
      ),
    ],
  },
  twoRequesters: {
    subject: 'Joint order for both shops',
    tag: 'order',
    requesters: [grace, ola],
    messages: [
      says(grace, 'We would like to order together from now on and share the delivery.'),
      says(ola, 'Same for me. Please send the invoice to whoever asked first.'),
    ],
  },
  noRequester: {
    subject: 'Voicemail, 42 seconds, number withheld',
    tag: 'phone',
    channel: 'Phone',
    requesters: [],
    owner: sam ?? null,
    messages: [
      {
        by: 'system',
        from: system,
        paragraphs: [
          '“Hello, it is about the invoice. You can reach me at emma.whitfield@example.com, that is Emma. Thank you.”',
          'The caller could not be matched to a customer.',
        ],
      },
    ],
  },
  /** The text names other customers, as sender, in a signature and in a quote. */
  namesOthers: {
    subject: 'Fwd: wrong invoice for Harriet Cole <harriet@example.org>',
    tag: 'billing',
    requesters: [emma],
    cc: [harriet],
    messages: [
      {
        ...says(
          emma,
          'Passing this on, the invoice reached me by mistake. Requester: Harriet Cole <harriet@example.org>',
          'Customer email: harriet@example.org, customer id TW-1054.',
          `Stripe says it is for ${customerAt(emma.email).stripeId}, which is me.`,
        ),
        quote: {
          lead: 'From: Harriet Cole <harriet@example.org>  To: support@tidewater.example',
          paragraphs: ['This is not my invoice. Please log in as me and look.', 'Harriet, The Tin Kettle'],
        },
      },
    ],
  },
  plusTag: {
    subject: 'Orders inbox: please use the other address',
    tag: 'account',
    requesters: [person('jose+orders@example.net')],
    cc: [person('jose@example.net')],
    messages: [says(person('jose+orders@example.net'), 'Invoices go to jose@example.net, orders come here.')],
  },
  upperCase: {
    subject: 'CAPS LOCK IS STUCK, SORRY',
    tag: 'account',
    requesters: [person('anna.kowalska@example.com')],
    messages: [says(person('anna.kowalska@example.com'), 'THE NEW PRICES DO NOT SHOW IN MY SHOP.')],
  },
  apostrophe: {
    subject: "O'Brien & Daughters: second till",
    tag: 'how-to',
    requesters: [person("niamh.o'brien@example.com")],
    messages: [says(person("niamh.o'brien@example.com"), 'Can two tills use the same account at once?')],
  },
  longName: {
    subject:
      'Anfrage zur Umstellung sämtlicher Küchen- und Gastronomieausstattungslieferungen auf vierzehntägliche Sammellieferung einschließlich Leergutrücknahme',
    tag: 'order',
    requesters: [person('maximilian-alexander.hohenstein-waldburg-zeilhofen@example.org')],
    messages: [
      says(
        person('maximilian-alexander.hohenstein-waldburg-zeilhofen@example.org'),
        'Sehr geehrte Damen und Herren, bitte um Rückruf.',
      ),
    ],
  },
  rightToLeft: {
    subject: 'طلب تغيير عنوان التسليم (order TW-88213)',
    tag: 'delivery',
    requesters: [person('mohammed.alfarsi@example.com')],
    messages: [
      says(person('mohammed.alfarsi@example.com'), 'مرحباً، انتقل المخبز إلى شارع الميناء. شكراً لكم.'),
    ],
  },
  chinese: {
    subject: '發票抬頭需要更正',
    tag: 'billing',
    requesters: [person('xiaoming.wang@example.net')],
    messages: [says(person('xiaoming.wang@example.net'), '您好，發票抬頭請改為「晨光茶業有限公司」。謝謝！')],
  },
  noName: {
    subject: '(no subject)',
    tag: 'product',
    requesters: [person('mailbox.without.a.name@example.org')],
    messages: [says(person('mailbox.without.a.name@example.org'), 'price list please')],
  },
  /** The display name is an address, and not the requester's. */
  nameIsAddress: {
    subject: 'Late check-in and breakfast boxes',
    tag: 'order',
    requesters: [person('front.office@example.net')],
    messages: [says(person('front.office@example.net'), 'Please move our breakfast boxes to 06:30.')],
  },
  markup: {
    subject: '<script>alert("subject")</script> shows in our shop',
    tag: 'bug',
    requesters: [person('pat.quill@example.com')],
    messages: [
      says(person('pat.quill@example.com'), 'Our name is <b>"Quill" & Sons</b>, written like that.'),
    ],
  },
  /** Private, on the free plan: no company and no Stripe id, so some links lack a value. */
  bare: {
    subject: 'Can I order as a private person?',
    tag: 'how-to',
    requesters: [person('ffion.parry@example.net')],
    messages: [
      says(
        person('ffion.parry@example.net'),
        'I only need one box of cups for a birthday. Is that possible?',
      ),
    ],
  },
} satisfies Record<string, Case>;

export type CaseName = keyof typeof CASES;
export const CASE_LIST: readonly Case[] = Object.values<Case>(CASES);

/** Every text of the tester of sources. */
const LOCALE = 'en';
const numbers = new Intl.NumberFormat(LOCALE);

export const texts = {
  title: 'Ask a source',
  intro:
    'Asks for real, as the sidebar would, and shows everything that happens. Nothing of the answer is kept.',
  source: ['Source', 'The host is written into the list of hosts, like every host that is asked.'],
  email: ['Address of the customer', 'As the desk would tell it.'],
  name: ['Name', 'Only where the source asks by name.'],
  externalId: ['Your own id of the customer', 'Only where the source asks by it.'],
  known: 'Take a customer of this browser',
  run: 'Ask now',
  asking: 'Asking',
  done: (ms: number) => `Answered after ${numbers.format(ms)} ms.`,
  none: (ms: number) => `No answer after ${numbers.format(ms)} ms.`,
  notAsked: 'Nothing was asked.',
  gone: 'The pack has no such source any more.',
  failed: 'That did not work. Try again.',
  nothing: 'There is nothing to ask with: the source asks by something that is empty above.',
  request: 'Request',
  session: 'Your session at that host goes along.',
  noSession: 'Your session does not go along.',
  secret: 'a secret, not shown',
  body: 'Body',
  answer: 'Answer',
  status: (code: number) => (code === 0 ? 'A redirect, which is not followed' : `Status ${code}`),
  bytes: (n: number) => `${numbers.format(n)} bytes`,
  cut: 'It is larger than a source may send, or broke off.',
  empty: 'No body.',
  card: 'The card',
  header: 'Header',
  value: 'Value',
} as const;

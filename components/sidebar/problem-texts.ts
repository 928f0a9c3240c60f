import { say } from '../../lib/locale/say';
import type { SourceProblem } from '../../lib/customers/customer';
import type { Tone } from '../ui/Note';

/** What went wrong with a source: how serious it is, a title, and a sentence with what to do. */
export const problemTexts: Record<
  SourceProblem,
  [tone: Tone, title: string, text: (host: string) => string]
> = {
  offline: [
    'warn',
    say('sidebar.problemOfflineTitle'),
    (host) => say('sidebar.problemOfflineText', { host }),
  ],
  unreachable: [
    'warn',
    say('sidebar.problemUnreachableTitle'),
    (host) => say('sidebar.problemUnreachableText', { host }),
  ],
  timeout: [
    'warn',
    say('sidebar.problemTimeoutTitle'),
    (host) => say('sidebar.problemTimeoutText', { host }),
  ],
  'too-slow': [
    'warn',
    say('sidebar.problemTooSlowTitle'),
    (host) => say('sidebar.problemTooSlowText', { host }),
  ],
  busy: ['warn', say('sidebar.problemBusyTitle'), (host) => say('sidebar.problemBusyText', { host })],
  'server-error': [
    'warn',
    say('sidebar.problemServerErrorTitle'),
    (host) => say('sidebar.problemServerErrorText', { host }),
  ],
  refused: [
    'warn',
    say('sidebar.problemRefusedTitle'),
    (host) => say('sidebar.problemRefusedText', { host }),
  ],
  'signed-out': [
    'bad',
    say('sidebar.problemSignedOutTitle'),
    (host) => say('sidebar.problemSignedOutText', { host }),
  ],
  redirected: [
    'bad',
    say('sidebar.problemRedirectedTitle'),
    (host) => say('sidebar.problemRedirectedText', { host }),
  ],
  'web-page': [
    'bad',
    say('sidebar.problemWebPageTitle'),
    (host) => say('sidebar.problemWebPageText', { host }),
  ],
  forbidden: [
    'bad',
    say('sidebar.problemForbiddenTitle'),
    (host) => say('sidebar.problemForbiddenText', { host }),
  ],
  'wrong-type': [
    'bad',
    say('sidebar.problemWrongTypeTitle'),
    (host) => say('sidebar.problemWrongTypeText', { host }),
  ],
  'not-json': [
    'bad',
    say('sidebar.problemNotJsonTitle'),
    (host) => say('sidebar.problemNotJsonText', { host }),
  ],
  'too-big': ['bad', say('sidebar.problemTooBigTitle'), (host) => say('sidebar.problemTooBigText', { host })],
  'bad-shape': [
    'bad',
    say('sidebar.problemBadShapeTitle'),
    (host) => say('sidebar.problemBadShapeText', { host }),
  ],
  'wrong-customer': [
    'bad',
    say('sidebar.problemWrongCustomerTitle'),
    (host) => say('sidebar.problemWrongCustomerText', { host }),
  ],
  'no-permission': [
    'bad',
    say('sidebar.problemNoPermissionTitle'),
    (host) => say('sidebar.problemNoPermissionText', { host }),
  ],
  'no-token': [
    'bad',
    say('sidebar.problemNoTokenTitle'),
    (host) => say('sidebar.problemNoTokenText', { host }),
  ],
  'no-secret': [
    'bad',
    say('sidebar.problemNoSecretTitle'),
    (host) => say('sidebar.problemNoSecretText', { host }),
  ],
  'not-https': [
    'bad',
    say('sidebar.problemNotHttpsTitle'),
    (host) => say('sidebar.problemNotHttpsText', { host }),
  ],
};

/** Every text of the tester of sources. */
import { say } from '../../../lib/locale/say';

export const texts = {
  title: say('sources.title'),
  intro: say('sources.intro'),
  draft: { title: say('sources.draftTitle'), intro: say('sources.draftIntro') },
  unready: say('sources.unready'),
  source: [say('sources.source'), say('sources.sourceHelp')],
  email: [say('sources.email'), say('sources.emailHelp')],
  name: [say('sources.name'), say('sources.nameHelp')],
  externalId: [say('sources.externalId'), say('sources.externalIdHelp')],
  known: say('sources.known'),
  run: say('sources.run'),
  asking: say('sources.asking'),
  done: (ms: number) => say('sources.done', { ms }),
  none: (ms: number) => say('sources.none', { ms }),
  notAsked: say('sources.notAsked'),
  gone: say('sources.gone'),
  failed: say('sources.failed'),
  nothing: say('sources.nothing'),
  request: say('sources.request'),
  session: say('sources.session'),
  noSession: say('sources.noSession'),
  secret: say('sources.secret'),
  body: say('sources.body'),
  answer: say('sources.answer'),
  // A code is a name, not a number of something.
  status: (code: number) =>
    code === 0 ? say('sources.redirect') : say('sources.status', { code: String(code) }),
  bytes: (n: number) => say('sources.bytes', { n }),
  cut: say('sources.cut'),
  empty: say('sources.empty'),
  card: say('sources.card'),
} as const;

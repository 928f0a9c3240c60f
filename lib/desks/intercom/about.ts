import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: "by Intercom's own answer; without it, addresses are offered",
  confirmed: '/ember/inbox/conversations/{id}',
  confidence: { address: 'medium', page: 'none', answer: 'medium' },
  tried: 'fixtures',
};

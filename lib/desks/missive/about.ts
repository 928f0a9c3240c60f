import type { DeskAbout } from '../about';

export const about: DeskAbout = {
  version: '2026-11-22',
  person: 'looked for in the page; the agent decides',
  confirmed: null,
  confidence: { address: 'low', page: 'none', answer: 'none' },
  tried: 'fixtures',
};

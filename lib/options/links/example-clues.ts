import type { ClueKind } from '../../clues/clue';

/** What a clue of each kind may look like. Made up. */
export const exampleClues: Record<ClueKind, string> = {
  trace: '4bf92f3577b34da6a3ce929d0e0e4736',
  request: 'req-7f3a9c1e',
  uuid: '3f2b8a4e-9c1d-4e6f-8a7b-5c2d1e0f9a8b',
  order: '100482',
  'stripe-customer': 'cus_Example1001',
  'stripe-subscription': 'sub_Example1001',
  'stripe-invoice': 'in_Example1001',
  'stripe-payment': 'pi_Example1001',
  'stripe-charge': 'ch_Example1001',
  ip: '192.0.2.44',
  version: '4.18.2',
};

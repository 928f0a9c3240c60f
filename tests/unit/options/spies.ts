/** What a person can do in the sections of sources and rules, each a spy. */
import { vi } from 'vitest';
import type { SourcesActions } from '../../../lib/options/endpoints/sources-view';
import type { RulesActions } from '../../../lib/options/rules/view';

export const sourceSpies = (): SourcesActions => ({
  move: vi.fn<SourcesActions['move']>(),
  duplicate: vi.fn<SourcesActions['duplicate']>(),
  remove: vi.fn<SourcesActions['remove']>(),
  edit: vi.fn<SourcesActions['edit']>(),
  saveForm: vi.fn<SourcesActions['saveForm']>(),
  dropForm: vi.fn<SourcesActions['dropForm']>(),
});

export const ruleSpies = (): RulesActions => ({
  open: vi.fn<RulesActions['open']>(),
  edit: vi.fn<RulesActions['edit']>(),
  save: vi.fn<RulesActions['save']>(),
  drop: vi.fn<RulesActions['drop']>(),
  remove: vi.fn<RulesActions['remove']>(),
  move: vi.fn<RulesActions['move']>(),
  trySample: vi.fn<RulesActions['trySample']>(),
});

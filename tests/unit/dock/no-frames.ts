import { vi } from 'vitest';

// happy-dom loads no frames, and complains of each: another element stands in.
const create = document.createElement.bind(document);
vi.spyOn(document, 'createElement').mockImplementation((name: string) =>
  create(name === 'iframe' ? 'stand-in' : name),
);

/** What a broken or hostile server may say instead of an answer. */
export function garbage(): unknown[] {
  let deep: unknown = {};
  for (let level = 0; level < 200; level += 1) deep = level % 2 ? { id: deep } : [deep];
  return [
    null,
    true,
    0,
    '',
    'ok',
    '<!doctype html><title>Login</title><form></form>',
    [],
    [[]],
    {},
    { message: 'Not Found' },
    { id: {}, Requestor: {}, ticket: [], users: {} },
    {
      id: 1,
      Requestor: [null, 7, 'x', {}, { type: 'user' }],
      ticket: { requester_id: 1 },
      users: [null, 7, {}],
    },
    Array.from({ length: 5000 }, (_, id) => ({ id, type: 'user' })),
    deep,
    { id: 1, Requestor: deep, ticket: deep, users: [deep] },
  ];
}

/** Every variant of an answer with one of its values replaced: a key gone, another type, somebody else's. */
export function* spoiled(answer: unknown): Generator {
  if (typeof answer !== 'object' || answer === null) return;
  const entries = Object.entries(answer);
  const rebuild = (changed: [string, unknown][]): unknown =>
    Array.isArray(answer) ? changed.map(([, value]) => value) : Object.fromEntries(changed);
  for (const [index, [key, value]] of entries.entries()) {
    yield rebuild(entries.toSpliced(index, 1));
    for (const bad of [null, '', 'x', '..', '../../1', -1, 0.5, true, [], {}, [value], { value }]) {
      yield rebuild(entries.toSpliced(index, 1, [key, bad]));
    }
    for (const bad of spoiled(value)) yield rebuild(entries.toSpliced(index, 1, [key, bad]));
  }
}

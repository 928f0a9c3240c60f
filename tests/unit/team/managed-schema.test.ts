import { expect, it } from 'vitest';
import { managedSchema } from '../../../lib/team/managed-schema';
import { policyShape } from '../../../lib/team/policy';

it('Chromium is told of every key that a policy may have, and of no other', () => {
  expect(Object.keys(managedSchema.properties ?? {}).toSorted()).toEqual(
    Object.keys(policyShape.entries).toSorted(),
  );
  expect(managedSchema.properties).toMatchObject({
    approve: { enum: ['ask', 'auto'] },
    teamCredentials: { enum: ['omit', 'include'] },
  });
});

/** The agent, other agents and colleagues as requesters, and the agent's own choice. */
import { describe, expect, it } from 'vitest';
import { identify } from '../../../lib/identity/identify';
import { alex, jo, kim, noAgents, person, sighting } from './people';

const agents = { domains: ['acme.example'], emails: ['Vera@acme.example'] };
const vera = person({ email: 'vera@acme.example' });
const self = { email: 'ALEX@acme.example' };

describe('people who work here', () => {
  it('sets the agent who is looking aside, by address or by desk id', () => {
    const expected = { state: 'none', why: ['self'], candidates: [alex] };
    expect(identify(sighting({ people: [alex], self }), {}, noAgents)).toMatchObject(expected);
    expect(identify(sighting({ people: [alex], self: { deskId: '90' } }), {}, noAgents)).toMatchObject(
      expected,
    );
    expect(identify(sighting({ people: [alex], self, confirmation: [alex] }), {}, noAgents)).toMatchObject(
      expected,
    );
  });

  it('sets agents of the pack aside', () => {
    const found = identify(sighting({ people: [vera] }), {}, agents);
    expect(found).toMatchObject({ state: 'none', why: ['agent'], candidates: [vera] });
    expect(found).not.toHaveProperty('person');
  });

  it('names both reasons where both hold', () => {
    const found = identify(sighting({ people: [vera, alex], self }), {}, agents);
    expect(found).toMatchObject({ state: 'none', why: ['self', 'agent'] });
  });

  it('shows the one customer who is left', () => {
    const found = identify(sighting({ people: [alex, jo, vera], self }), {}, agents);
    expect(found).toMatchObject({ state: 'one', person: jo, why: ['read'], candidates: [] });
  });

  it('does not confirm a customer whom the answer leaves out', () => {
    const found = identify(sighting({ people: [alex, jo], self, confirmation: [alex] }), {}, noAgents);
    expect(found).toMatchObject({ state: 'unsure', why: ['mismatch'], candidates: [jo] });
  });

  it('still waits for a bare name beside the agent', () => {
    const people = [alex, person({ name: 'Jo Doe' })];
    expect(identify(sighting({ people, self, confirmation: 'pending' }), {}, noAgents).state).toBe('looking');
  });

  it('does not wait for the desk when the agent is the only requester', () => {
    const found = identify(sighting({ people: [alex], self, confirmation: 'pending' }), {}, noAgents);
    expect(found).toMatchObject({ state: 'none', why: ['self'] });
  });

  it('draws nothing from the agent on a page that may be late', () => {
    const found = identify(sighting({ people: [alex], self, bound: false }), {}, noAgents);
    expect(found).toMatchObject({ state: 'unsure', why: ['unsettled'], candidates: [] });
  });

  it('shows a colleague, and says so', () => {
    expect(identify(sighting({ people: [alex] }), {}, agents)).toMatchObject({
      state: 'one',
      person: alex,
      why: ['read', 'colleague'],
    });
    expect(identify(sighting({ slot: 'absent' }), { seen: { ...alex, at: 1 } }, agents)).toMatchObject({
      why: ['remembered', 'colleague'],
    });
  });

  it('sets a remembered person aside like everybody else', () => {
    const found = identify(sighting({ slot: 'absent', self }), { seen: { ...alex, at: 1 } }, noAgents);
    expect(found).toMatchObject({ state: 'none', why: ['self'], candidates: [alex] });
  });
});

describe('the choice of the agent', () => {
  const two = sighting({ people: [jo, kim] });

  it('decides between several, by address or by desk id', () => {
    const expected = { state: 'one', person: kim, why: ['chosen'], candidates: [] };
    expect(identify(two, { choice: { email: 'KIM@example.org' } }, noAgents)).toMatchObject(expected);
    expect(identify(two, { choice: { deskId: '12' } }, noAgents)).toMatchObject(expected);
  });

  it.each([
    ['somebody who left', { email: 'left@example.net' }],
    ['another address on the same desk account', { email: 'left@example.net', deskId: '12' }],
    ['a name where the candidates have more than a name', { name: 'Kim Lee' }],
    ['nobody', {}],
  ])('is ignored when it is %s', (_title, choice) => {
    expect(identify(two, { choice }, noAgents)).toMatchObject({ state: 'several', candidates: [jo, kim] });
  });

  it('is ignored when two candidates fit', () => {
    const people = [
      person({ deskId: '5', email: 'a@example.com' }),
      person({ deskId: '5', email: 'b@example.com' }),
    ];
    expect(identify(sighting({ people }), { choice: { deskId: '5' } }, noAgents).state).toBe('several');
  });

  it('takes a bare name for a candidate that is a bare name', () => {
    const text = person({ name: 'jdoe', ambiguous: true });
    expect(identify(sighting({ people: [text] }), { choice: { name: 'jdoe' } }, noAgents)).toMatchObject({
      state: 'one',
      person: text,
      why: ['chosen'],
    });
  });

  it('decides where page and answer differ, and where the agent was set aside', () => {
    const differing = sighting({ people: [jo], confirmation: [kim] });
    expect(identify(differing, { choice: jo }, noAgents)).toMatchObject({ person: jo, why: ['chosen'] });
    const own = sighting({ people: [alex], self });
    expect(identify(own, { choice: alex }, agents)).toMatchObject({
      person: alex,
      why: ['chosen', 'colleague'],
    });
  });

  it('never replaces the one requester', () => {
    const found = identify(sighting({ people: [jo], confirmation: [jo] }), { choice: kim }, noAgents);
    expect(found).toMatchObject({ state: 'one', person: jo, why: ['confirmed'] });
  });
});

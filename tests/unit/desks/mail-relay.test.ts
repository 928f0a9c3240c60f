import { expect, it } from 'vitest';
import { isRelay } from '../../../lib/desks/mail/relay';

const email = 'help@acme.example';
const vera = { name: 'Vera Vale', email: 'vera@example.org' };

it.each([
  [{ name: "'Vera Vale' via Help", email }, []],
  [{ name: 'Vera Vale via Help', email }, [vera]],
  [{ name: 'Vera Vale', email }, [{ name: 'Help', email: 'Help@Acme.example' }]],
])('%j to %j came by a list', (sender, to) => expect(isRelay(sender, to)).toBe(true));

it.each([
  [vera, []],
  [vera, [{ name: 'Help', email }]],
  [vera, [vera]],
  [vera, [{ email: vera.email }]],
  [{ email: vera.email }, [{ email }]],
  [{ name: 'Olivia Via', email: 'olivia@example.org' }, []],
])('%j to %j is from a person', (sender, to) => expect(isRelay(sender, to)).toBe(false));

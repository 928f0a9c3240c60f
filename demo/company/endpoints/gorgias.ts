/** An HTTP integration as Gorgias asks for it: what the shop knows by heart, in no shape but its own. */
import { json, type Reply, type Request } from '../../http.ts';
import { seeded } from '../../random.ts';
import { askedCustomer } from './asked.ts';

export function answerGorgias(request: Request): Reply {
  const customer = askedCustomer(request);
  if (!customer) return json({ error: 'No such customer.' }, 404);
  const random = seeded(Number(customer.key) + 3);
  return json({
    email: customer.email,
    tier: random.pick(['Bronze', 'Silver', 'Gold']),
    points: random.int(120, 9_400),
    newsletter: random.chance(0.5),
    favourites: [random.pick(['Oat drink', 'Filter paper']), random.pick(['Espresso beans', 'Loose tea'])],
  });
}

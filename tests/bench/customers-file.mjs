/** A file of made-up customers, as an export of a billing tool would have them. The same for the same words. */
const plans = ['Free', 'Pro', 'Team', 'Enterprise'];

/** @param {number} count @param {{ host?: string, bad?: (n: number) => boolean }} [how] */
export function customersFile(count, { host = 'example.com', bad = () => false } = {}) {
  const rows = ['Email,Full name,User ID,Company,Plan,Stripe ID,Seats,Country,Created'];
  for (let n = 0; n < count; n += 1) {
    const email = bad(n) ? `person ${n}` : `person.${n}@company-${n % 5000}.${host}`;
    const id = bad(n) ? '' : String(n).padStart(7, '0');
    const made = `2025-0${1 + (n % 9)}-11`;
    rows.push(
      `${email},"Person ${n}, Łódź",${id},"Company ${n % 5000} Ltd",${plans[n % 4]},cus_${String(n).padStart(10, 'a')},${n % 90},PL,${made}`,
    );
  }
  return `${rows.join('\n')}\n`;
}

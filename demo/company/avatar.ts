/** A picture for each customer: two letters on a tint that belongs to the id. */
import { html } from '../html.ts';
import { reply, type Reply } from '../http.ts';
import { calledBy, type Customer } from '../people.ts';

function letters(name: string): string {
  const words = name.split(/[\s@.]+/).filter((word) => /^\p{L}/u.test(word));
  const firsts = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return firsts
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}

export function avatar(customer: Customer): Reply {
  const hue = (Number(customer.id.slice(3)) * 67) % 360;
  const svg = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80">
    <rect width="80" height="80" fill="hsl(${hue} 45% 86%)" />
    <circle cx="66" cy="70" r="38" fill="hsl(${hue} 45% 80%)" />
    <text
      x="40"
      y="50"
      text-anchor="middle"
      font-family="system-ui, sans-serif"
      font-size="30"
      font-weight="600"
      fill="hsl(${hue} 55% 28%)"
    >
      ${letters(calledBy(customer))}
    </text>
  </svg>`;
  return reply(200, 'image/svg+xml', svg.text.replace(/>\s+/g, '>').replace(/\s+</g, '<'));
}

import { knownTypes, type DeskType } from '../../lib/desks/config';
import { products } from '../../lib/desks/hosts';

interface Props {
  type: DeskType;
  size?: number;
}

/** Neighbours in the list of products get colours that are far apart, in degrees. */
const apart = 137.5;

/** The letters of a product's own name: two where it has two words or two capitals. */
function lettersOf(type: DeskType): string {
  if (type === 'custom') return '+';
  const { name } = products[type];
  const capitals = name.replace(/[^A-Z]/g, '').slice(0, 2);
  return capitals.length === 2 ? capitals : name.slice(0, 1).toUpperCase() + name.slice(1, 2);
}

/** A small mark that tells one product from another. Drawn here: vendors' logos are theirs. */
export function DeskMark({ type, size = 28 }: Props) {
  const hue = type === 'custom' ? 260 : (knownTypes.indexOf(type) * apart) % 360;
  const chroma = type === 'custom' ? 0.02 : 0.11;
  return (
    <svg class="desk-mark" viewBox="0 0 28 28" width={size} height={size} aria-hidden="true">
      <rect width="28" height="28" rx="7" fill={`oklch(0.5 ${chroma} ${hue})`} />
      <text x="14" y="18.5" text-anchor="middle" fill="#ffffff" font-size="12" font-weight="650">
        {lettersOf(type)}
      </text>
    </svg>
  );
}

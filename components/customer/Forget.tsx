import { TwoPresses } from '../options/TwoPresses';
import { forgetTexts } from './texts';

/** Forgets this one customer: asked about first. */
export function Forget({ forget }: { forget(): Promise<void> }) {
  return (
    <div class="page-forget">
      <TwoPresses id="forget-customer" words={forgetTexts} act={forget} />
    </div>
  );
}

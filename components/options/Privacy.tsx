import { Card } from '../ui/Card';
import { texts } from './texts';
import { TwoPresses } from './TwoPresses';

/** What is stored and where, and the way to be rid of it. */
export function Privacy({ forget }: { forget(): Promise<void> }) {
  const { privacy } = texts;
  return (
    <Card title={privacy.title}>
      <p class="card-text">{privacy.text}</p>
      <div class="card-text">
        <TwoPresses id="forget" words={privacy} act={forget} />
      </div>
    </Card>
  );
}

import { Card } from '../../ui/Card';
import { texts } from './texts';

/** What a team has set up; without any, that nobody has. */
export function Team() {
  return (
    <Card title={texts.title}>
      <p class="card-text soft">{texts.none}</p>
    </Card>
  );
}

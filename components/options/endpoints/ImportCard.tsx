import { Users } from 'lucide-preact';
import { Card } from '../../ui/Card';
import { texts } from '../texts';

/** The way to the page on which a file of customers is imported. */
export function ImportCard() {
  const { customers } = texts;
  return (
    <Card title={customers.title}>
      <p class="card-text">{customers.text}</p>
      <div class="card-text">
        <a class="button" href="/import.html" target="_blank" rel="noopener" data-testid="import-open">
          <Users size={15} />
          {customers.open}
        </a>
      </div>
    </Card>
  );
}

import type { Library } from '../../../lib/about/library';
import { Card } from '../../ui/Card';
import { texts } from './texts';

/** Deskside's own licence, and those of the libraries in its package. */
export function Licences({ libraries }: { libraries: readonly Library[] }) {
  const t = texts.licences;
  return (
    <Card title={t.title} kind="licences">
      <p class="card-text">{t.own}</p>
      <ul class="libraries">
        {libraries.map(({ name, version, licence, url }) => (
          <li key={name} data-testid="library">
            <a href={url} target="_blank" rel="noreferrer" aria-label={t.site(name)}>
              <bdi>{name}</bdi>
            </a>{' '}
            <bdi class="soft">{version}</bdi> <bdi class="soft library-licence">{licence}</bdi>
          </li>
        ))}
      </ul>
      <p class="card-text">
        <a href="/licences.txt" target="_blank">
          {t.all}
        </a>
      </p>
    </Card>
  );
}

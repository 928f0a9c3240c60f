import { Card } from '../../ui/Card';
import { releases } from './releases';
import { texts } from './texts';

/** What this version brought, and the ones before. */
export function News({ version }: { version: string }) {
  return (
    <Card title={texts.news.title} kind="about-news">
      {releases.map((release) => (
        <section key={release.version} class="card-text release" data-testid="release">
          <h3>
            {texts.news.version(release.version)}{' '}
            {release.version === version && <span class="chip chip-chosen">{texts.news.here}</span>}
          </h3>
          <ul class="release-lines">
            {release.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </Card>
  );
}

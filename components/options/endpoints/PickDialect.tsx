import { ChevronRight } from 'lucide-preact';
import { kinds, newSourceKey } from '../../../lib/options/endpoints/own-sources';
import { hashOf } from '../../../lib/options/sections';
import { Card } from '../../ui/Card';
import { typeName } from '../texts';
import { texts } from './form-texts';

/** What a new source speaks. Plain links, so that each form has an address of its own. */
export function PickDialect() {
  return (
    <Card title={texts.pickTitle} kind="pick-dialect">
      <p class="card-text soft">{texts.pickIntro}</p>
      <ul class="dialects">
        {kinds.map((kind) => (
          <li key={kind}>
            <a class="dialect" href={hashOf('sources', newSourceKey(kind))} data-testid={`dialect-${kind}`}>
              <span class="dialect-words">
                <span class="row-label">{typeName(kind, 'source')}</span>
                <span class="soft">{texts.picks[kind]}</span>
              </span>
              <ChevronRight size={16} class="back-arrow" />
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}

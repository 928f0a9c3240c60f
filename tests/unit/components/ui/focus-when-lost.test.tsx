// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { useFocusWhenLost } from '../../../../components/ui/use-focus-when-lost';
import { clear, find } from '../mount';

afterEach(clear);

function Page({ place }: { place: string | null }) {
  const root = useFocusWhenLost<HTMLElement>(place, 'h1');
  return (
    <main ref={root}>
      <h1>{place}</h1>
      {place === 'search' && <input />}
    </main>
  );
}

it('a place that took the focus with it hands it to its heading, as it is drawn: no key falls in between', () => {
  render(<Page place="search" />, document.body);
  find('input').focus();
  render(<Page place="one" />, document.body);
  expect(document.activeElement).toBe(find('h1'));
});

// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Welcome } from '../../../../components/welcome/Welcome';
import { statusWords } from '../../../../components/welcome/texts';
import { welcomeActions, welcomeSamples } from '../../../look/gallery/welcome-samples';
import { all, clear, draw, find, testId } from '../mount';

afterEach(clear);

const page = (name: string) => <Welcome view={welcomeSamples[name]!} actions={welcomeActions} />;

describe('the welcome page', () => {
  it('asks for nothing and says nothing of a desk before it has read what is set up', async () => {
    await draw(page('welcome-desk-loading'));
    expect(testId('welcome').getAttribute('aria-busy')).toBe('true');
    expect(all('button, input')).toEqual([]);
    expect(find('h1').textContent).toBe('Welcome to Deskside');
  });

  it('says nothing of the desk’s tabs before they have told, and offers what is right in any case', async () => {
    await draw(page('welcome-ticket-unknown'));
    expect(testId('status').textContent).toBe('');
    expect(testId('status').getAttribute('aria-busy')).toBe('true');
    expect(all('[data-testid="open-desk"], [data-testid="show-ticket"]')).toEqual([]);
    expect(all('[data-testid="skip"]')).toHaveLength(1);
    await draw(page('welcome-ticket-away'));
    expect(testId('status').textContent).toContain(statusWords({ state: 'away' }, 'Request Tracker').title);
    expect(all('[data-testid="open-desk"]')).toHaveLength(1);
  });

  it('puts the keyboard on a new step’s heading as it is drawn: no key falls in between', () => {
    render(page('welcome-ticket-away'), document.body);
    expect(document.activeElement).toBe(document.body);
    render(page('welcome-links'), document.body);
    expect(document.activeElement).toBe(find('h1'));
  });
});

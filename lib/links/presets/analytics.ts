import { by, number, site } from './fields';
import { base, digits, value } from './parts';
import { preset } from './preset';

const posthog = site('https://us.posthog.com', 'presetFields.posthogHelp');
const project = number('project', 'presetFields.project', 'presetFields.projectLastHelp');

const home = (given: { site: string; project: string }) =>
  `${base(given.site)}${given.project && `/project/${digits(given.project)}`}`;

/** `/person/{distinct id}`, as PostHog's own webhooks link to people; `/project/{id}` in front pins the project. 2026-11. */
const posthogPerson = preset({
  id: 'posthog-person',
  label: 'presets.posthogPerson',
  kind: 'custom',
  fields: [by('customer.externalId', 'presetFields.byDistinct'), posthog, project],
  template: (given) => `${home(given)}/person/${value(given.by)}`,
});

/** `/persons?search=…`. Seen in public admin panels, 2026-11. */
const posthogSearch = preset({
  id: 'posthog-search',
  label: 'presets.posthogSearch',
  kind: 'custom',
  fields: [by('customer.email'), posthog, project],
  template: (given) => `${home(given)}/persons?search=${value(given.by)}`,
});

export const analytics = [posthogPerson, posthogSearch];

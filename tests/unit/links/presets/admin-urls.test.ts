/** Where the presets of admin panels lead. */
import { describe, expect, it } from 'vitest';
import { opened } from './opened';

const urls: Record<string, [fields: Record<string, string>, url: string][]> = {
  'django-admin': [
    [
      { base: 'https://tool.acme.example/at/' },
      'https://tool.acme.example/at/auth/user/?q=zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
    [
      { base: 'https://tool.acme.example/at/', by: 'customer.externalId' },
      'https://tool.acme.example/at/auth/user/?q=%C3%BC%2F1%22%27%5C2',
    ],
    [
      { base: 'https://tool.acme.example/at/', app: 'app_1' },
      'https://tool.acme.example/at/app_1/user/?q=zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
    [
      { base: 'https://tool.acme.example/at/', model: 'per/son' },
      'https://tool.acme.example/at/auth/per%2Fson/?q=zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
  ],
  'django-record': [
    [
      { base: 'https://tool.acme.example/at/' },
      'https://tool.acme.example/at/auth/user/%C3%BC%2F1%22%27%5C2/change/',
    ],
    [
      { base: 'https://tool.acme.example/at/', by: 'customer.email' },
      'https://tool.acme.example/at/auth/user/zo%C3%AB%2Bo%27hara%22%5C%40example.com/change/',
    ],
    [
      { base: 'https://tool.acme.example/at/', app: 'app_1' },
      'https://tool.acme.example/at/app_1/user/%C3%BC%2F1%22%27%5C2/change/',
    ],
    [
      { base: 'https://tool.acme.example/at/', model: 'per/son' },
      'https://tool.acme.example/at/auth/per%2Fson/%C3%BC%2F1%22%27%5C2/change/',
    ],
  ],
  activeadmin: [
    [
      { base: 'https://tool.acme.example/at/' },
      'https://tool.acme.example/at/users?q%5Bemail_eq%5D=zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
    [
      { base: 'https://tool.acme.example/at/', by: 'customer.externalId' },
      'https://tool.acme.example/at/users?q%5Bemail_eq%5D=%C3%BC%2F1%22%27%5C2',
    ],
    [
      { base: 'https://tool.acme.example/at/', resource: 'people&' },
      'https://tool.acme.example/at/people%26?q%5Bemail_eq%5D=zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
    [
      { base: 'https://tool.acme.example/at/', predicate: 'id_eq&' },
      'https://tool.acme.example/at/users?q%5Bid_eq%26%5D=zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
  ],
  'nova-search': [
    [
      { base: 'https://tool.acme.example/at/' },
      'https://tool.acme.example/at/resources/users?users_search=zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
    [
      { base: 'https://tool.acme.example/at/', by: 'customer.externalId' },
      'https://tool.acme.example/at/resources/users?users_search=%C3%BC%2F1%22%27%5C2',
    ],
    [
      { base: 'https://tool.acme.example/at/', resource: 'people&' },
      'https://tool.acme.example/at/resources/people%26?people%26_search=zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
  ],
  'nova-record': [
    [
      { base: 'https://tool.acme.example/at/' },
      'https://tool.acme.example/at/resources/users/%C3%BC%2F1%22%27%5C2',
    ],
    [
      { base: 'https://tool.acme.example/at/', by: 'customer.email' },
      'https://tool.acme.example/at/resources/users/zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
    [
      { base: 'https://tool.acme.example/at/', resource: 'people&' },
      'https://tool.acme.example/at/resources/people%26/%C3%BC%2F1%22%27%5C2',
    ],
  ],
  filament: [
    [
      { base: 'https://tool.acme.example/at/' },
      'https://tool.acme.example/at/users?search=zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
    [
      { base: 'https://tool.acme.example/at/', by: 'customer.externalId' },
      'https://tool.acme.example/at/users?search=%C3%BC%2F1%22%27%5C2',
    ],
    [
      { base: 'https://tool.acme.example/at/', resource: 'people&' },
      'https://tool.acme.example/at/people%26?search=zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
    [
      { base: 'https://tool.acme.example/at/', parameter: 'tableSearch&' },
      'https://tool.acme.example/at/users?tableSearch%26=zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
  ],
  'wordpress-users': [
    [
      { base: 'https://tool.acme.example/at/' },
      'https://tool.acme.example/at/wp-admin/users.php?s=zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
    [
      { base: 'https://tool.acme.example/at/', by: 'customer.externalId' },
      'https://tool.acme.example/at/wp-admin/users.php?s=%C3%BC%2F1%22%27%5C2',
    ],
  ],
  'forest-admin': [
    [
      { project: 'acme/1' },
      'https://app.forestadmin.com/acme%2F1/Production/Operations/data/users/index/record/users/%C3%BC%2F1%22%27%5C2/details',
    ],
    [
      { project: 'acme/1', environment: 'prod' },
      'https://app.forestadmin.com/acme%2F1/prod/Operations/data/users/index/record/users/%C3%BC%2F1%22%27%5C2/details',
    ],
    [
      { project: 'acme/1', team: 't 1/2' },
      'https://app.forestadmin.com/acme%2F1/Production/t%201%2F2/data/users/index/record/users/%C3%BC%2F1%22%27%5C2/details',
    ],
    [
      { project: 'acme/1', collection: 'customers/2' },
      'https://app.forestadmin.com/acme%2F1/Production/Operations/data/customers%2F2/index/record/customers%2F2/%C3%BC%2F1%22%27%5C2/details',
    ],
    [
      { project: 'acme/1', by: 'customer.email' },
      'https://app.forestadmin.com/acme%2F1/Production/Operations/data/users/index/record/users/zo%C3%AB%2Bo%27hara%22%5C%40example.com/details',
    ],
  ],
};

describe.each(Object.entries(urls))('%s', (preset, cases) => {
  it.each(cases)('with %j', (fields, url) => {
    expect(opened(preset, fields)).toBe(url);
  });
});

/** Where the presets lead that log in as the customer, or to where one can. */
import { describe, expect, it } from 'vitest';
import { opened } from './opened';

const urls: Record<string, [fields: Record<string, string>, url: string][]> = {
  'laravel-impersonate': [
    [
      { base: 'https://tool.acme.example/at/' },
      'https://tool.acme.example/at/impersonate/take/%C3%BC%2F1%22%27%5C2',
    ],
    [
      { base: 'https://tool.acme.example/at/', by: 'customer.email' },
      'https://tool.acme.example/at/impersonate/take/zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
    [
      { base: 'https://tool.acme.example/at/', guard: 'web/2' },
      'https://tool.acme.example/at/impersonate/take/%C3%BC%2F1%22%27%5C2/web%2F2',
    ],
  ],
  'nova-impersonate': [
    [
      { base: 'https://tool.acme.example/at/' },
      'https://tool.acme.example/at/nova-impersonate/users/%C3%BC%2F1%22%27%5C2',
    ],
    [
      { base: 'https://tool.acme.example/at/', by: 'customer.email' },
      'https://tool.acme.example/at/nova-impersonate/users/zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
    [
      { base: 'https://tool.acme.example/at/', guard: 'web/2' },
      'https://tool.acme.example/at/nova-impersonate/users/%C3%BC%2F1%22%27%5C2/web%2F2',
    ],
    [
      { base: 'https://tool.acme.example/at/', redirect: '/billing?x' },
      'https://tool.acme.example/at/nova-impersonate/users/%C3%BC%2F1%22%27%5C2?redirect_to=%2Fbilling%3Fx',
    ],
  ],
  'switch-user': [
    [
      { base: 'https://tool.acme.example/at/' },
      'https://tool.acme.example/at/switch_user?scope_identifier=user_%C3%BC%2F1%22%27%5C2',
    ],
    [
      { base: 'https://tool.acme.example/at/', by: 'customer.email' },
      'https://tool.acme.example/at/switch_user?scope_identifier=user_zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
    [
      { base: 'https://tool.acme.example/at/', scope: 'admin&1' },
      'https://tool.acme.example/at/switch_user?scope_identifier=admin%261_%C3%BC%2F1%22%27%5C2',
    ],
  ],
  symfony: [
    [
      { base: 'https://tool.acme.example/at/' },
      'https://tool.acme.example/at/?_switch_user=zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
    [
      { base: 'https://tool.acme.example/at/', by: 'customer.externalId' },
      'https://tool.acme.example/at/?_switch_user=%C3%BC%2F1%22%27%5C2',
    ],
    [
      { base: 'https://tool.acme.example/at/', parameter: 'tableSearch&' },
      'https://tool.acme.example/at/?tableSearch%26=zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
  ],
  'devise-masquerade': [
    [
      { base: 'https://tool.acme.example/at/' },
      'https://tool.acme.example/at/users/masquerade/%C3%BC%2F1%22%27%5C2',
    ],
    [
      { base: 'https://tool.acme.example/at/', by: 'customer.email' },
      'https://tool.acme.example/at/users/masquerade/zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
    [
      { base: 'https://tool.acme.example/at/', scope: 'admin&1' },
      'https://tool.acme.example/at/admin%261/masquerade/%C3%BC%2F1%22%27%5C2',
    ],
  ],
  'django-hijack': [
    [
      { base: 'https://tool.acme.example/at/' },
      'https://tool.acme.example/at/auth/user/?q=zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
    [
      { base: 'https://tool.acme.example/at/', app: 'app_1' },
      'https://tool.acme.example/at/app_1/user/?q=zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
    [
      { base: 'https://tool.acme.example/at/', model: 'per/son' },
      'https://tool.acme.example/at/auth/per%2Fson/?q=zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
    [
      { base: 'https://tool.acme.example/at/', by: 'customer.externalId' },
      'https://tool.acme.example/at/auth/user/?q=%C3%BC%2F1%22%27%5C2',
    ],
  ],
  'django-loginas': [
    [
      { base: 'https://tool.acme.example/at/' },
      'https://tool.acme.example/at/auth/user/%C3%BC%2F1%22%27%5C2/change/',
    ],
    [
      { base: 'https://tool.acme.example/at/', app: 'app_1' },
      'https://tool.acme.example/at/app_1/user/%C3%BC%2F1%22%27%5C2/change/',
    ],
    [
      { base: 'https://tool.acme.example/at/', model: 'per/son' },
      'https://tool.acme.example/at/auth/per%2Fson/%C3%BC%2F1%22%27%5C2/change/',
    ],
    [
      { base: 'https://tool.acme.example/at/', by: 'customer.email' },
      'https://tool.acme.example/at/auth/user/zo%C3%AB%2Bo%27hara%22%5C%40example.com/change/',
    ],
  ],
  pretender: [
    [{ base: 'https://tool.acme.example/at/' }, 'https://tool.acme.example/at/%C3%BC%2F1%22%27%5C2'],
    [
      { base: 'https://tool.acme.example/at/', by: 'customer.email' },
      'https://tool.acme.example/at/zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
  ],
  'user-switching': [
    [
      { base: 'https://tool.acme.example/at/' },
      'https://tool.acme.example/at/wp-admin/users.php?s=zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
    [
      { base: 'https://tool.acme.example/at/', by: 'customer.externalId' },
      'https://tool.acme.example/at/wp-admin/users.php?s=%C3%BC%2F1%22%27%5C2',
    ],
  ],
  craft: [
    [{ base: 'https://tool.acme.example/at/' }, 'https://tool.acme.example/at/users/%C3%BC%2F1%22%27%5C2'],
    [
      { base: 'https://tool.acme.example/at/', by: 'customer.email' },
      'https://tool.acme.example/at/users/zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
  ],
  clerk: [
    [
      { app: 'app_1', instance: 'ins_2' },
      'https://dashboard.clerk.com/apps/app_1/instances/ins_2/users/%C3%BC%2F1%22%27%5C2',
    ],
    [
      { app: 'app_1', instance: 'ins_2', by: 'customer.email' },
      'https://dashboard.clerk.com/apps/app_1/instances/ins_2/users/zo%C3%AB%2Bo%27hara%22%5C%40example.com',
    ],
  ],
};

describe.each(Object.entries(urls))('%s', (preset, cases) => {
  it.each(cases)('with %j', (fields, url) => {
    expect(opened(preset, fields)).toBe(url);
  });
});

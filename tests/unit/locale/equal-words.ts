/** What German says as English does. */
export const equalInGerman: readonly string[] = [
  'Links',
  'Team',
  'Name',
  'Ticket {id}',
  'Token',
  'Ticket',
  'UUID',
  'Version',
  'privacy.userContext.enabled: true',
  'Container {name}',
  'Status {code}',
  '{minutes} min',
  '{seconds} s',
];

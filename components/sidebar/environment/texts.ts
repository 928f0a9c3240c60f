/** Every text about environments. */
export const environmentTexts = {
  group: 'Environment',
  warning: '{label}: links lead there',
};

/** Every text of the section about the team. */
export const texts = {
  title: 'Team pack',
  none: 'Nothing here comes from a team: everything is this browser’s own pack.',
} as const;

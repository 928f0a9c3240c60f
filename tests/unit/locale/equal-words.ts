/** What German says as English does. */
export const equalInGerman: readonly string[] = ['Links', 'Team'];

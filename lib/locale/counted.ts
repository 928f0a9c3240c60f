/**
 * What stands under the plain name of a message with plural forms, to say that there are some: Firefox logs an error for
 * each name that is asked for and is not there (ESR 153, 2026-11).
 */
export const COUNTED = '#';

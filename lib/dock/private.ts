import { browser } from '@wxt-dev/browser';

/** Whether this page stands in a private window. There Deskside does nothing, also where the agent lets it in. */
export const isPrivate = (): boolean => browser.extension?.inIncognitoContext;

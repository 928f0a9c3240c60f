/** The toolbar button in memory: what it wears and what a press of it opens, by tab. @param opensPopups without a press */
export function fakeButton(opensPopups: () => boolean) {
  const badges = new Map<number, string>();
  const titles = new Map<number, string>();
  /** `''`: nothing opens, it is pressed. */
  const popups = new Map<number, string>();
  /** Popups that were opened over a page. */
  const opened: string[] = [];
  return {
    badges,
    titles,
    popups,
    opened,
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text),
    setTitle: async ({ tabId, title }: { tabId: number; title: string }) => void titles.set(tabId, title),
    setBadgeBackgroundColor: async () => undefined,
    setBadgeTextColor: async () => undefined,
    getPopup: async ({ tabId }: { tabId: number }) => popups.get(tabId) ?? '/popup.html',
    setPopup: async ({ tabId, popup }: { tabId: number; popup: string }) => void popups.set(tabId, popup),
    openPopup: async () => {
      if (!opensPopups()) throw new Error('openPopup requires a user gesture');
      opened.push('popup');
    },
  };
}

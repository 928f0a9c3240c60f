/** The toolbar's popup where a test can look into it: in a tab of its own. */
import type { Session, Tab } from '../harness/driver.ts';

/** The popup's page in a tab, about the tab that shows this address, whose host is allowed. */
export async function popupAbout(session: Session, url: string): Promise<Tab> {
  const asking = await session.extensionTab('manifest.json');
  const id = await asking.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(about: object): Promise<{ id: number; url?: string }[]> } };
    };
    return (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id;
  }, url);
  await asking.close();
  return session.extensionTab(`popup.html#${id}`);
}

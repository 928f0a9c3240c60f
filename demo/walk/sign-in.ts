import type { Session } from '../../tests/harness/driver.ts';

/** Makes the browser the agent's own at the company: two ways of logging in as customers need the agent's session. */
export async function signIn(session: Session, companyUrl: string): Promise<void> {
  const tab = await session.newTab(`${companyUrl}/admin/sign-in`);
  await tab.click('#sign-in');
  await tab.waitUntil(() => location.pathname === '/admin/customers');
  await tab.close();
}

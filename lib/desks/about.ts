/** What Deskside claims about a desk. For the options, reports and the README's table; adapters do not need it. */

/** High: the desk's own source or documentation. Medium: several independent public tools. Low: one, or none. */
export type Confidence = 'high' | 'medium' | 'low' | 'none';

export interface DeskAbout {
  /** Day of the adapter's last change that could read a page otherwise, `2026-11-22`. Stands in reports. */
  version: string;
  /** How the requester is found, in a few words for the README: "the requestors row of the people box". */
  person: string;
  /** By which answer of the desk it is confirmed, such as `/api/v2/tickets/{id}.json`, or `null`. */
  confirmed: string | null;
  confidence: { address: Confidence; page: Confidence; answer: Confidence };
  /** `live`: a real installation, in the tests. `fixtures`: pages written by hand from public facts. */
  tried: 'live' | 'fixtures';
}

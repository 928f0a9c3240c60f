/** Where the company's systems stand: production first, then staging and the like. The first is the usual one. */
export interface Environment {
  id: string;
  label: string;
  /** What `{{env.<name>}}` stands for in links' templates; put in before anything else is read, so a host may stand there. */
  values: Record<string, string>;
}

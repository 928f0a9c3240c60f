/** What the made-up browser of the gallery's options page keeps: a company's set-up, with everything in it. */
import { demoPack } from '../../../demo/pack';

export const stored: Record<string, unknown> = {
  pack: demoPack({
    deskUrl: 'https://desk.acme.example',
    companyUrl: 'https://acme.example',
    stagingUrl: 'https://staging.acme.example',
  }),
};

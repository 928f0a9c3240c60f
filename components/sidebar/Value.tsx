import type { SidebarActions } from '../../lib/sidebar/view';
import { VisibleText } from '../ui/VisibleText';
import { Copy } from './Copy';

export interface KnownValue {
  /** Its name for automation. */
  id: 'customer-name' | 'customer-email' | 'customer-id';
  text: string;
  copyLabel?: string | undefined;
}

/** One fact of who the customer is, with a copy button where people paste it elsewhere. */
export function Value({ id, text, copyLabel, copy }: KnownValue & Pick<SidebarActions, 'copy'>) {
  return (
    <>
      <span class="value" data-testid={id}>
        <VisibleText text={text} address={id !== 'customer-name'} />
      </span>
      {copyLabel !== undefined && <Copy text={text} label={copyLabel} copy={copy} />}
    </>
  );
}

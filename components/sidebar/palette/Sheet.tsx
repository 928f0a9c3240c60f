import { Fragment } from 'preact';
import { X } from 'lucide-preact';
import { Dialog } from '../../ui/Dialog';
import { IconButton } from '../../ui/IconButton';
import { sheetTexts as t, type KeyRow } from './texts';

/** All keys, and what they do. */
export function Sheet({ onClose }: { onClose(): void }) {
  return (
    <Dialog label={t.title} class="sheet" onClose={onClose}>
      <header class="sheet-head">
        <h2>{t.title}</h2>
        <IconButton label={t.close} onPress={onClose}>
          <X size={16} />
        </IconButton>
      </header>
      <div class="sheet-body">
        <Rows rows={t.rows} />
        <h3>{t.links}</h3>
        <Rows rows={t.how} />
        <p>{t.note}</p>
      </div>
    </Dialog>
  );
}

function Rows({ rows }: { rows: readonly KeyRow[] }) {
  return (
    <dl class="sheet-rows">
      {rows.map(({ keys, between = ' ', what }) => (
        <div key={what}>
          <dt>
            {keys.map((key, at) => (
              <Fragment key={key}>
                {at > 0 && between}
                <kbd>{key}</kbd>
              </Fragment>
            ))}
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}

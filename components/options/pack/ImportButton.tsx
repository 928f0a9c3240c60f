import type { PickedFile } from '../../../lib/options/view';
import { PickFile } from '../../ui/PickFile';

interface Props {
  label: string;
  importFile(file: PickedFile): void;
  kind?: string;
  testId?: string;
}

/** The button for a pack's file. */
export function ImportButton({ importFile, ...looks }: Props) {
  return <PickFile accept=".json,application/json" pick={importFile} {...looks} />;
}

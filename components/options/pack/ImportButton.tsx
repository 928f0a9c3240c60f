import { FileUp } from 'lucide-preact';
import type { PickedFile } from '../../../lib/options/view';

interface Props {
  label: string;
  importFile(file: PickedFile): void;
  kind?: string;
  testId?: string;
}

/** A file input that looks like the other buttons and still is an input, for keyboards and screen readers. */
export function ImportButton({ label, importFile, kind = '', testId }: Props) {
  const take = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    input.value = ''; // so that the same file, mended, can be picked again
    if (file) importFile(file);
  };
  return (
    <label class={`button import ${kind}`}>
      <FileUp size={15} />
      {label}
      <input
        type="file"
        class="visually-hidden"
        accept=".json,application/json"
        data-testid={testId}
        onChange={({ currentTarget }) => take(currentTarget)}
      />
    </label>
  );
}

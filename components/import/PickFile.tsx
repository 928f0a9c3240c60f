import { FileUp } from 'lucide-preact';

interface Props {
  label: string;
  pick(file: File): void;
  kind?: string;
}

/** A file input that looks like the other buttons and still is an input, for keyboards and screen readers. */
export function PickFile({ label, pick, kind = '' }: Props) {
  const take = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    input.value = ''; // so that the same file, mended, can be picked again
    if (file) pick(file);
  };
  return (
    <label class={`button import ${kind}`}>
      <FileUp size={15} />
      {label}
      <input
        type="file"
        class="visually-hidden"
        accept=".csv,.tsv,.txt,.ndjson,.jsonl,text/csv,text/tab-separated-values,application/x-ndjson"
        data-testid="import-file"
        onChange={({ currentTarget }) => take(currentTarget)}
      />
    </label>
  );
}

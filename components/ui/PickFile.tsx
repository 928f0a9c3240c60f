import { FileUp } from 'lucide-preact';

interface Props {
  label: string;
  /** What the browser's dialog offers first, as `accept` has it. */
  accept: string;
  pick(file: File): void;
  kind?: string;
  testId?: string | undefined;
}

/** A file input that looks like the other buttons and still is an input, for keyboards and screen readers. */
export function PickFile({ label, accept, pick, kind = '', testId }: Props) {
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
        accept={accept}
        data-testid={testId}
        onChange={({ currentTarget }) => take(currentTarget)}
      />
    </label>
  );
}

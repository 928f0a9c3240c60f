import { PickFile as Button } from '../ui/PickFile';

const accept = '.csv,.tsv,.txt,.ndjson,.jsonl,text/csv,text/tab-separated-values,application/x-ndjson';

interface Props {
  label: string;
  pick(file: File): void;
}

/** The button for a file of customers. */
export function PickFile({ label, pick }: Props) {
  return <Button label={label} accept={accept} pick={pick} kind="button-primary" testId="import-file" />;
}

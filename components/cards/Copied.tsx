import { CopyButton } from '../ui/CopyButton';
import { cardTexts as t } from './texts';

interface Props {
  text: string;
  label: string;
  copy(text: string): Promise<boolean>;
}

export function Copied(props: Props) {
  return <CopyButton {...props} copied={t.copied} failed={t.copyFailed} />;
}

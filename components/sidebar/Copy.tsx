import { CopyButton } from '../ui/CopyButton';
import { texts } from './texts';

interface Props {
  text: string;
  label: string;
  copy(text: string): Promise<boolean>;
}

export function Copy(props: Props) {
  return <CopyButton {...props} copied={texts.copied} failed={texts.copyFailed} />;
}

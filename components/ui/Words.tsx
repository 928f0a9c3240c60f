import { Fragment } from 'preact';
import { VisibleText } from './VisibleText';

interface Props {
  /** A sentence of ours with places for texts from outside: `Log in as {name}?` */
  text: string;
  values: Readonly<Record<string, string>>;
  /** The value that is set in bold. */
  strong?: string;
}

/** A sentence with texts from outside in it, each kept apart from ours: its direction, and what would be invisible. */
export function Words({ text, values, strong }: Props) {
  return (
    <>
      {text.split(/\{(\w+)\}/).map((part, at) => {
        if (at % 2 === 0) return <Fragment key={at}>{part}</Fragment>;
        const value = <VisibleText text={values[part] ?? ''} address={part === 'email'} />;
        return part === strong ? <strong key={at}>{value}</strong> : <Fragment key={at}>{value}</Fragment>;
      })}
    </>
  );
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { clean } from './clean';
import type { CleanDocument } from './clean-node';

type Clean = typeof clean;

/** The cleaner is brought in with the first card that needs it: teams without such cards never load it. */
let cleaner: Clean | undefined;

export type Html =
  | { state: 'none' }
  | { state: 'reading' }
  | { state: 'failed' }
  | { state: 'clean'; document: CleanDocument };

/** HTML as it may be drawn, anew for each change of it. `undefined`: there is none. */
export function useHtml(html: string | undefined, images: readonly string[]): Html {
  const [run, setRun] = useState(() => cleaner);
  const [failed, setFailed] = useState(false);
  const wanted = html !== undefined;
  useEffect(() => {
    if (!wanted || run) return undefined;
    let gone = false;
    import('./clean').then(
      (module) => {
        cleaner = module.clean;
        if (!gone) setRun(() => module.clean);
      },
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [wanted, run]);
  const hosts = images.join(' ');
  const document = useMemo(() => {
    if (html === undefined || !run) return undefined;
    try {
      return run(html, hosts === '' ? [] : hosts.split(' '));
    } catch {
      return null;
    }
  }, [html, hosts, run]);
  if (html === undefined) return { state: 'none' };
  if (failed || document === null) return { state: 'failed' };
  return document ? { state: 'clean', document } : { state: 'reading' };
}

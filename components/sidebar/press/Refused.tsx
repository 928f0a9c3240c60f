import { X } from 'lucide-preact';
import { IconButton } from '../../ui/IconButton';
import { Note } from '../../ui/Note';
import { VisibleText } from '../../ui/VisibleText';
import { Words } from '../../ui/Words';
import { placeWords } from '../links/texts';
import type { PanelProps } from './PressPanel';
import { pressTexts as t, refusalTexts, someHost } from './texts';

/** Nothing was opened: why, and the one thing to do about it. */
export function Refused({ id, press, actions }: PanelProps) {
  const { refusal = 'failed', host, instead } = press;
  const { title, text, setting } = refusalTexts[refusal];
  const signIn = refusal === 'mint-signed-out' ? URL.parse(`https://${host ?? ''}/`) : null;
  return (
    <div class="press-refused" data-refusal={refusal}>
      <Note
        tone={refusal === 'moved' || refusal === 'gone' ? 'warn' : 'bad'}
        title={<span id={`${id}-title`}>{title}</span>}
        role="alert"
      >
        <p>
          {refusal !== 'moved' && refusal !== 'failed' && `${t.nothing} `}
          <Words text={text} values={{ host: host ?? someHost }} />
        </p>
        {setting !== undefined && (
          <p>
            <code>{setting}</code>
          </p>
        )}
        {instead !== undefined && (
          <button
            type="button"
            class="button button-note"
            data-testid="press-instead"
            onClick={() => actions.goOn({ open: instead })}
          >
            <VisibleText text={t.instead(placeWords(instead))} />
          </button>
        )}
        {refusal === 'mint-permission' && (
          <button type="button" class="button button-note" onClick={() => actions.openOptions()}>
            {t.options}
          </button>
        )}
        {signIn && (
          <a class="button button-note" href={signIn.href} target="_blank" rel="noopener noreferrer">
            <span>
              <Words text={t.signIn} values={{ host: signIn.host }} />
            </span>
          </a>
        )}
      </Note>
      <IconButton label={t.close} onPress={() => actions.giveUp()}>
        <X size={16} />
      </IconButton>
    </div>
  );
}

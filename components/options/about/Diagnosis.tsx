import { useId, useState } from 'preact/hooks';
import { Copy } from 'lucide-preact';
import { Card } from '../../ui/Card';
import { texts } from './texts';

interface Props {
  text: string;
  copy(text: string): Promise<boolean>;
}

/** What somebody who helps wants to know. It is shown before it is handed on: nobody has to trust it. */
export function Diagnosis({ text, copy }: Props) {
  const t = texts.diagnosis;
  const id = useId();
  const [said, setSaid] = useState('');
  const press = () => {
    copy(text).then(
      (ok) => setSaid(ok ? t.copied : t.failed),
      () => setSaid(t.failed),
    );
  };
  return (
    <Card title={t.title} kind="diagnosis-card">
      <p class="card-text" id={id}>
        {t.intro}
      </p>
      <pre
        class="diagnosis-text"
        data-testid="diagnosis"
        lang="en"
        dir="ltr"
        tabIndex={0}
        aria-label={t.text}
        role="group"
      >
        {text}
      </pre>
      <div class="card-text diagnosis-copy">
        <button
          type="button"
          class="button"
          data-testid="diagnosis-copy"
          aria-describedby={id}
          onClick={press}
        >
          <Copy size={15} />
          {t.copy}
        </button>
        <p role="status" class="soft">
          {said}
        </p>
      </div>
    </Card>
  );
}

import { useId } from 'preact/hooks';
import type { LinksStepView, WelcomeActions } from '../../lib/welcome/view';
import { LinkPreview } from './LinkPreview';
import { texts } from './texts';

interface Props {
  view: LinksStepView;
  actions: WelcomeActions;
}

/** One link: which tool, what it needs to know, and what its address becomes. */
export function LinkForm({ view, actions }: Props) {
  const t = texts.links;
  const help = useId();
  const { topic, who } = view;
  if (!topic) return null;
  return (
    <form
      class="welcome-form"
      onSubmit={(event) => {
        event.preventDefault();
        actions.addLink();
      }}
    >
      <h2>{t.topics[topic].title}</h2>
      <label class="picker-field">
        <span>{t.tool}</span>
        <select
          data-testid="tool"
          value={view.tool}
          onChange={({ currentTarget: { value } }) => actions.chooseTool(value)}
        >
          <option value="paste">{t.paste}</option>
          {view.tools.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {view.tool === 'paste' ? (
        <>
          <label class="picker-field">
            <span>{t.pasteLabel(who.name)}</span>
            <input
              type="text"
              inputmode="url"
              spellcheck={false}
              autocomplete="off"
              placeholder="https://"
              data-testid="paste"
              value={view.pasted}
              aria-describedby={help}
              onInput={({ currentTarget: { value } }) => actions.paste(value)}
            />
          </label>
          <p id={help} class={view.unfound ? 'welcome-problem' : 'soft'}>
            {view.unfound ? t.unfound(who.name) : t.pasteHelp}
          </p>
        </>
      ) : (
        view.fields.map(({ name, label, help: words, value }) => (
          <label key={name} class="picker-field">
            <span>{label}</span>
            <input
              type="text"
              spellcheck={false}
              autocomplete="off"
              data-testid={`field-${name}`}
              value={value}
              onInput={({ currentTarget }) => actions.fill(name, currentTarget.value)}
            />
            <small class="soft">{words.replaceAll('`', '')}</small>
          </label>
        ))
      )}
      {view.note !== undefined && <p class="soft">{view.note}</p>}
      <LinkPreview view={view} />
      {view.refused !== null && (
        <p class="welcome-problem" role="alert">
          {t.notAdded} {view.refused}
        </p>
      )}
      <div class="welcome-buttons">
        <button
          type="submit"
          class="button button-primary welcome-main"
          data-testid="add"
          disabled={!view.ready}
        >
          {t.add}
        </button>
        <button type="button" class="button button-quiet" onClick={() => actions.chooseTopic(null)}>
          {t.back}
        </button>
      </div>
    </form>
  );
}

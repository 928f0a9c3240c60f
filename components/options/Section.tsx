import type { RefObject } from 'preact';
import type { OptionsActions, OptionsView, SiteView } from '../../lib/options/view';
import { About } from './about/About';
import { Looks } from './appearance/Looks';
import { Desks } from './desks/Desks';
import { Sites } from './desks/Sites';
import { Links } from './links/Links';
import { PackSection } from './pack/PackSection';
import { Hosts } from './privacy/Hosts';
import { Privacy } from './privacy/Privacy';
import { ImportCard } from './endpoints/ImportCard';
import { Tester } from './endpoints/Tester';
import { Sources, type TesterProps } from './endpoints/Sources';
import { Rules } from './rules/Rules';
import { Shortcuts } from './shortcuts/Shortcuts';
import { Team } from './team/Team';
import { texts } from './texts';
import { Tokens } from './tokens/Tokens';
import { Trail } from './trail/Trail';

interface Props {
  view: OptionsView;
  actions: OptionsActions;
  textarea: RefObject<HTMLTextAreaElement | null>;
}

/** What stands in the section that is on screen. */
export function Section({ view, actions, textarea }: Props) {
  const sites = (use: SiteView['use'], title: string, intro?: string) => {
    const of = view.sites.filter((site) => site.use === use);
    return of.length > 0 && <Sites title={title} sites={of} actions={actions} {...(intro && { intro })} />;
  };
  const t = texts.sites;
  // Of a pack that is not read yet, nothing is said.
  const noPack = !view.loading && <p class="soft">{texts.noPack}</p>;
  switch (view.place.section) {
    case 'desks':
      return <Desks view={view} actions={actions} />;
    case 'links':
      return (
        <>
          {view.links ? <Links view={view.links} actions={actions.links} originOf={view.originOf} /> : noPack}
          {sites('mint', t.mint, t.mintIntro)}
        </>
      );
    case 'sources': {
      const tester: TesterProps = {
        view: view.tester,
        actions: actions.tester,
        now: view.now,
        copy: actions.links.copy,
        openOptions: () => scrollTo(0, 0),
      };
      const tokens = view.tokens.length > 0 && <Tokens tokens={view.tokens} actions={actions.tokens} />;
      return view.sources ? (
        <Sources
          view={view.sources}
          actions={actions.sources}
          grants={{ allow: actions.allow, revoke: actions.revoke }}
          originOf={view.originOf}
          tester={tester}
        >
          {tokens}
          <Tester {...tester} />
          <ImportCard />
        </Sources>
      ) : (
        noPack && (
          <>
            {noPack}
            {tokens}
            <ImportCard />
          </>
        )
      );
    }
    case 'rules':
      return view.rules ? <Rules view={view.rules} actions={actions.rules} /> : noPack;
    case 'privacy':
      return (
        <>
          <Privacy view={view.privacy} actions={actions.privacy} />
          <Hosts hosts={view.privacy.hosts} now={view.now} />
          {sites('audit', t.audit, t.auditIntro)}
          <Trail view={view.trail} actions={actions.trail} />
        </>
      );
    case 'team':
      return <Team view={view.team} actions={actions.team} />;
    case 'about':
      return <About view={view.about} actions={{ revoke: actions.revoke, copy: actions.links.copy }} />;
    case 'shortcuts':
      return <Shortcuts view={view.shortcuts} actions={actions.shortcuts} />;
    case 'appearance':
      return (
        view.appearance && (
          <Looks
            view={view.appearance}
            actions={actions.appearance}
            blurred={view.privacy.blurred}
            setBlurred={actions.privacy.setBlurred}
          />
        )
      );
    case 'pack':
      break;
  }
  return <PackSection view={view} actions={actions} textarea={textarea} />;
}

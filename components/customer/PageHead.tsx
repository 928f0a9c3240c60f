import { Settings } from 'lucide-preact';
import type { PageActions } from '../../lib/customer-page/view';
import { Search } from '../sidebar/Search';
import { texts } from '../sidebar/texts';
import { IconButton } from '../ui/IconButton';
import { pageTexts as t } from './texts';

interface Props {
  actions: PageActions;
  /** The search stands here, and not in the page's middle. */
  search: boolean;
}

/** The way home, the search, the options. */
export function PageHead({ actions, search }: Props) {
  return (
    <header class="page-head">
      <a class="page-home" href="#" aria-label={`Deskside: ${t.home}`}>
        <img src="/icon/48.png" alt="" width={24} height={24} />
        <span>
          Deskside <span class="page-title">{t.title}</span>
        </span>
      </a>
      {search && (
        <div class="page-search">
          <Search search={actions.search} open={actions.open} focus={0} quiet />
        </div>
      )}
      <IconButton label={texts.header.options} onPress={actions.openOptions}>
        <Settings size={18} />
      </IconButton>
    </header>
  );
}

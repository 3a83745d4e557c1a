import { bindSearchPage } from './search/bind-search-page.ts';

/** Entry of the script on the search page (src/pages/search.astro). */
bindSearchPage(document);

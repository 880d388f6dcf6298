import { startSearchForms } from '../../ui/search-form/submit-to-search.ts'

/* A filtered list that was shared when the list of all resources was here: its address has the filters. */
const list = document.querySelector<HTMLElement>('[data-library]')?.dataset['library']
if (list !== undefined && location.search !== '') location.replace(list + location.search)
startSearchForms()

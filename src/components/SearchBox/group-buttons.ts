import type { SearchResult } from '../../search/search-result.ts'
import { GROUPS, type GroupName, type SearchTexts } from './search-texts.ts'

/** All results, or one group of them. */
export type ChosenGroup = GroupName | 'all'

const NAMES: readonly GroupName[] = ['resources', 'signs', 'helplines', 'laws', 'organisations', 'topics']

function belongs({ record }: SearchResult, group: ChosenGroup): boolean {
  return group === 'all' || GROUPS[group].some((type) => type === record.type)
}

/** The results of a group. */
export function resultsIn(results: readonly SearchResult[], group: ChosenGroup): readonly SearchResult[] {
  return results.filter((result) => belongs(result, group))
}

/** A button for each group that has results, with their number. */
export function renderGroupButtons(
  results: readonly SearchResult[],
  chosen: ChosenGroup,
  texts: SearchTexts,
  onChoose: (group: ChosenGroup) => void,
): readonly HTMLButtonElement[] {
  const groups: readonly ChosenGroup[] = ['all', ...NAMES]
  return groups.flatMap((group) => {
    const count = resultsIn(results, group).length
    if (count === 0) return []
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'chip'
    button.textContent = `${group === 'all' ? texts.all : texts.groups[group]} ${count}`
    button.setAttribute('aria-pressed', String(group === chosen))
    button.addEventListener('click', () => onChoose(group))
    return [button]
  })
}

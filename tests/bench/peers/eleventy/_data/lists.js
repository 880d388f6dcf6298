import readDocuments from './documents.js'

const CARDS_A_PAGE = 24
const ROWS_A_PAGE = 100

/** A list cut into pages with their addresses: `/resources/`, `/resources/page/2/`. */
function pagesOf(path, title, members, size) {
  const count = Math.max(1, Math.ceil(members.length / size))
  return Array.from({ length: count }, (_, index) => ({
    path: index === 0 ? path : `${path}page/${index + 1}/`,
    ...{ base: path, title, number: index + 1, count, total: members.length },
    items: members.slice(index * size, (index + 1) * size),
  }))
}

/** The members of each value, in the order of the documents. */
function groupsOf(documents, valuesOf) {
  const groups = new Map()
  for (const document of documents) {
    for (const value of valuesOf(document)) {
      const group = groups.get(value)
      if (group === undefined) groups.set(value, [document])
      else group.push(document)
    }
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The pages of all lists of resources, the filter column that stands beside each, and the pages of the A to Z. */
export default () => {
  const documents = readDocuments()
  const resources = documents.filter(({ isListed }) => isListed)
  const facets = Object.keys(resources[0]?.facets ?? {}).map((facet) => ({
    facet,
    groups: groupsOf(resources, ({ facets }) => facets[facet]),
  }))
  const { compare } = new Intl.Collator('en')
  const letters = groupsOf(documents, ({ letter }) => (letter === undefined ? [] : [letter]))
  return {
    cards: [
      ...pagesOf('/resources/', 'Resources', resources, CARDS_A_PAGE),
      ...facets.flatMap(({ facet, groups }) =>
        groups.flatMap(([value, members]) => pagesOf(`/browse/${facet}/${value}/`, value, members, CARDS_A_PAGE)),
      ),
    ],
    filters: facets.map(({ facet, groups }) => ({
      facet,
      values: groups.map(([value, members]) => ({ value, count: members.length })),
    })),
    letters: letters.map(([letter]) => letter),
    rows: letters.flatMap(([letter, members]) => {
      const sorted = [...members].sort((a, b) => compare(a.title, b.title))
      return pagesOf(`/a-z/${letter}/`, letter, sorted, ROWS_A_PAGE)
    }),
  }
}

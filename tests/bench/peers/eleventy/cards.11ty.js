import { escape, pageFrame, pagination } from './page-frame.js'

export const data = {
  pagination: { data: 'lists.cards', size: 1, alias: 'list' },
  permalink: ({ list }) => `${list.path}index.html`,
}

function card({ path, title, summary, facts }) {
  return `<article><h2><a href="${path}">${escape(title)}</a></h2><p>${escape(summary)}</p><p>${escape(facts.join(' · '))}</p></article>`
}

function filterColumn(filters) {
  const link = (facet, { value, count }) => `<li><a href="/browse/${facet}/${value}/">${value}</a> ${count}</li>`
  return filters
    .map(({ facet, values }) => `<h2>${facet}</h2><ul>${values.map((value) => link(facet, value)).join('')}</ul>`)
    .join('\n')
}

export function render({ list, lists }) {
  return pageFrame(
    list.title,
    `<h1>${escape(list.title)}</h1>
<p>${list.total} resources</p>
<aside>${filterColumn(lists.filters)}</aside>
${list.items.map(card).join('\n')}
${pagination(list)}`,
  )
}

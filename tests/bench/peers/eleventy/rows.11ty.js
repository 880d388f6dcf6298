import { escape, pageFrame, pagination } from './page-frame.js'

export const data = {
  pagination: { data: 'lists.rows', size: 1, alias: 'list' },
  permalink: ({ list }) => `${list.path}index.html`,
}

export function render({ list, lists }) {
  const row = ({ path, title, facts }) => `<li><a href="${path}">${escape(title)}</a> · ${escape(facts[0] ?? '')}</li>`
  return pageFrame(
    list.title,
    `<h1>${escape(list.title)}</h1>
<nav>${lists.letters.map((letter) => `<a href="/a-z/${letter}/">${letter}</a>`).join(' ')}</nav>
<ul>${list.items.map(row).join('\n')}</ul>
${pagination(list)}`,
  )
}

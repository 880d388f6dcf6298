import { escape, pageFrame } from './page-frame.js'

export const data = {
  pagination: { data: 'documents', size: 1, alias: 'document' },
  permalink: ({ document }) => `${document.path}index.html`,
}

export function render({ document: { title, summary, facts, topics, headings, paragraphs } }) {
  const items = (texts) => texts.map((text) => `<li>${escape(text)}</li>`).join('')
  return pageFrame(
    title,
    `<h1>${escape(title)}</h1>
<p>${escape(summary)}</p>
<ul>${items(facts)}</ul>
<ul>${items(topics)}</ul>
<ol>${items(headings)}</ol>
${paragraphs.map((text) => `<p>${escape(text)}</p>`).join('\n')}`,
  )
}

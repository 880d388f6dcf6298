const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escape = (text) => text.replace(/[&<>"]/g, (character) => ESCAPES[character])

/** A whole page around its main part. */
export function pageFrame(title, main) {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title></head>
<body>
<header><nav><a href="/">Home</a> <a href="/resources/">Resources</a> <a href="/a-z/">A to Z</a></nav></header>
<main>
${main}
</main>
<footer><a href="/act-now/">Act now</a></footer>
</body>
</html>
`
}

/** The links to the pages before and after this one. */
export function pagination({ base, number, count }) {
  const path = (page) => (page === 1 ? base : `${base}page/${page}/`)
  const before = number > 1 ? `<a rel="prev" href="${path(number - 1)}">Previous</a> ` : ''
  const after = number < count ? ` <a rel="next" href="${path(number + 1)}">Next</a>` : ''
  return `<nav>${before}Page ${number} of ${count}${after}</nav>`
}

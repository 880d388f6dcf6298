import type { Person } from '../http/route.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)

/** The look of the Studio's own pages: its colours, and the open door of its icon. */
const STYLE = `
  :root { color-scheme: light dark; --teal: light-dark(#0b5c63, #7fd1d3); --on-teal: light-dark(#fff, #10282a) }
  body { max-width: 24rem; margin: 12vh auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif }
  h1 { display: flex; gap: .6rem; align-items: center; font-size: 1.5rem }
  ul { list-style: none; padding: 0 }
  input, button, li a { box-sizing: border-box; display: block; width: 100%; margin-top: .5rem; padding: .6rem; font: inherit }
  li a { border: 1px solid var(--teal); border-radius: .4rem; color: var(--teal); text-decoration: none }
  button { border: 0; border-radius: .4rem; background: var(--teal); color: var(--on-teal); cursor: pointer }
  :focus-visible { outline: 3px solid #ffd23f; outline-offset: 2px }
`

const DOOR =
  '<svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true"><rect width="32" height="32" rx="6" fill="#0b5c63"/>' +
  '<path d="M8 5h16v21H8z" fill="#ffd23f"/><path d="M8 5l10 3.5V30L8 26z" fill="#fff"/><circle cx="15" cy="18" r="1.3" fill="#0b5c63"/></svg>'

function peopleList(people: readonly Person[], back: string): string {
  if (people.length === 0) return ''
  const origin = escape(encodeURIComponent(back))
  const links = people.map(
    ({ id, name }) => `<li><a href="/auth/as/${escape(id)}?origin=${origin}">${escape(name)}</a></li>`,
  )
  return `<ul>\n${links.join('\n')}\n</ul>`
}

/**
 * The page on which a person signs in: those who have edited here, and a form that asks anybody else for a name.
 * @param back the address in the Studio to return to.
 * @param problem a sentence about the name that was sent.
 */
export function namePage(back: string, people: readonly Person[], problem = ''): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Who are you? – Studio</title>
<style>${STYLE}</style>
<h1>${DOOR} Who are you?</h1>
<p>Colleagues read your name in the history of what you change and approve.</p>
${peopleList(people, back)}
${problem === '' ? '' : `<p role="alert"><strong>${escape(problem)}</strong></p>`}
<form method="post" action="/auth/name">
  <input type="hidden" name="origin" value="${escape(back)}">
  <label>${people.length === 0 ? 'Your name' : 'Somebody else: your name'} <input name="name" required maxlength="80" autocomplete="name"></label>
  <button>Continue</button>
</form>
</html>
`
}

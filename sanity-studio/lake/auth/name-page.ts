const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)

/**
 * The page behind the sign-in choice “Somebody else”: a form that asks for a name.
 * @param back the address in the Studio to return to.
 * @param problem a sentence about the name that was sent.
 */
export function namePage(back: string, problem = ''): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Your name – Studio</title>
<style>
  :root { color-scheme: light dark }
  body { max-width: 24rem; margin: 15vh auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif }
  input, button { box-sizing: border-box; width: 100%; margin-top: .5rem; padding: .6rem; font: inherit }
</style>
<h1>Your name</h1>
<p>Colleagues read it in the history of what you change.</p>
${problem === '' ? '' : `<p role="alert"><strong>${escape(problem)}</strong></p>`}
<form method="post" action="/auth/name">
  <input type="hidden" name="origin" value="${escape(back)}">
  <label>Name <input name="name" required maxlength="80" autocomplete="name" autofocus></label>
  <button>Continue</button>
</form>
</html>
`
}

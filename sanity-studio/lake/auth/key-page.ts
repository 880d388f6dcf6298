/**
 * The page for people who come without the key of the printed address.
 * @param title what nobody sees without the key: “the Studio”.
 * @param command prints the address.
 */
export function keyPage(title: string, command: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>How to open ${title}</title>
<style>
  :root { color-scheme: light dark }
  body { max-width: 30rem; margin: 15vh auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif }
</style>
<h1>How to open ${title}</h1>
<p>Open the address that <code>${command}</code> printed in its window. It holds a key, so that nobody else on this
machine gets in. This browser then remembers the key for 30 days.</p>
<p>The window is gone? Stop that Studio, start it again with <code>${command}</code>, and open the address that it
prints. Nothing is lost: what you write is saved as you type.</p>
</html>
`
}

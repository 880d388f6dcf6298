/** Elements that hold a text in one piece. */
const PASSAGES = 'p, li, h1, h2, h3, h4, dt, dd, blockquote, figcaption, td, th'

/** Elements that do something by themselves when they are clicked. */
const CONTROLS = 'a, button, input, select, textarea, label, summary'

/** Hosts of this machine: drafts are told to no other. */
const LOOPBACK = /^(?:[\w-]+\.)*localhost$|^127\.0\.0\.1$|^\[::1\]$/

/** The origin of the Studio in which this page is a frame; undefined where it is none, or on another machine. */
function studioOrigin(): string | undefined {
  if (window.parent === window) return undefined
  const address = window.location.ancestorOrigins?.[0] ?? document.referrer
  if (!URL.canParse(address)) return undefined
  const { hostname, origin } = new URL(address)
  return LOOPBACK.test(hostname) ? origin : undefined
}

document.addEventListener('click', ({ target }) => {
  const origin = studioOrigin()
  if (origin === undefined || !(target instanceof Element) || target.closest(CONTROLS) !== null) return
  const text = target.closest(PASSAGES)?.textContent
  // sanity-studio/app/presentation/clicked-text.ts reads it.
  if (text !== undefined) window.parent.postMessage({ type: 'hotel-hub-clicked-text', text }, origin)
})

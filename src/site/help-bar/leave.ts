/*
 * “Leave this page”. The link works without script; with it the page is covered at once, what belongs to the tab is
 * cleared, and the entry of this page is replaced, so that Back does not lead here. Pressing Shift three times does the
 * same (GOV.UK's pattern; Esc is left to the browser). Who comes back to another page of the hub by Back is sent on:
 * the flag of this tab holds until a page of the hub is opened again.
 */
import { SHIFTS_TO_LEAVE } from './shifts-to-leave.ts'

const LEFT = 'left'
const MOST_BETWEEN = 5000

/** Whoever leaves waits no longer than this, behind the cover, to learn that there is no signal. */
const MOST_PATIENT = 1000

/**
 * What the page says, in the order of HelpBar.astro. `neutral` is the address of a page that says nothing of the hub, kept for
 * when there is no signal; `shift` says after each press but the last how many are missing.
 */
type Announcements = readonly [loading: string, expired: string, neutral: string, ...shift: readonly string[]]

const link = document.querySelector<HTMLAnchorElement>('[data-leave]')
const [loading = '', expired = '', neutral = '', ...shift] = (link?.dataset['leave'] ?? '').split('|')
const messages: Announcements | undefined = link === null ? undefined : [loading, expired, neutral, ...shift]

/** Storage may be switched off: then there is nothing to clear either. */
function withStorage(use: (storage: Storage) => void): void {
  try {
    use(sessionStorage)
  } catch {
    // Without storage the link still leads away.
  }
}

function coverPage(text: string): void {
  const cover = document.createElement('div')
  cover.className = 'cover'
  cover.setAttribute('role', 'alert')
  document.documentElement.classList.add('is-covered')
  document.documentElement.append(cover)
  document.title = ' '
  // Said only if it is put in after the element is there.
  setTimeout(() => (cover.textContent = text))
}

function uncoverPage(): void {
  document.documentElement.classList.remove('is-covered')
  document.querySelector('.cover')?.remove()
}

/** Whether a page of another site can come: a phone may call itself online in a lift. */
async function hasSignal(): Promise<boolean> {
  if (!navigator.onLine) return false
  // The worker answers no HEAD, so that this is asked of the network.
  const asked = fetch('/favicon.svg', { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(MOST_PATIENT) })
  return asked.then(
    () => true,
    () => false,
  )
}

/** Without a signal the browser would show an error, and perhaps the hub again: so what is kept is shown instead. */
function goAway(address: string, neutral: string): void {
  const isKept = 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null
  if (!isKept) return location.replace(address)
  void hasSignal().then((isOnline) => location.replace(isOnline ? address : neutral))
}

function leavePage(address: string, [loading, , neutral]: Announcements): void {
  coverPage(loading)
  // What is read aloud ends at once, also where it takes a moment to find out whether there is a signal.
  if ('speechSynthesis' in window) speechSynthesis.cancel()
  withStorage((storage) => {
    storage.clear()
    storage.setItem(LEFT, '1')
  })
  goAway(address, neutral)
}

function listenToShift(leave: () => void, [, expired, , ...shift]: Announcements): void {
  const status = document.createElement('p')
  status.className = 'visually-hidden'
  status.setAttribute('role', 'status')
  document.body.append(status)
  let presses = 0
  let isAlone = false
  let timer: ReturnType<typeof setTimeout> | undefined
  // Shift that is held to write a capital letter is no press.
  addEventListener('keydown', ({ key }) => (isAlone = key === 'Shift'))
  addEventListener('keyup', ({ key }) => {
    if (key !== 'Shift' || !isAlone) return
    presses += 1
    clearTimeout(timer)
    if (presses === SHIFTS_TO_LEAVE) {
      presses = 0
      leave()
      return
    }
    status.textContent = shift[presses - 1] ?? ''
    timer = setTimeout(() => {
      presses = 0
      status.textContent = expired
    }, MOST_BETWEEN)
  })
}

/** Whether this page was come to by Back or Forward, or shown from the browser's memory. */
function cameBack(isKept: boolean): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return isKept || (entry instanceof PerformanceNavigationTiming && entry.type === 'back_forward')
}

/** Makes the link of a page leave at once. Does nothing where the hub offers none. */
export function startLeaving(): void {
  if (link === null || messages === undefined) return
  const leave = () => leavePage(link.href, messages)
  link.addEventListener('click', (event) => {
    event.preventDefault()
    leave()
  })
  listenToShift(leave, messages)
  addEventListener('pageshow', ({ persisted }) => {
    withStorage((storage) => {
      if (storage.getItem(LEFT) === null) uncoverPage()
      else if (cameBack(persisted)) leave()
      else storage.removeItem(LEFT)
    })
  })
}

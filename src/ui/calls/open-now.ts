import { openingAt, type Opening } from '../../domain/opening.ts'

/** When a line opens next, for a reader: the time of today, or the day and its time. */
function momentWords(moment: Date, now: Date, language: string | undefined): string {
  const isToday = moment.toDateString() === now.toDateString()
  return moment.toLocaleString(language, {
    ...(!isToday && { weekday: 'long' }),
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  })
}

/** Writes behind the hours of each line whether it is open now. Nothing on the page moves. */
export function labelOpening(now: Date): void {
  for (const label of document.querySelectorAll<HTMLElement>('[data-opening]')) {
    const { opening: data = '', open = '', opens = '', language } = label.dataset
    const opening: Opening = JSON.parse(data)
    const state = openingAt(opening, now)
    if (state === undefined) continue
    label.textContent = state === 'open' ? open : opens.replace('{when}', momentWords(state, now, language))
  }
}

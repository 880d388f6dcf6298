import { writeFacts } from '../../takeaway/facts.ts'
import { clearKept } from '../../ui/browser/clear-kept.ts'
import { element } from '../../ui/browser/element.ts'
import { knownFacts } from '../../ui/browser/hotel-facts.ts'
import { forget, keep, readKept } from '../../ui/browser/kept.ts'
import { tickIfKept } from '../../ui/browser/tick-if-kept.ts'
import { whenClearedElsewhere } from '../../ui/browser/when-cleared.ts'
import type { MakerWords } from './config.ts'

const KEPT = 'poster-facts'

/**
 * Starts the fields for the hotel: what is typed stays on the page until somebody chooses to keep it on the device. They
 * are on the sheet of a staff room at once; on the others only when somebody says so.
 * @param onChange after a field was changed by us.
 */
export function startHotelFields(form: HTMLFormElement, words: MakerWords, onChange: () => void): void {
  const name = element(form, '[name=hotelName]', HTMLInputElement)
  const phone = element(form, '[name=dutyPhone]', HTMLInputElement)
  const shows = element(form, '[name=showsHotel]', HTMLInputElement)
  const keeps = element(form, '[data-keep]', HTMLInputElement)
  const status = element(form, '[data-keep-status]', HTMLElement)

  function keepNow(): void {
    if (!keeps.checked) return
    const isKept = keep(KEPT, writeFacts({ hotelName: name.value, dutyPhone: phone.value }))
    keeps.checked = isKept
    status.textContent = isKept ? words.kept : words.notKept
  }

  const { facts, isOwn } = knownFacts(KEPT)
  name.value = facts['hotelName'] ?? ''
  phone.value = facts['dutyPhone'] ?? ''
  tickIfKept(keeps, KEPT)
  if (!isOwn && name.value + phone.value !== '') status.textContent = words.keptByPapers
  for (const field of [name, phone]) {
    field.addEventListener('input', () => {
      // “Clear” may have been pressed in another tab since the box was ticked.
      if (readKept(KEPT) === undefined) keeps.checked = false
      keepNow()
    })
  }
  keeps.addEventListener('change', () => {
    if (!keeps.checked) forget(KEPT)
    status.textContent = ''
    keepNow()
  })
  for (const kind of form.querySelectorAll<HTMLInputElement>('[name=kind]'))
    kind.addEventListener('change', () => (shows.checked = kind.value === 'staff-room'))
  function clear(): void {
    name.value = ''
    phone.value = ''
    for (const field of form.querySelectorAll<HTMLInputElement>('[name^=partner]')) field.value = ''
    keeps.checked = false
    status.textContent = words.cleared
    onChange()
  }
  element(form, '[data-clear]', HTMLButtonElement).addEventListener('click', () => {
    void clearKept()
    clear()
  })
  whenClearedElsewhere([KEPT, 'hotel-facts'], clear)
}

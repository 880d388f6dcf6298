import { readFacts, writeFacts } from '../../takeaway/papers/facts.ts'
import { forget, keep, readKept } from '../kept.ts'

/** The two facts of a hotel that a sheet can bear, under the names that papers give them. */
export interface HotelFacts {
  readonly hotelName: string
  readonly dutyPhone: string
}

/** The kept facts; undefined where neither of the two is kept, whatever papers keep beside them. */
export function keptFacts(): HotelFacts | undefined {
  const kept = readKept('hotel-facts')
  if (kept === undefined) return undefined
  const { hotelName = '', dutyPhone = '' } = readFacts(kept)
  return hotelName === '' && dutyPhone === '' ? undefined : { hotelName, dutyPhone }
}

/** Keeps the two facts on this device, beside those of papers. Returns false where the device refuses. */
export function keepFacts(facts: HotelFacts): boolean {
  return keep('hotel-facts', writeFacts({ ...readFacts(readKept('hotel-facts')), ...facts }))
}

/** Takes the two facts away again; those that papers keep stay. */
export function forgetFacts(): void {
  const others = { ...readFacts(readKept('hotel-facts')), hotelName: '', dutyPhone: '' }
  if (Object.values(others).every((fact) => fact === '')) forget('hotel-facts')
  else keep('hotel-facts', writeFacts(others))
}

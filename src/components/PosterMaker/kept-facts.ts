import { forget, keep, readKept } from '../kept.ts'

/** The two facts of a hotel that a sheet can bear, under the names that papers give them. */
export interface HotelFacts {
  readonly hotelName: string
  readonly dutyPhone: string
}

/** All facts of the hotel that are kept on this device, of papers too. */
function readFacts(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(readKept('hotel-facts') ?? '{}')
    return typeof kept === 'object' && kept !== null ? { ...kept } : {}
  } catch {
    // Not written by us, or cut: as if nothing were kept.
    return {}
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The kept facts; undefined where none are kept. */
export function keptFacts(): HotelFacts | undefined {
  if (readKept('hotel-facts') === undefined) return undefined
  const { hotelName, dutyPhone } = readFacts()
  return { hotelName: textOf(hotelName), dutyPhone: textOf(dutyPhone) }
}

/** Keeps the two facts on this device, beside those of papers. Returns false where the device refuses. */
export function keepFacts(facts: HotelFacts): boolean {
  return keep('hotel-facts', JSON.stringify({ ...readFacts(), ...facts }))
}

/** Takes the two facts away again; those that papers keep stay. */
export function forgetFacts(): void {
  const others = Object.entries(readFacts()).filter(([name]) => name !== 'hotelName' && name !== 'dutyPhone')
  if (others.length === 0) forget('hotel-facts')
  else keep('hotel-facts', JSON.stringify(Object.fromEntries(others)))
}

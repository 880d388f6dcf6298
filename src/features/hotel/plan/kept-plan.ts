import { isRecord } from '../../../domain/is-record.ts'
import { isDay } from '../../../takeaway/table/read-day.ts'
import {
  freeName,
  HOTEL_SIZES,
  newHotel,
  PRINCIPLES,
  RISK_LEVELS,
  toLine,
  withCheck,
  withRisk,
  withStep,
  type Hotel,
  type Plan,
} from './plan.ts'

/** A plan as one text, to be kept on a device. */
export function writePlan(plan: Plan): string {
  return JSON.stringify(
    plan.map(({ name, size, steps, risks, checks }) => ({
      name,
      size,
      steps: Object.fromEntries(steps),
      risks: Object.fromEntries(risks),
      checks: [...checks],
    })),
  )
}

/** The plan of a kept text. What is no plan, or no part of one, is left out: somebody else may have written there. */
export function readPlan(text: string | undefined): Plan {
  const plan: Hotel[] = []
  for (const kept of listIn(text)) {
    const name = isRecord(kept) && typeof kept['name'] === 'string' ? toLine(kept['name']) : ''
    if (isRecord(kept) && name !== '') plan.push(toHotel(kept, freeName(plan, name)))
  }
  return plan
}

function listIn(text: string | undefined): readonly unknown[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(kept) ? kept : []
  } catch {
    return []
  }
}

function toHotel(kept: Readonly<Record<string, unknown>>, name: string): Hotel {
  const size = HOTEL_SIZES.find((one) => one === kept['size']) ?? 'one'
  let hotel: Hotel = { ...newHotel(name), size }
  for (const [id, entry] of entriesOf(kept['steps'])) {
    if (!isRecord(entry)) continue
    const { owner, due, done } = entry
    const day = (value: unknown) => (typeof value === 'string' && isDay(value) ? value : '')
    hotel = withStep(hotel, id, {
      owner: typeof owner === 'string' ? toLine(owner) : '',
      due: day(due),
      done: day(done),
    })
  }
  for (const [area, level] of entriesOf(kept['risks']))
    hotel = withRisk(
      hotel,
      area,
      RISK_LEVELS.find((one) => one === level),
    )
  const checks: unknown = kept['checks']
  for (const principle of PRINCIPLES)
    hotel = withCheck(hotel, principle, Array.isArray(checks) && checks.includes(principle))
  return hotel
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isRecord(value) ? Object.entries(value) : []
}

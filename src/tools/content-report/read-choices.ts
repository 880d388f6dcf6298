import type { Axes, Axis } from '../../../sanity-studio/model/gaps/axes.ts'
import { USUAL_UNSEEN_DAYS } from '../../../sanity-studio/model/gaps/links.ts'
import { formatAlternatives } from '../check/format-values.ts'

/** The options of `npm run content:report`, as they are typed. */
export interface TypedOptions {
  readonly days?: string | undefined
  readonly language?: string | undefined
  readonly country?: string | undefined
}

/** Reads `--days`. @throws Error for what is no number of days. */
export function readDays({ days }: TypedOptions): number {
  if (days === undefined) return USUAL_UNSEEN_DAYS
  if (!/^[1-9]\d{0,4}$/.test(days)) throw new Error(`“--days ${days}” is no number of days. Write --days 365.`)
  return Number(days)
}

function readChoice(axes: Axes, axis: 'language' | 'country', value: string | undefined) {
  if (value === undefined || axes[axis].some((known) => known.value === value)) return value
  const known = formatAlternatives(axes[axis].map((one) => one.value))
  throw new Error(`“--${axis} ${value}” is nothing that the report knows. Write one of ${known}.`)
}

/** Reads `--language` and `--country`. @throws Error for what the hub has nothing about. */
export function readOnly(axes: Axes, { language, country }: TypedOptions): Partial<Record<Axis, string>> {
  const only = {
    language: readChoice(axes, 'language', language),
    country: readChoice(axes, 'country', country),
  }
  return {
    ...(only.language === undefined ? {} : { language: only.language }),
    ...(only.country === undefined ? {} : { country: only.country }),
  }
}

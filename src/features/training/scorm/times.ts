/*
 * Times as LMS take them. All are local and bear no zone: a `Z` at the end is refused by several LMS, although SCORM 2004
 * allows it, and SCORM 1.2 has no place for one.
 */

function digits(value: number, length = 2): string {
  return String(value).padStart(length, '0')
}

/** The time of day as SCORM 1.2 writes it (CMITime): `14:05:09`. */
export function timeOfDay(date: Date): string {
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => digits(part)).join(':')
}

/** Date and time as SCORM 2004 writes them (time(second,10,0)): `2026-11-27T14:05:09`. */
export function localTimestamp(date: Date): string {
  const day = [digits(date.getFullYear(), 4), digits(date.getMonth() + 1), digits(date.getDate())].join('-')
  return `${day}T${timeOfDay(date)}`
}

interface Duration {
  readonly hours: number
  readonly minutes: number
  readonly seconds: number
}

/** A clock that is set back must not give a negative duration. */
function toDuration(milliseconds: number): Duration {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  return { hours: Math.floor(seconds / 3600), minutes: Math.floor(seconds / 60) % 60, seconds: seconds % 60 }
}

/** A duration as SCORM 1.2 writes it (CMITimespan): `0001:02:03`. */
export function timespan(milliseconds: number): string {
  const { hours, minutes, seconds } = toDuration(milliseconds)
  // Four digits are the most that the type has.
  return `${digits(Math.min(hours, 9999), 4)}:${digits(minutes)}:${digits(seconds)}`
}

/** A duration as SCORM 2004 writes it (timeinterval(second,10,2), ISO 8601): `PT1H2M3S`. */
export function isoDuration(milliseconds: number): string {
  const { hours, minutes, seconds } = toDuration(milliseconds)
  return `PT${hours}H${minutes}M${seconds}S`
}

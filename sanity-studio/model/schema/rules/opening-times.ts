/** Lines on which somebody may be in danger, or a child waits: a label must never make anybody put off the call. */
const NEVER_LABELLED: readonly unknown[] = [
  'emergency',
  'silent-call',
  'police',
  'deaf-access',
  'child',
  'missing-child',
]

/** Whether opening times fit their helpline: they need a time zone, and no second wording. */
export function checkOpeningTimes(
  times: readonly unknown[] | undefined,
  { document }: { readonly document?: Readonly<Record<string, unknown>> | undefined },
): string | true {
  if (times === undefined || times.length === 0) return true
  if (NEVER_LABELLED.includes(document?.['purpose'])) {
    return 'An emergency number or a line for children never says that it is closed. Write its hours in words.'
  }
  if (typeof document?.['timeZone'] !== 'string') return 'Opening times need a time zone, as Europe/London.'
  return (
    document['hours'] === undefined ||
    'The hours are written twice. Empty “Hours”: the page writes them from the opening times.'
  )
}

/** Whether the value is a time zone by its name of the IANA. */
export function checkTimeZone(zone: string | undefined): string | true {
  if (zone === undefined) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return `“${zone}” is not the name of a time zone. Write one such as Europe/London.`
  }
}

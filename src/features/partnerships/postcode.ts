/** A whole British postcode in capitals, written without its space: its district, then a digit and two letters. */
const WHOLE = /^([A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]{2}$/

const DISTRICT = /^[A-Z]{1,2}\d[A-Z\d]?$/

/** Only the letters, for all districts that begin with them. */
const AREA = /^[A-Z]{1,2}$/

/**
 * The district, or the letters before it, of what somebody typed of a British postcode: `AL1` for “al1”, “AL1 3JE” and
 * “al13je”, `AL` for “al”. What comes after a space is not part of it, however much of it is typed.
 * @returns undefined where it is the beginning of no postcode.
 */
export function toDistrict(typed: string): string | undefined {
  const [first = ''] = typed.trim().toUpperCase().split(/\s+/)
  if (DISTRICT.test(first) || AREA.test(first)) return first
  return WHOLE.exec(first)?.[1]
}

/** Whether one of the districts is the one that was asked for, or begins with the letters that were. */
export function isInDistricts(asked: string, districts: readonly string[]): boolean {
  return AREA.test(asked)
    ? districts.some((district) => district.replace(/\d.*/, '') === asked)
    : districts.includes(asked)
}

/** Whether somebody is typing a postcode and not the name of a place. */
export function isPostcode(typed: string): boolean {
  return /\d/.test(typed) || AREA.test(typed.trim().toUpperCase())
}

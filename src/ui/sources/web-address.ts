/** An address of http or https; undefined for any other, such as `javascript:`, which would run a script. */
export function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : undefined
}

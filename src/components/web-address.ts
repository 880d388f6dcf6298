/** An address that leads to a page of the web; undefined for any other, such as one that would run a script. */
export function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : undefined
}

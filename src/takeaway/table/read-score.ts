/** “9 of 10”, “9/10” or “90 %” as a share of what is right, from 0 to 1; undefined for anything else. */
export function readScore(text: string): number | undefined {
  const percent = /^(\d{1,3})\s?%$/.exec(text)
  const [, right, all] = percent === null ? (/^(\d{1,4})\D+(\d{1,4})$/.exec(text) ?? []) : ['', percent[1], '100']
  const share = Number(right) / Number(all)
  return share >= 0 && share <= 1 ? share : undefined
}

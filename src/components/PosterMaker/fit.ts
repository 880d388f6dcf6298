/**
 * The letters of a sheet in hundredths of its width, as `--sheet-letter` in sheet.css: so large that the paper is full,
 * and never so small that nobody can read them.
 */
const LARGEST = 4.6
/** Points that body letters need on paper, and on a card that is held in the hand. */
const SMALLEST_POINTS = { paper: 8, card: 6 } as const
const POINTS_AN_INCH = 72
const STEPS = 7
const SPARE = 0.98

/** Whether all that an element says is within it. A part of a pixel is lost in rounding. */
function isWithin(element: Element): boolean {
  return element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1
}

/**
 * Gives a sheet letters of this size.
 * @returns whether all its words are within it.
 */
export function setLetter(sheet: HTMLElement, letter: number): boolean {
  sheet.style.setProperty('--sheet-letter', letter.toFixed(3))
  // A number that is wider than its box would lie over the next one.
  return [sheet, ...sheet.querySelectorAll('.sheet-number')].every(isWithin)
}

/**
 * Gives a sheet the largest letters with which all its words are within it.
 * @param inches the width of the paper.
 * @returns the size of the letters; undefined where even the smallest are too large.
 */
export function fitSheet(sheet: HTMLElement, inches: number): number | undefined {
  const points = inches < 5 ? SMALLEST_POINTS.card : SMALLEST_POINTS.paper
  let smaller = (points / (inches * POINTS_AN_INCH)) * 100
  let larger = Math.max(LARGEST, smaller)
  if (!setLetter(sheet, smaller)) return undefined
  for (let step = 0; step < STEPS; step += 1) {
    const letter = (smaller + larger) / 2
    if (setLetter(sheet, letter)) smaller = letter
    else larger = letter
  }
  // The letters of paper are not exactly as wide as those of a screen.
  const letter = smaller * SPARE
  setLetter(sheet, letter)
  return letter
}

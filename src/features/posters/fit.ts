/**
 * The letters of a sheet in hundredths of its width, as `--sheet-letter` in sheet.css: so large that the paper is full,
 * and never so small that nobody can read them.
 */
const LARGEST = 4.8
/** Points that body letters need on paper, and on a card that is held in the hand. */
const SMALLEST_POINTS = { paper: 8, card: 6.8 } as const
const POINTS_AN_INCH = 72
const STEPS = 7
const SPARE = 0.98

/* A part of a pixel is lost in rounding. */
function isHighEnough({ scrollHeight, clientHeight }: Element): boolean {
  return scrollHeight <= clientHeight + 1
}

function isWideEnough({ scrollWidth, clientWidth }: Element): boolean {
  return scrollWidth <= clientWidth + 1
}

/** What is as wide as its place is: a word or a number that is wider would be cut, or lie over the next. */
const PLACES = '.sheet-column, .sheet-number, .sheet-code-text, .sheet-facts'

/** The smallest letters of paper that is so many inches wide. */
export function smallestLetter(inches: number): number {
  return ((inches < 5 ? SMALLEST_POINTS.card : SMALLEST_POINTS.paper) / (inches * POINTS_AN_INCH)) * 100
}

/**
 * Gives a sheet letters of this size.
 * @returns whether all its words are within it, each on one line.
 */
export function setLetter(sheet: HTMLElement, letter: number): boolean {
  sheet.style.setProperty('--sheet-letter', letter.toFixed(3))
  return isHighEnough(sheet) && [sheet, ...sheet.querySelectorAll(PLACES)].every(isWideEnough)
}

/**
 * Gives a sheet the largest letters with which all its words are within it. A word is divided only where it is too wide in the
 * smallest, which only what somebody typed can be.
 * @returns the size of the letters; undefined where even the smallest are too large.
 */
export function fitSheet(sheet: HTMLElement, smallest: number): number | undefined {
  let smaller = smallest
  let larger = Math.max(LARGEST, smaller)
  delete sheet.dataset['dividesWords']
  if (!setLetter(sheet, smaller)) {
    sheet.dataset['dividesWords'] = ''
    if (!setLetter(sheet, smaller)) return undefined
  }
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

/**
 * The same, with as many of its signs or questions as there is room for: those that matter most are first. Small sheets in
 * some languages have room for one, or for numbers only.
 */
export function fitFewer(sheet: HTMLElement, smallest: number): number | undefined {
  for (;;) {
    const letter = fitSheet(sheet, smallest)
    const lists = [...sheet.querySelectorAll('.sheet-entries ul')]
    if (letter !== undefined || lists.length === 0) return letter
    const isLast = lists.every(({ childElementCount }) => childElementCount <= 1)
    if (isLast) sheet.querySelector('.sheet-entries')?.remove()
    for (const { lastElementChild, childElementCount } of lists) if (childElementCount > 1) lastElementChild?.remove()
  }
}

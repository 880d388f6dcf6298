import Fuse from 'fuse.js/basic'

import { foldText } from '../text/normalise.ts'

/** Finds the positions of the names that are like what was typed; of all names where nothing was typed. */
export type PickNames = (typed: string) => ReadonlySet<number>

/** Fuse's threshold: from .35 on “polnad” finds Poland, from .5 on “romnia” finds Albania too. */
const THRESHOLD = 0.35

/** Prepares the fuzzy matcher for a short list of names, such as countries or topics, from which one is picked. */
export function createPicker(names: readonly string[]): PickNames {
  const all = new Set(names.keys())
  const fuse = new Fuse(names.map(foldText), { threshold: THRESHOLD, ignoreLocation: true })
  return (typed) => {
    const pattern = foldText(typed).trim()
    return pattern === '' ? all : new Set(fuse.search(pattern).map(({ refIndex }) => refIndex))
  }
}

import Fuse from 'fuse.js/basic'

import { foldText } from '../text/normalise.ts'

/** The places of the names that are like what was typed; of all where nothing was. */
export type PickNames = (typed: string) => ReadonlySet<number>

/** From .35 on “polnad” picks Poland, from .5 on “romnia” picks Albania too. */
const LEAST_ALIKE = 0.35

/** Prepares a short list of names, such as countries or topics, to be picked from by typing. */
export function createPicker(names: readonly string[]): PickNames {
  const all = new Set(names.keys())
  const fuse = new Fuse(names.map(foldText), { threshold: LEAST_ALIKE, ignoreLocation: true })
  return (typed) => {
    const pattern = foldText(typed).trim()
    return pattern === '' ? all : new Set(fuse.search(pattern).map(({ refIndex }) => refIndex))
  }
}

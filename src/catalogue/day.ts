import { getToday as todayOf } from './source/index.ts'

declare global {
  /** Global, since Vite bundles the pages with a copy of this module. */
  var hotelHubAskedDay: string | undefined
}

/**
 * The day with which dates are compared, as YYYY-MM-DD: HUB_TODAY where it is set, so that a build can be repeated, else today
 * in UTC. That it was asked for is noted: no page gets the day in another way.
 */
export function getToday(): string {
  const today = todayOf()
  globalThis.hotelHubAskedDay = today
  return today
}

/** Runs a job and tells which day it has asked for; undefined where it did not ask. Jobs must run one after another. */
export async function noteDay<Result>(job: () => Promise<Result>): Promise<readonly [Result, string | undefined]> {
  globalThis.hotelHubAskedDay = undefined
  const result = await job()
  return [result, globalThis.hotelHubAskedDay]
}

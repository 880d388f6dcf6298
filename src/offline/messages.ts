import { isRecord } from '../domain/is-record.ts'
import type { Choice } from './manifest.ts'
import type { Outcome } from './update.ts'

/** The request of a page to the worker: to bring the copies of this choice up to the state of the hub. */
export interface KeepMessage {
  readonly keep: Choice
}

/** The messages of the worker meanwhile, and at the end. */
export type WorkerReport = { readonly done: number; readonly all: number } | { readonly outcome: Outcome }

/** Reads a message from a page; undefined where it is none of ours. */
export function readKeepMessage(value: unknown): KeepMessage | undefined {
  const choice = isRecord(value) ? value['keep'] : undefined
  if (!isRecord(choice)) return undefined
  const { languages, job, country, papers } = choice
  return isTexts(languages) && typeof job === 'string' && typeof country === 'string'
    ? { keep: { languages, job, country, papers: papers === true } }
    : undefined
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

import { isRecord } from '../domain/is-record.ts'
import type { Choice } from './manifest.ts'
import type { Outcome } from './update.ts'

/** What a page asks the worker to do: to bring what is kept up to what the hub shows, for this choice. */
export interface KeepMessage {
  readonly keep: Choice
}

/** What the worker says meanwhile, and at the end. */
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

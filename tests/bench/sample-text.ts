import { findProfiling } from '../../sanity-studio/model/rules/no-profiling.ts'
import { remarkOrders } from '../../sanity-studio/model/rules/no-orders.ts'
import { passagesOf } from '../../sanity-studio/model/rules/passages.ts'
import type { ContentDocument } from '../../src/catalogue/source/source.ts'
import { isObject } from './documents.ts'
import { between, pick, type Random } from './random.ts'

/** The words and sentences of the real texts, to write new ones with. */
export interface TextPool {
  readonly sentences: readonly string[]
  readonly words: readonly string[]
}

function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (!isObject(value)) return []
  const own = typeof value['text'] === 'string' ? [value['text']] : []
  return [...own, ...Object.values(value).flatMap((field) => (typeof field === 'object' ? textsIn(field) : []))]
}

/** Whether a part of a text could be in a list of signs: a trait of people, innocent where it is, may not be named there. */
export function fitsAnywhere(part: unknown): boolean {
  return textsIn(part).every((text) => findProfiling(text).length === 0)
}

/** Gathers what the guides say. */
export function gatherTexts(guides: readonly ContentDocument[]): TextPool {
  const texts = guides.flatMap((guide) => textsIn(guide['body']))
  const sentences = texts
    .flatMap((text) => text.match(/[A-Z][^.!?]{15,140}[.!?](?=\s|$)/g) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => findProfiling(sentence).length === 0)
  const words = texts.flatMap((text) => text.match(/\b[a-z]{3,12}\b/g) ?? [])
  return { sentences: [...new Set(sentences)], words }
}

/** A title of three to nine words: as plain as the real ones, though without their sense. None that the build would refuse. */
export function sampleTitle(random: Random, pool: TextPool): string {
  const words = Array.from({ length: between(random, 3, 9) }, () => pick(random, pool.words)).join(' ')
  const title = words.charAt(0).toUpperCase() + words.slice(1)
  const guide = { _type: 'guide', language: 'en', title }
  return remarkOrders(guide, passagesOf(guide)).length === 0 ? title : sampleTitle(random, pool)
}

/** Whole sentences up to a length; at least one. */
export function sampleSentences(random: Random, { sentences }: TextPool, most: number): string {
  let text = pick(random, sentences)
  for (let next = pick(random, sentences); text.length + next.length < most; next = pick(random, sentences)) {
    text = `${text} ${next}`
  }
  return text
}

import { BASE_LANGUAGE } from './base-language.ts'

/** A sentence in one language. */
export interface Wording {
  /** BCP 47 tag. */
  readonly language: string
  readonly text: string
  /** Who has read it, and when; absent for a machine's draft. */
  readonly readBy?: string
}

/** The drawings above a sentence: the values of SHOWN_DRAWINGS. */
export type ShownDrawing = 'call' | 'danger' | 'quiet' | 'alone' | 'interpreter' | 'passport' | 'wait' | 'doctor'

/** A sentence that somebody shows to another person: “I need help. Please call this number for me.” */
export interface ShownSentence {
  readonly key: string
  readonly drawing: ShownDrawing
  /** Which number of the chosen country is under it. */
  readonly line?: 'main' | 'emergency'
  /** In each language once; English is among them. */
  readonly wordings: readonly Wording[]
}

/** The languages in which at least one of the sentences is written, in the order of the first. */
export function languagesOfSentences(sentences: readonly ShownSentence[]): readonly string[] {
  return [...new Set(sentences.flatMap(({ wordings }) => wordings.map(({ language }) => language)))]
}

/** The languages, but English, in which nobody has read one of the sentences yet. */
export function unreadLanguages(sentences: readonly ShownSentence[]): readonly string[] {
  const unread = sentences.flatMap(({ wordings }) => wordings.filter(({ readBy }) => readBy === undefined))
  return [...new Set(unread.map(({ language }) => language))].filter((language) => language !== BASE_LANGUAGE)
}

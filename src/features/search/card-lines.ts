import { addressOf, dialBeside, joinParts, type NumberLine } from '../../ui/calls/country-numbers.ts'

/*
 * The lines that the cards above the results have beside the numbers of every page. Those of all countries are in the page, so
 * that a country which somebody names or has chosen needs no file that may not arrive.
 */

/**
 * What a list of lines is for; `injury` has the emergency numbers of a country that has several, `risk` no line, but the
 * sentence about what those who answer the emergency number pass on.
 */
export type LineUse = 'child' | 'feelings' | 'abuse' | 'rape' | 'shelter' | 'injury' | 'risk'

/** The lists of each country by its code, each line as `joinLine` has it. */
export type CardLines = Readonly<Partial<Record<string, Readonly<Partial<Record<LineUse, readonly string[]>>>>>>

/** A line as a card shows it. */
export interface CardLine extends NumberLine {
  /** The language of the label; undefined where it is that of the page. */
  readonly language: string | undefined
}

/** Joins one line of a list for the page. @param address what a telephone dials, or a web site. */
export function joinLine(label: string, phone: string, address: string, language = ''): string {
  return joinParts([label, phone, dialBeside(phone, address), language])
}

/** Reads one line of a list. */
export function splitLine(line: string): CardLine {
  const [label, phone = '', dial = '', language] = line.split('|')
  return { label, phone, address: dial.startsWith('http') ? dial : addressOf(phone, dial), language }
}

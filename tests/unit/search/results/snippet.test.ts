import { describe, expect, it } from 'vitest'

import type { SearchCard } from '../../../../src/search/model.ts'
import { findSnippet } from '../../../../src/search/results/snippet.ts'

const CARD: SearchCard = { id: 'a', group: 'sign', title: 'Locked in', summary: 'It may be a fault.', jobs: [] }

const HIT = {
  card: CARD,
  details: () => ({ headings: ['At the door', 'Who has the key'], layTerms: ['cannot get out'] }),
}

/** The snippet from a body. */
function snippetOf(body: string, found: ReadonlySet<string>): string | undefined {
  return findSnippet({ card: CARD, details: () => ({ headings: [], layTerms: [] }) }, found, body)
}

describe('The snippet of a result is', () => {
  it.each([
    ['none, where the summary shows the word', ['fault'], undefined],
    ['a heading', ['locked', 'key'], 'Who has the key'],
    ['a sentence of the text', ['window'], 'A window is barred.'],
    ['a lay term', ['out', 'window'], 'cannot get out'],
    ['none, where the title shows the word', ['locked'], undefined],
  ])('%s', (_, found, snippet) => {
    expect(findSnippet(HIT, new Set(found), 'Nobody hears. A window is barred.')).toBe(snippet)
  })

  it('not of the body before it has been loaded', () => {
    expect(findSnippet(HIT, new Set(['window']))).toBeUndefined()
  })
})

describe('The sentence with most of the words', () => {
  it.each([
    ['One guest. A guest keeps a key! Keys.', ['guest', 'key'], 'A guest keeps a key!'],
    ['老板扣留护照。他不还。', ['护照'], '老板扣留护照。'],
    ['No such word.', ['guest'], undefined],
  ])('%s', (text, found, sentence) => {
    expect(snippetOf(text, new Set(found))).toBe(sentence)
  })

  it('is shortened to what is around the first word', () => {
    const words = Array.from({ length: 100 }, (_, at) => (at === 50 ? 'guest' : `word${at}`))
    const sentence = snippetOf(words.join(' '), new Set(['guest'])) ?? ''
    expect(sentence).toMatch(/^… .*\bguest\b.* …$/)
    expect(sentence.length).toBeLessThan(190)
  })

  it.each([
    ['of a script without blanks', `${'老板锁门，'.repeat(300)}扣留护照${'，他不还'.repeat(100)}`, '护照'],
    ['of rare characters', `${'𠮷'.repeat(300)}护照${'𠮟'.repeat(300)}`, '护照'],
    ['that is one long address', `https://${'hotel/'.repeat(200)}passport/${'hotel/'.repeat(200)}`, 'passport'],
  ])('is shortened where it is one %s', (_, text, word) => {
    const sentence = snippetOf(text, new Set([word])) ?? ''
    expect(sentence).toMatch(/^… .+ …$/u)
    expect(sentence).toContain(word)
    expect([...sentence].length).toBeLessThan(190)
    expect(sentence.isWellFormed()).toBe(true)
  })

  it('is shortened at its end only where the word is at the beginning', () => {
    expect(snippetOf(`Guest ${'word '.repeat(100)}`, new Set(['guest']))).toMatch(/^Guest word .* word …$/)
  })
})

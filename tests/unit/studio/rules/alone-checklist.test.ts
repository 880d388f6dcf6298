import { describe, expect, it } from 'vitest'

import { aloneChecklist } from '../../../../sanity-studio/model/rules/alone-checklist.ts'

const SOURCES = [{ _type: 'source', _key: 'a', url: 'https://example.org' }]

const asks = (document: Readonly<Record<string, unknown>>) => aloneChecklist([{ document }]).map(({ id }) => id)

/** A guide whose text has these blocks. */
const guide = (...body: readonly object[]) => ({ _type: 'guide', language: 'en', body })

describe('An editor who works alone is asked about the content of her document', () => {
  it.each([
    ['the numbers of a helpline', { _type: 'helpline', dial: '0800555111' }, 'numbers'],
    ['numbers to which people write', { _type: 'helpline', textNumber: '85258' }, 'numbers'],
    ['the card of a helpline in a text', guide({ _type: 'helplineCard', _key: 'a' }), 'numbers'],
    ['a link that dials', guide({ _type: 'block', markDefs: [{ _type: 'link', href: 'tel:999' }] }), 'numbers'],
    ['the numbers that the settings choose', { _type: 'siteSettings', emergency: { _ref: 'gb-999' } }, 'numbers'],
    ['whether somebody can be recognised', guide({ _type: 'block', _key: 'a' }), 'people'],
    ['whether somebody can be recognised in what happened', { _type: 'case', happened: 'She left.' }, 'people'],
    ['pictures', { _type: 'guide', cover: { _type: 'picture' } }, 'pictures'],
    ['signs', { _type: 'sign' }, 'signs'],
    ['a list of signs', guide({ _type: 'signList', _key: 'a' }), 'signs'],
    ['what people are told to do', { _type: 'actionStep' }, 'steps'],
    ['the text of the law', { _type: 'law' }, 'law'],
    ['an answer about rights', { _type: 'rightsAnswer' }, 'law'],
    ['sources', { _type: 'statistic', sources: SOURCES }, 'sources'],
    ['the address of a link', { _type: 'externalResource', url: 'https://example.org' }, 'link'],
    ['the questions of a training', { _type: 'training', quiz: [{ _type: 'quizQuestion' }] }, 'training'],
    ['a translation', { _type: 'topic', translationOf: { _ref: 'topic-signs' } }, 'translation'],
  ])('%s', (_, document, id) => {
    expect(asks(document)).toContain(id)
  })

  it('and, by its digits, about a number that is new in the text, to dial it', () => {
    const asked = (document: object, before?: object) =>
      aloneChecklist([
        {
          document: { _type: 'guide', language: 'en', ...document },
          before: before && { _type: 'guide', language: 'en', ...before },
        },
      ])
        .filter(({ id }) => id === 'new-numbers')
        .map(({ text }) => text)
    const told = { summary: 'Call 08000 121 701. In danger, call 998.' }
    expect(asked(told)).toEqual([
      'I have dialled each of 08000 121 701, 998, new in the text, and they answered as the text says.',
    ])
    expect(asked(told, { summary: 'In danger, call 998.' })).toEqual([
      'I have dialled 08000 121 701, new in the text, and it answered as the text says.',
    ])
    expect(asked(told, told)).toEqual([])
    expect(asked({ summary: 'In 2026, after 12 to 16 hours.' })).toEqual([])
  })

  it('and about nothing that was published before', () => {
    const text = (words: string) => ({ _type: 'block', _key: words, children: [{ _type: 'span', text: words }] })
    const before = { ...guide(text('Knock.'), { _type: 'steps', _key: 's' }), title: 'At the door', sources: SOURCES }
    const asked = (changes: object) =>
      aloneChecklist([{ document: { ...before, ...changes }, before }]).map(({ id }) => id)
    expect(asked({ title: 'At a door' })).toEqual(['care'])
    expect(asked({ title: 'At 3 doors' })).toEqual(['sources', 'care'])
    expect(asked({ body: [text('Knock twice.'), ...before.body.slice(1)] })).toEqual(['people', 'steps', 'care'])
    expect(asked({ sources: [...SOURCES, { ...SOURCES[0], _key: 'b' }] })).toEqual(['sources', 'care'])
  })

  it('and about a translation alone only whether she has read it, which may stay open', () => {
    const translation = { ...guide({ _type: 'steps' }), language: 'pl', translationOf: { _ref: 'a' }, sources: SOURCES }
    const questions = aloneChecklist([{ document: translation }])
    expect(questions.map(({ id, isOptional }) => [id, isOptional])).toEqual([['translation', true]])
  })

  it('and about nothing that is not there', () => {
    expect(asks({ _type: 'topic', title: 'Signs' })).toEqual(['care'])
    expect(asks({ _type: 'externalResource', url: ' ', sources: [] })).toEqual(['care'])
    // The settings with another mark: the numbers on every page are the same, and a mark shows nobody.
    const settings = { _type: 'siteSettings', emergency: { _ref: 'gb-999' } }
    const asked = aloneChecklist([{ document: { ...settings, mark: { _type: 'image' } }, before: settings }])
    expect(asked.map(({ id }) => id)).toEqual(['care'])
    expect(asks({ _type: 'helpline', dial: '0800555111', sources: SOURCES })).toEqual(['numbers', 'sources', 'care'])
  })

  it('and about several documents once for all of them, with the numbers and remarks of each', () => {
    const line = { _type: 'helpline', language: 'en', dial: '0800555111', caveat: 'In danger, call 998.' }
    const guide = { _type: 'guide', language: 'en', title: 'How we rescued them', summary: 'Call 08000 121 701.' }
    const asked = aloneChecklist([{ document: line }, { document: { ...guide, sources: SOURCES } }])
    expect(asked.map(({ id }) => id)).toEqual(['new-numbers', 'numbers', 'steps', 'sources', 'care'])
    expect(asked[0]?.text).toContain('each of 998, 08000 121 701')
    expect(asked.at(-1)?.text).toContain('in amber')
  })

  it('and always about the words, with the remarks that she left', () => {
    const words = (title: string) =>
      aloneChecklist([{ document: { _type: 'topic', language: 'en', title } }]).at(-1)?.text
    expect(words('Signs')).toBe('I have read it aloud, as somebody would read it who is afraid.')
    expect(words('How we rescued them')).toContain('considered the one remark in amber')
  })
})

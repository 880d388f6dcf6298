import { describe, expect, it } from 'vitest'

import { blockData } from '../../../../src/blocks/data.ts'
import { isFields } from '../../../../sanity-studio/model/rules/fields.ts'
import { isWrittenByActions } from '../../../../sanity-studio/model/rules/studio-types.ts'
import { schemaTypes } from '../../../../sanity-studio/model/schema/index.ts'
import { composeTranslation } from '../../../../sanity-studio/model/translation-units/compose.ts'
import { DOCUMENT_SHAPES } from '../../../../sanity-studio/model/translation-units/shape.ts'
import { isUnit, partsOf, unitsOf } from '../../../../sanity-studio/model/translation-units/units.ts'
import { ARABIC, ORIGINAL, translated } from '../../../helpers/guide-in-arabic.ts'

describe('Which texts are translated follows from the schema', () => {
  it('in every type of document but those that the Studio writes itself, and notes of what changed', () => {
    const documents = schemaTypes.filter(({ type }) => type === 'document').map(({ name }) => name)
    const translated = documents.filter((name) => !isWrittenByActions(name) && name !== 'changeNote')
    expect([...DOCUMENT_SHAPES.keys()]).toEqual(translated)
  })

  it.each([
    [
      'helpline',
      ['title', 'operator', 'hours', 'languagesSpoken', 'cost', 'anonymity', 'useFor', 'caveat', 'passesOn'],
    ],
    ['sign', ['title', 'mayAlsoBe', 'caveat', 'sceneAlt']],
    ['role', ['title', 'shortTitle', 'definition', 'briefing.do', 'briefing.dont', 'briefing.say']],
  ])('of a %s: no number, no address, no name, no value of a list', (type, expected) => {
    const briefing = { do: ['Knock.'], dont: ['Wait.'], say: 'Hello.' }
    const document: Record<string, unknown> = { _type: type }
    for (const name of DOCUMENT_SHAPES.get(type)?.keys() ?? [])
      document[name] = name === 'briefing' ? briefing : 'Words'
    expect(unitsOf(document).map(({ path }) => path)).toEqual(expected)
  })

  it('in the order of the form, with what comes from data between them', () => {
    expect(partsOf(ORIGINAL).map((part) => [part.path, part.label, isUnit(part)])).toEqual([
      ['title', 'Title', true],
      ['summary', 'Summary', true],
      ['body.call', 'Paragraph', true],
      ['body.card', 'Helpline', false],
      ['body.list.do', 'Do and do not · Do', true],
      ['body.list.dont', 'Do and do not · Do not', true],
    ])
  })
})

describe('A translation', () => {
  it('begins with structure, references and numbers, and without a word', () => {
    const begun = composeTranslation(ORIGINAL, undefined, new Map())
    expect(begun).toEqual({
      kind: 'guide',
      topics: ORIGINAL.topics,
      body: [
        {
          ...ORIGINAL.body[0],
          children: [{ _type: 'span', _key: 'call-0', marks: [], text: '' }],
        },
        ORIGINAL.body[1],
        { _type: 'doDontList', _key: 'list' },
      ],
    })
  })

  it('keeps its words and follows the structure of the original', () => {
    const [call, card, list] = ORIGINAL.body
    const added = { _type: 'callout', _key: 'new', tone: 'note', title: 'Ask' }
    const changed = { ...ORIGINAL, topics: [], body: [list, added, call] }
    const before = translated(ORIGINAL, ARABIC)
    const after = composeTranslation(changed, before, new Map())
    expect(after).toMatchObject({ title: ARABIC.get('title'), topics: [], madeFrom: before['madeFrom'] })
    expect(after['body']).toEqual([
      { ...list, do: ['اطرق أولًا.', 'انتظر لحظة.'], dont: ['لا تدخل وحدك.'] },
      { _type: 'callout', _key: 'new', tone: 'note' },
      expect.objectContaining({ _key: 'call', markDefs: call?.markDefs }),
    ])
    expect(JSON.stringify(after)).not.toContain(card?._key)
  })

  it('keeps a paragraph that its translator added, at its place, and loses one that the original lost', () => {
    const own = { _type: 'block', _key: 'own', children: [{ _type: 'span', _key: 's', text: 'في مصر: 122' }] }
    const made = translated(ORIGINAL, ARABIC)
    const body = Array.isArray(made['body']) ? made['body'].filter(isFields) : []
    const [call, ...rest] = body
    const withOwn = { ...made, body: [call, own, ...rest] }
    const keysOf = (original: typeof ORIGINAL | object) => {
      const after: unknown = composeTranslation({ ...ORIGINAL, ...original }, withOwn, new Map())['body']
      return Array.isArray(after) ? after.filter(isFields).map(({ _key }) => _key) : []
    }
    expect(keysOf({})).toEqual(['call', 'own', 'card', 'list'])
    expect(keysOf({ body: ORIGINAL.body.slice(1) })).toEqual(['own', 'card', 'list'])
  })
})

describe('Each kind of block is translated and put together again', () => {
  it.each(Object.entries(blockData))('%s', async (_, { fixture }) => {
    const { fixture: rows } = await fixture()
    for (const row of rows) {
      const original = { _type: 'guide', body: [row] }
      const words = new Map(unitsOf(original).map(({ path, text }) => [path, text]))
      const arabic = new Map([...words].map(([path, text]) => [path, text.replace(/\p{L}+/gu, 'كلمة')]))
      const translation = { _type: 'guide', ...composeTranslation(original, undefined, arabic) }
      const textsOf = (document: object) => new Map(unitsOf({ ...document }).map(({ path, text }) => [path, text]))
      expect(textsOf(translation)).toEqual(arabic)
      // What is not translated is the same: with the words of the original it is the original again.
      expect(textsOf({ _type: 'guide', ...composeTranslation(original, translation, words) })).toEqual(words)
    }
  })
})

import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import {
  hashOfMessage,
  messageWork,
  sayMessageCounts,
} from '../../../../sanity-studio/model/translation-units/message-state.ts'
import { LOCALES } from '../../../../src/i18n/locales.ts'
import { type LanguageMessages, readMessages, writeMessages } from '../../../../src/tools/translations/message-files.ts'
import type { Message } from '../../../../src/i18n/plural.ts'
import { messagesToTranslate } from '../../../../src/tools/translations/message-units.ts'
import { takeInMessages } from '../../../../src/tools/translations/take-in-messages.ts'
import { readXliff, writeXliff, type XliffDocument } from '../../../../src/tools/translations/xliff.ts'

/** Three messages of the hub: a sentence, one with a blank, and one with plural forms. */
const ENGLISH = new Map<string, Message>([
  ['act.text', 'Worried about someone? Call.'],
  ['helpline.call', 'Call {number}'],
  ['search.results', { one: '{n} result', other: '{n} results' }],
])

const POLISH = new Map<string, Message>([
  ['act.text', 'Martwisz się o kogoś? Zadzwoń.'],
  ['helpline.call', 'Zadzwoń: {number}'],
  ['search.results', { one: '{n} wynik', few: '{n} wyniki', many: '{n} wyników', other: '{n} wyniku' }],
])

const ALL_STATES = [...ENGLISH].map(
  ([key, message]) => [key, { hash: hashOfMessage(message), status: 'machine-unchecked' }] as const,
)
const KNOWN: LanguageMessages = { messages: POLISH, states: new Map(ALL_STATES) }
const ALL = { unchecked: true, keys: undefined }
const CHANGED = { unchecked: false, keys: undefined }

/** What a translator sends back who has changed a text of the exported file. */
function returned(document: XliffDocument, change: (xliff: string) => string) {
  const file = readXliff(change(writeXliff('pl', [document])), ['pl'])
  if (file === undefined) throw new Error('The file is empty.')
  return file
}

function send(change: (xliff: string) => string, isMachine = false) {
  const document = messagesToTranslate(ENGLISH, KNOWN, 'pl', ALL)
  return takeInMessages(ENGLISH, KNOWN, returned(document, change), isMachine)
}

describe('A translator gets', () => {
  it('nothing where all says what English says', () => {
    expect(messagesToTranslate(ENGLISH, KNOWN, 'pl', CHANGED).units).toEqual([])
  })

  it('the message whose English has changed since, and no other', () => {
    const english = new Map(ENGLISH).set('act.text', 'Are you worried about someone? Call.')
    expect(messagesToTranslate(english, KNOWN, 'pl', CHANGED).units.map(({ path }) => path)).toEqual(['act.text'])
  })

  it.each([
    ['is missing', new Map<string, Message>([...POLISH].slice(1)), KNOWN.states],
    ['is still English', new Map(POLISH).set('act.text', 'Worried about someone? Call.'), KNOWN.states],
    ['was written by hand without a mark', POLISH, new Map(ALL_STATES.slice(1))],
  ])('the message that %s', (_, messages, states) => {
    expect(messagesToTranslate(ENGLISH, { messages, states }, 'pl', CHANGED).units.map(({ path }) => path)).toEqual([
      'act.text',
    ])
  })

  it('each plural form of the language by itself, with a number that takes it', () => {
    const { units } = messagesToTranslate(ENGLISH, KNOWN, 'pl', { unchecked: true, keys: ['search.results'] })
    expect(units.map(({ label, source, target }) => [label, source, target])).toEqual([
      ['search.results (many, such as 0)', '{n} results', '{n} wyników'],
      ['search.results (one, such as 1)', '{n} result', '{n} wynik'],
      ['search.results (few, such as 2)', '{n} results', '{n} wyniki'],
      ['search.results (other, such as 1.5)', '{n} results', '{n} wyniku'],
    ])
  })
})

describe('A file that comes back', () => {
  it('changes nothing where nothing was written', () => {
    expect(send((xliff) => xliff)).toEqual({ ...KNOWN, texts: 0, refusals: [] })
  })

  it.each([
    [false, 'in-work'],
    [true, 'machine-unchecked'],
  ])('brings new words and keeps the blanks (by a machine: %s)', (isMachine, status) => {
    const { messages, states, refusals } = send((xliff) => xliff.replace('Zadzwoń: <x', 'Dzwoń pod <x'), isMachine)
    expect(messages.get('helpline.call')).toBe('Dzwoń pod {number}')
    expect(states.get('helpline.call')).toEqual({ hash: hashOfMessage('Call {number}'), status })
    expect(refusals).toEqual([])
  })

  it('says that a person has read what a machine wrote', () => {
    const { states, texts } = send((xliff) => xliff.replace('needs-review-translation', 'final'))
    expect(texts).toBe(1)
    expect(states.get('act.text')?.status).toBe('checked')
  })

  it('changes one plural form, and the other forms stay', () => {
    const { messages } = send((xliff) => xliff.replace('/> wyniki<', '/> trafienia<'))
    expect(messages.get('search.results')).toEqual({
      one: '{n} wynik',
      few: '{n} trafienia',
      many: '{n} wyników',
      other: '{n} wyniku',
    })
  })

  it.each([
    [
      'a lost blank',
      /(>Zadzwoń: )<x[^>]*>/,
      '$1',
      'helpline.call',
      'It cannot be shown: the blank {number} is missing.',
    ],
    [
      'a lost number of a plural form',
      /<x[^>]*> wyników/,
      'wyników',
      'search.results',
      'It cannot be shown: many: the blank {n} is missing.',
    ],
    [
      'English words',
      /Martwisz się o kogoś\? Zadzwoń\./,
      'Worried about someone? Call.',
      'act.text',
      'It is still the English text.',
    ],
    [
      'a number that English does not say',
      /Zadzwoń\./,
      'Zadzwoń pod 997.',
      'act.text',
      'A number changed: 997 is not in the original.',
    ],
    [
      'words of an earlier English',
      /act\.text@\w+/,
      'act.text@0',
      'act.text',
      'The original has changed since the export.',
    ],
    ['a message that is gone', /id="act\.text@/, 'id="act.gone@', 'act.gone', 'English has no such message.'],
  ])('is refused where it has %s', (_, from, to, path, what) => {
    const { messages, states, refusals } = send((xliff) => xliff.replace(from, to))
    expect(refusals.map((refusal) => [refusal.path, refusal.what])).toEqual([[path, what]])
    expect({ messages, states }).toEqual(KNOWN)
  })
})

describe('What there is to do in a language is counted, each message once', () => {
  const NOTHING = { untranslated: 0, changed: 0, unread: 0 }
  const read = (key: string) =>
    new Map([...KNOWN.states, [key, { hash: KNOWN.states.get(key)?.hash ?? '', status: 'checked' }] as const])
  const changed = new Map(ENGLISH).set('act.text', 'Are you worried about someone? Call.')

  it.each([
    ['a machine’s words that nobody has read', ENGLISH, KNOWN, { unread: 3 }, { unread: 1 }],
    ['not what a person has read', ENGLISH, { ...KNOWN, states: read('act.text') }, { unread: 2 }, {}],
    ['changed English before that', changed, KNOWN, { changed: 1, unread: 2 }, { changed: 1 }],
    ['words without a state as changed', ENGLISH, { ...KNOWN, states: new Map() }, { changed: 3 }, { changed: 1 }],
    [
      'what is missing and what is still English before all',
      ENGLISH,
      { ...KNOWN, messages: new Map([['act.text', 'Worried about someone? Call.']]) },
      { untranslated: 3 },
      { untranslated: 1 },
    ],
  ] as const)('%s', (_, english, known, all, safety) => {
    expect(messageWork('pl', english, known, ['act.text'])).toEqual({
      language: 'pl',
      all: { ...NOTHING, ...all },
      safety: { ...NOTHING, ...safety },
    })
  })

  it('and said in words', () => {
    expect(sayMessageCounts({ untranslated: 2, changed: 0, unread: 1500 })).toBe(
      '2 not translated, 1,500 written by a machine and read by nobody',
    )
    expect(sayMessageCounts(NOTHING)).toBe('nothing to do')
  })
})

describe('The files of the messages', () => {
  let root: string
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'messages-'))
    await cp('src/i18n/messages', join(root, 'src/i18n/messages'), { recursive: true })
  })
  afterAll(() => rm(root, { recursive: true }))

  it.each(LOCALES.slice(1))(
    '$code: no state is of a message that is gone, and writing what was read changes no letter',
    async ({ code }) => {
      const { messages: english } = await readMessages(root, 'en')
      const paths = [`${code}.json`, `state/${code}.json`].map((name) => join(root, 'src/i18n/messages', name))
      const read = () => Promise.all(paths.map((path) => readFile(path, 'utf8')))
      const before = await read()
      await writeMessages(root, code, await readMessages(root, code), english)
      expect(await read()).toEqual(before)
    },
  )
})

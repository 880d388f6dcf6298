import { describe, expect, it } from 'vitest'

import { blockData } from '../../../../src/blocks/data.ts'
import { unitsOf } from '../../../../sanity-studio/model/translation-units/units.ts'
import { checkPlaceholders, toSegments, toText } from '../../../../src/tools/translations/segments.ts'
import { readXliff, writeXliff, type XliffUnit } from '../../../../src/tools/translations/xliff.ts'

const LANGUAGES = ['ar', 'ro']

/** What a translator who copies every text into the target returns. */
function sendBack(units: readonly XliffUnit[]) {
  const file = writeXliff('ar', [{ id: 'guide-knock', title: 'Knock', source: 'en', units }])
  const copied = file.replaceAll('<target state="needs-translation">', '<target>')
  return readXliff(copied, LANGUAGES)?.units ?? []
}

const unit = (source: string): XliffUnit => ({ path: 'body.k', hash: 'h', label: 'Text', source, target: undefined })

describe('A text goes out and comes back as it was', () => {
  it.each([
    'Knock first.',
    "Fish & chips <5 “now” 'and' ]]>",
    'Call 999 or 08000 121 700 within 24 hours.',
    'Read <1>the rules for 2 rooms</1> and <2/> wait<3>.</3>',
    'Knock first.\nWait 5 minutes.\nGo.',
    'اتصل بالرقم ٩٩٩ أو اقرأ <1>ما ينبغي ملاحظته</1>.',
    '你好 <1>现在</1>',
  ])('%s', (source) => {
    const [returned] = sendBack([unit(source)])
    expect(returned).toMatchObject({ documentId: 'guide-knock', path: 'body.k', hash: 'h' })
    expect(toText(returned?.target ?? [], toSegments(source))).toBe(source)
  })

  it.each(Object.entries(blockData))('as does each text of the block %s', async (_, { fixture }) => {
    const { fixture: rows } = await fixture()
    const units = rows.flatMap((row, place) => unitsOf({ _type: 'guide', body: [{ ...row, _key: `k${place}` }] }))
    const returned = sendBack(units.map(({ path, label, text }) => ({ ...unit(text), path, label })))
    expect(returned.map(({ target }, place) => toText(target ?? [], toSegments(units[place]?.text ?? '')))).toEqual(
      units.map(({ text }) => text),
    )
  })
})

it('Numbers, line breaks and blanks are placeholders, so that nobody types them', () => {
  const file = writeXliff('ar', [{ id: 'a', title: 'A', source: 'en', units: [unit('Call <1>999</1>.\nAsk <2/>.')] }])
  expect(file).toContain(
    '<source>Call <g id="1"><x id="n1" equiv-text="999"/></g>.<x id="l1" ctype="lb"/>Ask <x id="2" equiv-text="&lt;2/&gt;"/>.</source>',
  )
})

it('A text without a translation has its original as target, which means nothing until it is changed', () => {
  const units = [unit('Call <1>999</1>.'), { ...unit('Wait'), path: 'title' }]
  const file = writeXliff('ar', [{ id: 'a', title: 'A', source: 'en', units }])
  const returned = readXliff(file.replace('needs-translation">Wait', 'needs-translation">انتظر'), LANGUAGES)?.units
  expect(returned?.map(({ target }) => target)).toEqual([undefined, [{ kind: 'words', words: 'انتظر' }]])
})

it('A blank where no line may break stays', () => {
  const [returned] = sendBack([unit('Call\u00a0us  now')])
  expect(toText(returned?.target ?? [], [])).toBe('Call\u00a0us now')
})

it('A message may not say a blank twice', () => {
  const [original, returned] = [toSegments('Press {digits}'), toSegments('اضغط {digits}{digits}')]
  expect(checkPlaceholders(original, returned)?.what).toBe('It has “{digits}” more than once.')
})

describe('Placeholders', () => {
  const original = toSegments('Call 999 or <1>wait</1>.')

  it.each([
    ['<g id="1">انتظر</g> أو <x id="n1"/>', undefined],
    ['<mrk mtype="seg"><x id="n1"/> <g id="1">انتظر</g></mrk>', undefined],
    ['<x id="n1"/>', 'It does not have the marked words 1 exactly once.'],
    ['<g id="1">انتظر</g>', 'It does not have “999” (n1) exactly once.'],
    ['<x id="n1"/><x id="n1"/><g id="1">انتظر</g>', 'It does not have “999” (n1) exactly once.'],
    ['<x id="n1"/><g id="1">انتظر</g><x id="n2"/>', 'The original has no placeholder “n2”.'],
    ['<x id="n1"/><g id="1">انتظر &lt;/1&gt;</g>', 'It has “</1>” among its words.'],
    ['<x id="n1"/><g id="1">انتظر</g>&#x202e;', 'It has the sign U+202e among its words.'],
    ['<x id="n1"/><g id="1">انتظر</g> ____', 'It has 1 gaps “____” instead of 0.'],
  ])('of %s', (target, what) => {
    const file = writeXliff('ar', [{ id: 'a', title: 'A', source: 'en', units: [unit('x')] }])
    const returned = readXliff(file.replace(/<target[^]*<\/target>/, `<target>${target}</target>`), LANGUAGES)
    expect(checkPlaceholders(original, returned?.units[0]?.target ?? [])?.what).toBe(what)
  })
})

/** A file with the same text in each language. */
function inLanguages(...languages: readonly string[]): string {
  const texts = languages.map(
    (language) =>
      `<file original="a" target-language="${language}"><body><trans-unit id="title@h"><target>x</target></trans-unit></body></file>`,
  )
  return `<xliff version="1.2">${texts.join('')}</xliff>`
}

describe('What cannot be read says why', () => {
  it.each([
    ['<xliff version="1.2"><file>', 'Line 1: unclosed xml tag(s): xliff, file'],
    ['<a>\n<b></c></a>', 'Line 2: Opening and ending tag mismatch: "b" != "c"'],
    ['<!DOCTYPE x [<!ENTITY a "b">]><xliff>&a;</xliff>', 'Line 1: entity not found:&a;'],
    [inLanguages('en'), '“en” is no language to translate into. Set target-language to one of: ar, ro.'],
    [inLanguages('ar', 'ro'), 'Line 1: “a” is in another language than the first texts, “ar”. Use a file for each'],
    [inLanguages('ar', 'ar'), 'The text title of “a” is there twice. Take one away.'],
    ['words', 'This is not an XLIFF 1.2 file in UTF-8. Save it in the format in which it was exported.'],
    [
      '<xliff version="2.0"/>',
      'This is not an XLIFF 1.2 file in UTF-8. Save it in the format in which it was exported.',
    ],
  ])('%s', (text, message) => {
    expect(() => readXliff(text, LANGUAGES)).toThrow(message)
  })

  it.each(['', '  \n', writeXliff('ar', [])])('but an empty file is no error: %j', (text) => {
    expect(readXliff(text, LANGUAGES)).toBeUndefined()
  })
})

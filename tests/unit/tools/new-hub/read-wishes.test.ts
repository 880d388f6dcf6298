import { PassThrough } from 'node:stream'

import { describe, expect, it, vi } from 'vitest'

import { readWishes, withEmergency } from '../../../../src/tools/new-hub/read-wishes.ts'

/** Puts something in the place of the terminal, until the test ends. */
function stubInput(stdin: object): PassThrough {
  const stdout = new PassThrough()
  vi.stubGlobal('process', Object.create(process, { stdin: { value: stdin }, stdout: { value: stdout } }))
  return stdout
}

const SENTENCE = 'Nobody has answered, so give in the command what is missing: npm run new-hub -- FOLDER'

describe('Who makes a hub is told which flags are missing', () => {
  it('where there is no terminal', async () => {
    stubInput({ isTTY: false })
    await expect(readWishes(['../x', '--name', 'Ours'])).rejects.toThrow(`${SENTENCE} --tagline "…" --countries "…"`)
    await expect(readWishes(['../x', '--name', 'Ours', '--tagline', 'us', '--countries', 'IE'])).resolves.toMatchObject(
      {
        countries: ['IE'],
        address: '',
      },
    )
  })

  it('where the terminal is closed at a question', async () => {
    const input = Object.assign(new PassThrough(), { isTTY: true })
    const output = stubInput(input)
    const wishes = readWishes(['../x'])
    input.write('Ours\n')
    output.on('data', (text: Buffer) => void (text.includes('Tagline') && input.end()))
    await expect(wishes).rejects.toThrow(`${SENTENCE} --tagline "…" --countries "…"`)
  })
})

/** Answers each question that holds a text by the next of its answers, and returns what the terminal has shown. */
function answering(answers: Readonly<Record<string, string[]>>): () => string {
  const input = Object.assign(new PassThrough(), { isTTY: true })
  const output = stubInput(input)
  let shown = ''
  output.on('data', (text: Buffer) => {
    shown += text.toString()
    const asked = Object.entries(answers).find(([question]) => text.includes(question))
    if (asked !== undefined) setImmediate(() => input.write(`${asked[1].shift() ?? ''}\n`))
  })
  return () => shown
}

it('An answer that is not understood is asked again, with the nearest names, and no other', async () => {
  const shown = answering({
    ...{ 'Name of': ['Ours'], 'Tagline, ': ['against it'], 'Where readers': ['me', 'me@hub.example'] },
    ...{
      'Countries, ': ['Norwya', 'Norge, Denmark, gb'],
      'is written, ': ['norsk bokmål'],
      'beside it': ['dansk, en'],
    },
    'Emergency number of Norway': ['none', '113'],
  })
  const wishes = await readWishes(['../x'])
  expect(wishes).toMatchObject({ countries: ['NO', 'DK', 'GB'], base: 'nb', languages: ['da', 'en'], name: 'Ours' })
  const line = { _type: 'helpline', country: 'GB', purpose: 'emergency', dial: '999', order: 1 }
  const ofUnion = { ...line, _id: 'eu', country: 'EU', dial: '112' }
  const { emergency } = await withEmergency(wishes, [{ ...line, _id: 'gb' }, ofUnion])
  expect([...emergency]).toEqual([['NO', '113']])
  expect(shown()).toMatch(/“Norwya” is no country. Did you mean Norway \(NO\)\?.*\n.*Countries, /)
  expect(shown()).toContain('“none” is no emergency number.')
})

it.each([
  [['--countries', 'Norge, UK; IE'], { countries: ['NO', 'GB', 'IE'] }],
  [['--countries', 'dk SE'], { countries: ['DK', 'SE'] }],
  [['--countries', 'Holland', '--languages', 'Chinese, norsk'], { countries: ['NL'], languages: ['zh-Hans', 'no'] }],
])('%j is understood', async (flags, expected) => {
  stubInput({ isTTY: false })
  await expect(readWishes(['../x', '--name', 'Ours', '--tagline', 'us', ...flags])).resolves.toMatchObject(expected)
})

it.each([
  ['--countries', 'Sverge', '--countries: “Sverge” is no country. Did you mean Sweden (SE)?'],
  ['--languages', 'Danihs', '--languages: “Danihs” is no language. Did you mean Danish (da)?'],
  ['--address', 'me', '--address: “me” is no e-mail address'],
])('%s names itself where it is not understood', async (flag, text, message) => {
  stubInput({ isTTY: true })
  await expect(readWishes(['../x', flag, text])).rejects.toThrow(message)
})

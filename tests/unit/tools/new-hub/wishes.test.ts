import { PassThrough } from 'node:stream'

import { describe, expect, it, vi } from 'vitest'

import { readWishes } from '../../../../src/tools/new-hub/wishes.ts'

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

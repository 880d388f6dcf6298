import { describe, expect, it, vi } from 'vitest'

import { askForYes, askName, createStages, logSteps } from '../../../src/tools/terminal.ts'

/** Records everything that is printed, by console.log and by process.stdout.write. */
function recordOutput(): { readonly text: () => string } {
  const parts: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void parts.push(`${line}\n`))
  vi.spyOn(process.stdout, 'write').mockImplementation((part) => parts.push(String(part)) > 0)
  return { text: () => parts.join('') }
}

describe('Stages', () => {
  it('are numbered, with their name before and their duration after the run', async () => {
    const output = recordOutput()
    const runStage = createStages(2)
    const first = await runStage('Checking the content', () => {
      expect(output.text()).toBe('[1/2] Checking the content … ')
      return Promise.resolve('a')
    })
    expect(await runStage('Building', () => Promise.resolve('b'))).toBe('b')
    expect(first).toBe('a')
    expect(output.text()).toMatch(/^\[1\/2\] Checking the content … \d+\.\d s\n\[2\/2\] Building … \d+\.\d s\n$/)
  })

  it('that fail pass their error on, without a duration', async () => {
    const output = recordOutput()
    await expect(createStages(1)('Building', () => Promise.reject(new Error('No room.')))).rejects.toThrow('No room.')
    expect(output.text()).toBe('[1/1] Building … ')
  })
})

it('A step is named once, however often it is told', () => {
  const lines: string[] = []
  const tell = logSteps((line) => void lines.push(line))
  for (const step of ['Uploading', 'Uploading', 'Writing']) tell(step)
  expect(lines).toEqual(['Uploading …', 'Writing …'])
})

describe('Where stdin is no terminal', () => {
  it('only --yes confirms a question', async () => {
    vi.stubGlobal('process', Object.create(process, { stdin: { value: { isTTY: false } } }))
    const output = recordOutput()
    expect(await askForYes('Write these 3 documents?', true)).toBe(true)
    expect(output.text()).toBe('')
    expect(await askForYes('Write these 3 documents?', false)).toBe(false)
    expect(output.text()).toBe(
      'Write these 3 documents? There is no terminal to answer in: add “-- --yes” to confirm.\n',
    )
  })

  it('the first editor has the name in HUB_EDITOR, or the one that the machine knows', async () => {
    vi.stubGlobal('process', Object.create(process, { stdin: { value: { isTTY: false } } }))
    const find = () => Promise.resolve('Maya Kaur')
    expect(await askName({ HUB_EDITOR: ' Ada ' }, find)).toBe('Ada')
    expect(await askName({ HUB_EDITOR: ' ' }, find)).toBe('Maya Kaur')
    expect(await askName({}, find)).toBe('Maya Kaur')
    expect(await askName({})).not.toBe('')
  })
})

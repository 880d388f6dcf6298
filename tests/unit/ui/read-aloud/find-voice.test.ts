import { expect, it } from 'vitest'

import { findVoice } from '../../../../src/ui/read-aloud/find-voice.ts'

const local = (lang: string) => ({ lang, localService: true })

it.each([
  ['en', ['en-US', 'en-GB'], 'en-GB'],
  ['en', ['en_US'], 'en_US'],
  ['pt', ['pt-BR', 'pt-PT'], 'pt-PT'],
  ['zh-Hans', ['zh-HK', 'zh_CN'], 'zh_CN'],
  ['pl', ['fil-PH', 'pl-PL'], 'pl-PL'],
  ['fi', ['fil-PH'], undefined],
])('In %s, of %j, the voice is %s', (language, tags, expected) => {
  expect(findVoice(language, tags.map(local))?.lang).toBe(expected)
})

it('A voice of a server reads nothing', () => {
  expect(findVoice('en', [{ lang: 'en-GB', localService: false }])).toBeUndefined()
})

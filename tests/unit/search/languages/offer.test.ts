import { describe, expect, it } from 'vitest'

import { buildOtherLanguages } from '../../../../src/search/languages/build.ts'
import { openOtherLanguages } from '../../../../src/search/languages/offer.ts'
import { makeDocument, makeEngine } from '../make-document.ts'

const english = makeEngine([
  { id: '/rights/pay/', title: 'My boss does not pay me', layTerms: ['no wages', 'not paid'] },
  { id: '/rights/passport/', title: 'Can my boss keep my passport?' },
])

function right(language: string, slug: string, title: string, ...layTerms: readonly string[]) {
  return makeDocument({ id: `/${language.toLowerCase()}/rights/${slug}/`, group: 'right', title, language, layTerms })
}

const LANGUAGES = [
  {
    language: 'en',
    documents: [makeDocument({ id: '/rights/pay/', group: 'right', title: 'My boss does not pay me', language: 'en' })],
  },
  {
    language: 'pl',
    documents: [
      right('pl', 'pay', 'Szef mi nie płaci', 'nie płacą mi', 'nie dostałam wypłaty'),
      right('pl', 'passport', 'Czy szef może trzymać mój paszport?', 'zabrał mi paszport'),
    ],
  },
  { language: 'es', documents: [right('es', 'pay', 'El jefe no me paga', 'no me pagan', 'sin salario')] },
  { language: 'pt', documents: [right('pt', 'pay', 'O patrão não me paga', 'não me pagam', 'sem salario')] },
  { language: 'uk', documents: [right('uk', 'pay', 'Начальник не платить', 'не платять')] },
  { language: 'ar', documents: [right('ar', 'pay', 'المدير لا يدفع راتبي', 'ما دفعولي')] },
  { language: 'zh-Hans', documents: [right('zh-Hans', 'pay', '老板不发工资', '拖欠工资')] },
]

const json = buildOtherLanguages(LANGUAGES)?.json ?? ''
const offer = openOtherLanguages(json, 'en')
const offered = (words: string) => offer(words, english).map(({ language }) => language)

describe('Words of another language', () => {
  it.each([
    ['nie placa mi', ['pl']],
    ['paszport', ['pl']],
    ['мене обманули на роботі', ['uk']],
    ['وين حقي', ['ar']],
    ['我的证件', ['zh-Hans']],
    ['sin salario', ['es']],
    ['lao3ban3 bu fa gongzi', ['zh-Hans']],
    ['nachalnik ne platyt', ['uk']],
  ])('“%s” is offered %j', (words, languages) => {
    expect(offered(words)).toEqual(languages)
  })

  it('lead to the best page, to the search and to help in that language', () => {
    const [polish] = offer('zabrali mi paszport', english)
    expect(polish).toMatchObject({
      searchIn: 'Szukaj po polsku',
      search: '/pl/search/',
      actNow: { path: '/pl/act-now/' },
    })
    expect(polish?.best[0]).toMatchObject({ id: '/pl/rights/passport/', title: 'Czy szef może trzymać mój paszport?' })
  })

  it('that two languages know are offered both', () => {
    expect(offered('salario me')).toEqual(['es', 'pt'])
  })
})

it.each(['boss does not pay', 'passport', 'no wages', 'zzz', '999', '', 'notchalnik payd'])(
  '“%s” is offered no other language',
  (words) => {
    expect(offered(words)).toEqual([])
  },
)

it('the language of the page is not offered on it', () => {
  const polish = makeEngine([{ title: 'Szef mi nie płaci' }], 'pl')
  expect(openOtherLanguages(json, 'pl')('zabrał mi paszport', polish)).toEqual([])
})

describe('The file of all other languages', () => {
  it('is the same for the same documents, and another for others', () => {
    expect(buildOtherLanguages(LANGUAGES)).toEqual(buildOtherLanguages(LANGUAGES))
    const edited = LANGUAGES.map(({ language, documents }) =>
      language === 'es' ? { language, documents: [right('es', 'pay', 'No me pagan')] } : { language, documents },
    )
    expect(buildOtherLanguages(edited)?.name).not.toBe(buildOtherLanguages(LANGUAGES)?.name)
  })

  it('has nothing of a language without an interface, and is not there where the hub speaks only English', () => {
    expect(buildOtherLanguages(LANGUAGES.slice(0, 1))).toBeUndefined()
    expect(buildOtherLanguages([{ language: 'fr', documents: [] }])).toBeUndefined()
  })

  it.each(['', '[{"language":'])('is refused where it was cut: “%s”', (text) => {
    expect(() => openOtherLanguages(text, 'en')).toThrow('other languages that cannot be read')
  })
})

import { describe, expect, it } from 'vitest'

import { fingerprint } from '../../sanity-studio/model/rules/units/fingerprint.ts'
import { checkDataset } from './check-dataset.ts'
import { makeGoodDataset, withBody, withFields, type TestDataset } from './good-dataset.ts'
import { paragraph, reference } from './good-documents.ts'

async function warningsOf(spoil: (good: TestDataset) => TestDataset): Promise<readonly string[]> {
  const { errors, warnings } = await checkDataset(spoil(await makeGoodDataset()))
  expect(errors).toEqual([])
  return warnings
}

const long = `${'Call us or come '.repeat(7)}now.`
const untold = { _type: 'doDontList', _key: 'list', do: [], dont: ['Follow nobody.'] }

describe('An editor is warned, and the site is built nevertheless, of', () => {
  it('a word to avoid, also where it runs over the parts of a paragraph', async () => {
    const children = [
      { _type: 'span', _key: 'a', text: 'We resc', marks: [] },
      { _type: 'span', _key: 'b', text: 'ued them.', marks: ['strong'] },
    ]
    expect(await warningsOf((good) => withBody(good, paragraph('one', '', { children })))).toEqual([
      'content/en/guide/guide-help.json body[0]: The text says “rescued”. Instead of “rescued” write: help, or find safety.',
    ])
  })

  it('a text that still prints the old number of a helpline that was corrected later', async () => {
    const correct = (good: TestDataset) => withFields(good, 'helpline-main', { _updatedAt: '2026-11-30T10:00:00Z' })
    const old = paragraph('one', 'Call 08000 121 701.')
    const [warning] = await warningsOf((good) =>
      withFields(withBody(correct(good), old), 'guide-help', { _updatedAt: '2026-11-30T09:00:00Z' }),
    )
    expect(warning).toContain('guide-help.json body[0]: “08000 121 701” looks like a number to dial')
  })

  it('addresses for mistakes that nobody has tried for a year', async () => {
    const settings = { proposeTo: 'mailto:a@hub.example', addressesGoodUntil: '2020-01-01' }
    const [warning, ...others] = await warningsOf((good) => withFields(good, 'site-en', settings))
    expect(warning).toContain('The addresses for mistakes were right until 2020-01-01: security.txt has run out.')
    expect(others).toEqual([])
  })

  it('a figure on a page that names no source', async () => {
    const definition = 'What 40 % of hotels have seen, or 1 in 3.'
    expect(await warningsOf((good) => withFields(good, 'topic-signs', { definition }))).toEqual([
      'content/en/topic/topic-signs.json definition: “40 % of” is a number without a source. Add the page that says it under “Sources”, or leave the number out.',
      'content/en/topic/topic-signs.json definition: “1 in 3” is a number without a source. Add the page that says it under “Sources”, or leave the number out.',
    ])
  })

  it('a long sentence for workers', async () => {
    expect(await warningsOf((good) => withFields(good, 'sign-afraid', { mayAlsoBe: long }))).toEqual([
      'content/en/sign/sign-afraid.json mayAlsoBe: The sentence “Call us or come Call us or come Call us or come Call us or come Call us or come …” has 29 words. Make two of it: at most 25 words are easy to read.',
    ])
  })

  it('a text for workers that is hard to read', async () => {
    const text =
      'The responsibilities of international organisations include comprehensive documentation of the procedures. '.repeat(20)
    expect(await warningsOf((good) => withBody(good, paragraph('one', text)))).toEqual([
      'content/en/guide/guide-help.json body: The text reads at about school grade 26; grade 6 is the aim. Use shorter sentences and shorter words.',
    ])
  })

  it('a text that somebody has published who works alone', async () => {
    expect(await warningsOf((good) => withFields(good, 'guide-help', { publishedAlone: '2026-11-20' }))).toEqual([
      'content/en/guide/guide-help.json publishedAlone: It was published on 2026-11-20 by somebody who works alone: nobody else has read it. Have another person read it: “Send for review” in the Studio.',
    ])
  })

  it('a weak sign before a stronger one in the briefing of a job', async () => {
    const withSigns = (good: TestDataset): TestDataset => {
      const known = good.documents.filter(({ _id }) => _id === 'sign-afraid')
      const weaker = [1, 2, 3, 4].flatMap((n) =>
        known.map((sign) => ({ ...sign, _id: `sign-${n}`, slug: { _type: 'slug', current: `n-${n}` }, weight: 1 })),
      )
      return { ...good, documents: [...good.documents, ...weaker] }
    }
    const briefed = (ids: readonly string[]) =>
      warningsOf((good) =>
        withFields(withSigns(good), 'role-housekeeping', {
          briefing: {
            signs: ids.map(reference),
            do: ['Tell us.', 'Write it down.', 'Call 999.'],
            dont: ['Do not ask.', 'Do not wait.', 'Do not tell.'],
            say: 'I am worried about a guest.',
          },
        }),
      )
    expect(await briefed(['sign-afraid', 'sign-1', 'sign-2', 'sign-3', 'sign-4'])).toEqual([])
    expect(await briefed(['sign-1', 'sign-2', 'sign-afraid', 'sign-3', 'sign-4'])).toEqual([
      'content/en/role/role-housekeeping.json briefing.signs: The weak sign “sign-1” comes before a stronger one. Put weak signs last, or choose a stronger one.',
    ])
  })

  it('a review that is overdue', async () => {
    expect(await warningsOf((good) => withFields(good, 'guide-help', { reviewEveryDays: 90 }))).toEqual([
      'content/en/guide/guide-help.json lastReviewed: The review of 2026-03-01 is 2 days overdue. Check every fact and write the new date.',
    ])
  })

  it('a line under “Do not” that reads as if it were to be done', async () => {
    expect(await warningsOf((good) => withBody(good, untold))).toEqual([
      'content/en/guide/guide-help.json body[0]: “Follow nobody.” stands under “Do not”, so begin it with “Do not”. Correct the field.',
    ])
  })

  it('what nobody has reviewed, once for all of it', async () => {
    const spoiled = (good: TestDataset) =>
      withFields(withFields(good, 'guide-help', { lastReviewed: undefined }), 'sign-afraid', { lastReviewed: undefined })
    expect(await warningsOf(spoiled)).toEqual([
      'content/en/guide/guide-help.json: Nobody has reviewed this document yet, nor 1 other document. Check every fact, then write the day into “Last reviewed”; the Studio lists what is left on its desk.',
    ])
  })

  it('a wrong answer of a quiz that does not say why it is not the best one', async () => {
    const answers = [
      { _type: 'answer', _key: 'a', text: 'Everybody', isRight: true },
      { _type: 'answer', _key: 'b', text: 'Managers' },
    ]
    const quiz = [{ _type: 'quizQuestion', _key: 'q', question: 'Who may call?', answers }]
    const lessons = [{ _type: 'lesson', _key: 'l', title: 'Signs', minutes: 5, body: [paragraph('one', 'Call us.')] }]
    const training = (good: TestDataset): TestDataset => ({
      ...good,
      documents: good.documents.flatMap((document) =>
        document._id === 'guide-help'
          ? [document, { ...document, _id: 'training-a', _type: 'training', kind: 'training', lessons, quiz }]
          : [document],
      ),
    })
    expect(await warningsOf(training)).toEqual([
      'content/en/training/training-a.json quiz[0].answers[1].feedback: A learner who chooses this answer is not told why it is not the best one. Say it in one sentence.',
    ])
  })

  it.each([
    ['sign-afraid', 'mayAlsoBe', 'until then readers are told that the English has changed.'],
    ['helpline-main', 'useFor', 'until then readers get it in English.'],
  ])('a number that the original of a translation got later: %s', async (id, field, untilThen) => {
    const words = 'Call 2 people.'
    const changed = (good: TestDataset): TestDataset => {
      const original = good.documents.find(({ _id }) => _id === id)
      const madeFrom = [{ _type: 'translatedUnit', _key: field, unit: field, hash: fingerprint(words) }]
      const polish = { language: 'pl', translationOf: reference(id), translationStatus: 'machine-unchecked', slug: undefined }
      const translation = { ...original, ...polish, _id: `${id}-pl`, _type: String(original?._type), madeFrom }
      const documents = [...good.documents, { ...translation, [field]: 'Zadzwoń do 2 osób.' }]
      return withFields({ ...good, documents }, id, { [field]: words.replace('2', '3') })
    }
    expect(await warningsOf(changed)).toEqual([
      `content/pl/${String(id.split('-')[0])}/${id}-pl.json ${field}: A number changed: 3 is missing, 2 is not in the original. The original has changed since. Translate it again; ${untilThen}`,
    ])
  })

  it('a translated word that the glossary of its language does not want', async () => {
    const [sign] = (await makeGoodDataset()).documents.filter(({ _id }) => _id === 'sign-afraid')
    const spanish = { language: 'es', translationOf: reference('sign-afraid'), slug: undefined }
    const words = { mayAlsoBe: 'Alguien pide consejo legal.' }
    const translated = (good: TestDataset): TestDataset => ({
      ...good,
      documents: [...good.documents, { _type: 'sign', ...sign, _id: 'sign-afraid.es', ...spanish, ...words }],
    })
    expect(await warningsOf(translated)).toEqual([
      'content/es/sign/sign-afraid.es.json mayAlsoBe: “consejo legal” is not the word of this hub for “legal advice”. Write: asesoramiento jurídico. (src/i18n/glossary/es.json)',
    ])
  })
})

describe('Nobody is warned of', () => {
  it('a line that begins in the words of another language', async () => {
    const [guide] = (await makeGoodDataset()).documents.filter(({ _id }) => _id === 'guide-help')
    const body = [{ ...untold, dont: ['Nie idź za nikim.'] }]
    const summary = 'Co powiedzieć i do kogo zadzwonić.'
    const polish = { language: 'pl', translationOf: reference('guide-help'), slug: undefined, title: 'Komu powiedzieć', summary, body }
    const translated = (good: TestDataset): TestDataset => ({
      ...good,
      documents: [...good.documents, { _type: 'guide', ...guide, _id: 'guide-help.pl', ...polish }],
    })
    expect(await warningsOf(translated)).toEqual([])
  })

  it('the words that people search with, and names that others gave', async () => {
    const layTerms = ['girls in the bar']
    const withTerms = (good: TestDataset) => withFields(good, 'sign-afraid', { layTerms })
    expect(await warningsOf(withTerms)).toEqual([])
    expect(await warningsOf((good) => withFields(good, 'resource-toolkit', { title: 'Rescue the girls' }))).toEqual([])
  })

  it('a long sentence for managers, or in another language', async () => {
    const polish = { language: 'pl', translationOf: reference('sign-afraid'), slug: undefined, mayAlsoBe: long }
    expect(await warningsOf((good) => withFields(good, 'guide-help', { audience: ['manager'], summary: long }))).toEqual([])
    const [sign] = (await makeGoodDataset()).documents.filter(({ _id }) => _id === 'sign-afraid')
    const translated = (good: TestDataset): TestDataset => ({
      ...good,
      documents: [...good.documents, { _type: 'sign', ...sign, _id: 'sign-afraid.pl', ...polish }],
    })
    expect(await warningsOf(translated)).toEqual([])
  })
})

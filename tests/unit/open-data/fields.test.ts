import { describe, expect, it } from 'vitest'

import { DATA_SETS } from '../../../src/open-data/data-sets.ts'
import { fieldsOf } from '../../../src/open-data/fields.ts'

const namesOf = (type: string) => fieldsOf(type).map(({ name }) => name)
const field = (type: string, name: string) => fieldsOf(type).find((one) => one.name === name)

describe('The fields of the data are those of the content model', () => {
  it('with what is required and what is translated', () => {
    expect(field('helpline', 'useFor')).toMatchObject({ isRequired: true, isTranslated: true })
    expect(field('helpline', 'hours')).toMatchObject({ isRequired: false, isTranslated: true })
    expect(field('helpline', 'phone')).toMatchObject({ isTranslated: false, value: { kind: 'text' } })
    expect(field('helpline', 'country')?.value).toMatchObject({ kind: 'text', oneOf: expect.arrayContaining(['GB']) })
    expect(field('helpline', 'lastReviewed')).toMatchObject({ isTranslated: false, value: { format: 'date' } })
    expect(field('law', 'sources')).toMatchObject({ isRequired: true, isTranslated: false })
    // An emergency number that everybody knows may have none.
    expect(field('helpline', 'sources')).toMatchObject({ isRequired: false, isTranslated: false })
  })

  it('and the duties of a law as objects, whose words are translated and whose sources are not', () => {
    const duties = field('law', 'duties')?.value
    const fields = duties?.kind === 'list' && duties.of.kind === 'object' ? duties.of.fields : []
    expect(fields.find(({ name }) => name === 'what')).toMatchObject({ isTranslated: true })
    expect(fields.find(({ name }) => name === 'sources')).toMatchObject({ isTranslated: false })
  })

  it('without what is for editors, for the order of lists, or a part of a text', () => {
    for (const type of DATA_SETS.flatMap(({ types }) => types))
      expect(
        namesOf(type).filter((name) =>
          /^(weight|order|layTerms|confidence|publishedAlone|madeFrom|language|body|cover|lessons)$/.test(name),
        ),
        type,
      ).toEqual([])
  })

  it('and a type that there is not is named', () => {
    expect(() => fieldsOf('unicorn')).toThrow('The content model has no type “unicorn”.')
  })
})

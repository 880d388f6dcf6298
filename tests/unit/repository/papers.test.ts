import { globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'

import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import manifest from '../../../package.json' with { type: 'json' }
import { LOCALES } from '../../../src/i18n/locales.ts'
import { checkSchema } from '../../helpers/check-schema.ts'

const read = (file: string): unknown => parse(readFileSync(file, 'utf8'))

const text = { type: 'string', minLength: 1 }
const only = (properties: object, required: readonly string[]) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
})
const id = { type: 'string', pattern: '^[\\w-]+$' }
const validations = only({ required: { type: 'boolean' } }, [])
const shown = { label: text, description: text }

/** What GitHub documents of issue forms, as far as ours use it. */
const ISSUE_FORM = only(
  {
    name: text,
    description: text,
    labels: { type: 'array', items: text },
    body: {
      type: 'array',
      minItems: 1,
      items: {
        oneOf: [
          only({ type: { const: 'markdown' }, attributes: only({ value: text }, ['value']) }, ['type', 'attributes']),
          only({ type: { enum: ['input', 'textarea'] }, id, attributes: only(shown, ['label']), validations }, [
            'type',
            'id',
            'attributes',
          ]),
          only(
            {
              type: { const: 'dropdown' },
              id,
              attributes: only({ ...shown, options: { type: 'array', items: text, minItems: 1, uniqueItems: true } }, [
                'label',
                'options',
              ]),
              validations,
            },
            ['type', 'id', 'attributes'],
          ),
          only(
            {
              type: { const: 'checkboxes' },
              id,
              attributes: only({ ...shown, options: { type: 'array', items: only({ label: text }, ['label']) } }, [
                'label',
                'options',
              ]),
            },
            ['type', 'id', 'attributes'],
          ),
        ],
      },
    },
  },
  ['name', 'description', 'body'],
)

const FORMS = '.github/ISSUE_TEMPLATE'
const forms = readdirSync(FORMS)

describe('Issue forms', () => {
  it.each(forms)('%s has the form that GitHub reads', (file) => {
    expect(checkSchema(read(`${FORMS}/${file}`), ISSUE_FORM)).toEqual([])
  })

  it('an unknown field is found', () => {
    const body = [{ type: 'input', id: 'a', attributes: { label: 'A', hint: 'x' } }]
    expect(checkSchema({ name: 'A', description: 'B', body }, ISSUE_FORM)).not.toEqual([])
  })

  it('each language of the hub can be chosen where a translation is wrong', () => {
    const form = readFileSync(`${FORMS}/translation.yml`, 'utf8')
    expect(LOCALES.map(({ name }) => name).filter((name) => !form.includes(name))).toEqual([])
  })
})

it('Newer packages are proposed for each package', () => {
  const watched = JSON.stringify(read('.github/dependabot.yml'))
  const packages = globSync('**/package.json', { exclude: (name) => /^(?:node_modules|dist|\.)/.test(name) })
  expect(packages.length).toBeGreaterThan(4)
  for (const folder of packages.map((file) => `/${dirname(file)}`.replace(/^\/\.$/, '/')))
    expect.soft(watched).toContain(`"package-ecosystem":"npm","directory":"${folder}"`)
})

it('Papers for machines have the version and licence of the package, and the Node.js that it asks for', () => {
  expect(read('CITATION.cff')).toMatchObject({
    version: manifest.version,
    license: manifest.license,
    references: [{ license: 'CC-BY-4.0' }],
  })
  expect(`>=${readFileSync('.nvmrc', 'utf8').trim()}`).toBe(manifest.engines.node)
})

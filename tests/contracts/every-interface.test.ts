import { describe, expect, it } from 'vitest'

import { readSources } from '../helpers/architecture/source-file.ts'

/** Imports of a package's internals, and names that a package itself calls unstable, experimental or internal. */
const UNSTABLE =
  /'[@\w/-]+\/_internal'|\b(?:unstable|experimental)_\w+|\buse(?:Unstable)\w+|\bresolveFetch\b|\bsetPrerenderer\b|\._rules\b|__internal\b/g

/** The contract of each, in tests/contracts. */
const CONTRACTS: Readonly<Record<string, string>> = {
  "'@sanity/schema/_internal'": 'sanity-schema-internal.test.ts',
  "'@sanity/validation/_internal'": 'sanity-validation-internal.test.ts',
  '._rules': 'sanity-validation-internal.test.ts',
  experimental_AstroContainer: 'astro-container.test.ts',
  setPrerenderer: 'astro-prerenderer.test.ts',
  resolveFetch: 'sanity-client-resolve-fetch.test.ts',
  unstable_clientFactory: 'studio/workspace.test.ts',
  useUnstableObserveDocument: 'studio/observe-document.test.ts',
}

const files = await readSources(['src', 'sanity-studio', 'tests'])

describe('Each unstable interface of a package that we use has a contract', () => {
  const used = files
    .filter(({ path }) => !path.startsWith('tests/contracts/'))
    .flatMap(({ path, text }) => (text.match(UNSTABLE) ?? []).map((name) => ({ path, name })))

  it.each(Object.entries(CONTRACTS))('%s, which is still used, in %s', (name, contract) => {
    expect(used.map((use) => use.name)).toContain(name)
    expect(files.map(({ path }) => path)).toContain(`tests/contracts/${contract}`)
  })

  it('and there is no other: give a new one a test in tests/contracts, a row here and one in its README.md', () => {
    expect(used.filter(({ name }) => CONTRACTS[name] === undefined)).toEqual([])
  })
})

import { readFile } from 'node:fs/promises'

import { expect, it } from 'vitest'

import { findStudioPackage } from './studio-packages.ts'

const WHAT_TO_DO = 'if this fails, watch the review document in sanity-studio/app/review another way'

it(`useUnstableObserveDocument answers whether it is loading, and the document: ${WHAT_TO_DO}`, async () => {
  // It is read, not imported, which would take many times as long.
  const code = await readFile(findStudioPackage('sanity'), 'utf8')
  expect(code).toMatch(/export \{[^}]*\buseUnstableObserveDocument\b/)
  expect(code).toMatch(/unstable_observeDocument\(documentId, apiConfig\)/)
  expect(code).toMatch(/loading: !1,\s*document\s*}/)
})

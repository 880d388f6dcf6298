import { expect, it } from 'vitest'

import { downloadName, downloadPath, extensionOf } from '../../../src/domain/download.ts'

it('A poster is served under a name that changes only with its bytes', () => {
  expect(extensionOf('file-0ab1-pdf')).toBe('pdf')
  expect(downloadName('file-0ab1-pdf')).toBe('0ab1.pdf')
  expect(downloadPath('file-0ab1-pdf')).toBe('/files/0ab1.pdf')
})

it.each(['image-0ab1-1x1-png', 'file-0ab1', 'file-../../0ab1-pdf', ''])('“%s” is no file to take away', (assetId) => {
  expect(extensionOf(assetId)).toBe('')
})

import { expect, it } from 'vitest'

import { checkPictureChosen } from '../../../sanity-studio/model/schema/rules/picture-chosen.ts'

it.each([undefined, {}, { _type: 'picture' }])('No picture at all is no fault: %j', (picture) => {
  expect(checkPictureChosen(picture)).toBe(true)
})

it('A picture with its image is complete, described or not', () => {
  const asset = { _type: 'reference', _ref: 'image-a-1x1-png' }
  expect(checkPictureChosen({ _type: 'picture', asset })).toBe(true)
  expect(checkPictureChosen({ _type: 'picture', asset, alt: 'A corridor' })).toBe(true)
})

it('A description without its image is refused', () => {
  expect(checkPictureChosen({ _type: 'picture', alt: 'A corridor' })).toBe(
    'No image was chosen. Choose one, or empty the fields below it.',
  )
})

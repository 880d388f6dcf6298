/**
 * Says that a picture was described and has no image, or `true`. Who takes an image out of the form leaves
 * what she wrote below it.
 */
export function checkPictureChosen(picture: object | undefined): true | string {
  const given = Object.keys(picture ?? {}).filter((name) => name !== '_type')
  if (given.length === 0 || given.includes('asset')) return true
  return 'No image was chosen. Choose one, or empty the fields below it.'
}

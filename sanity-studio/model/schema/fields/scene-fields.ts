import { SCENES } from '../vocabularies/texts.ts'
import { oneOf } from './option-list.ts'
import { optionalLine } from './plain-fields.ts'

/**
 * The drawing of a document.
 * @param description what it is a drawing of, and what happens where none is chosen.
 */
export function sceneField(description: string, group = 'content') {
  return oneOf({ name: 'scene', title: 'Drawing', description, group }, SCENES, false)
}

/** The drawing of a document, and what it says to somebody who does not see it. */
export function sceneFields(description: string) {
  return [
    sceneField(description),
    optionalLine(150, {
      name: 'sceneAlt',
      title: 'What the drawing says',
      description: 'Only where it says something that the words beside it do not; else leave it empty.',
      group: 'content',
    }),
  ]
}

import { SCENES } from '../vocabularies.ts'
import { oneOf } from './option-list.ts'
import { optionalLine } from './plain-fields.ts'

/**
 * The drawing of a document, and what it says to somebody who does not see it.
 * @param description what it is a drawing of, and what happens where none is chosen.
 */
export function sceneFields(description: string) {
  return [
    oneOf({ name: 'scene', title: 'Drawing', description, group: 'content' }, SCENES, false),
    optionalLine(150, {
      name: 'sceneAlt',
      title: 'What the drawing says',
      description: 'Only where it says something that the words beside it do not; else leave it empty.',
      group: 'content',
    }),
  ]
}

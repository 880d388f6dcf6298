import { hash } from 'node:crypto'

import scenes from './scenes/scenes.json' with { type: 'json' }
import { withColours } from './scenes/with-colours.ts'

/** The size of the box that all drawings share, in px of a page that does not scale them. */
export const SCENE_SIZE = { width: 96, height: 72 } as const

/** A drawing as it is served. */
export interface SceneFile {
  /** The name of its file without the end “.svg”: it changes with the content, so browsers may keep the file for ever. */
  readonly file: string
  readonly svg: string
  /** True where it shows a direction of movement or of reading: it is mirrored in languages that are read from right to left. */
  readonly hasDirection: boolean
}

// The keys are paths.
const texts = import.meta.glob<string>('./scenes/*.svg', { eager: true, query: '?raw', import: 'default' })

function fileOf(name: string, hasDirection: boolean): SceneFile {
  const text = texts[`./scenes/${name}.svg`]
  if (text === undefined)
    throw new RangeError(`scenes.json names “${name}”, but src/pictures/scenes has no ${name}.svg.`)
  const svg = withColours(text)
  return { file: `${name}-${hash('sha256', svg, 'base64url').slice(0, 8)}`, svg, hasDirection }
}

const files = new Map(scenes.map((scene) => [scene.name, fileOf(scene.name, 'direction' in scene)]))

/** All drawings. */
export const SCENE_FILES: readonly SceneFile[] = [...files.values()]

/**
 * The drawing of a name that scenes.json lists.
 * @throws RangeError for any other name.
 */
export function getScene(name: string): SceneFile {
  const file = files.get(name)
  if (file === undefined) throw new RangeError(`There is no drawing “${name}” in src/pictures/scenes/scenes.json.`)
  return file
}

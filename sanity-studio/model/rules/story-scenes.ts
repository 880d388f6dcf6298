import { fieldsIn, filledText, isFields, type Fields } from './fields.ts'

const FIRST = 'the first scene'

function namesLedTo(scene: Fields): readonly string[] {
  return fieldsIn(scene['choices']).flatMap((choice) => filledText(choice['leadsTo']) ?? [])
}

function problemOf(scenario: Fields): string | undefined {
  const later = fieldsIn(scenario['scenes'])
  const names = later.map((scene) => filledText(scene['name']) ?? '')
  const twice = names.find((name, place) => names.indexOf(name) !== place)
  if (twice !== undefined) return `Two scenes have the name “${twice}”. Give each scene a name of its own.`
  const scenes = [scenario, ...later]
  for (const [place, scene] of scenes.entries()) {
    const name = place === 0 ? FIRST : `the scene “${names[place - 1]}”`
    if (!fieldsIn(scene['choices']).some((choice) => choice['isGood'] === true))
      return `No choice of ${name} is marked as good. A learner could not go on from there.`
    const unknown = namesLedTo(scene).find((target) => !names.includes(target))
    if (unknown !== undefined) return `A choice of ${name} leads to “${unknown}”, which is the name of no scene.`
    // Scenes lead forward only, so that every way through a story ends.
    const back = namesLedTo(scene).find((target) => names.indexOf(target) < place)
    if (back !== undefined) return `A choice of ${name} leads back to “${back}”. Put that scene further down.`
  }
  const reached = new Set(scenes.flatMap(namesLedTo))
  const lost = names.find((name) => !reached.has(name))
  return lost === undefined ? undefined : `No choice leads to the scene “${lost}”.`
}

/**
 * Checks that the scenes of a scenario make one story: each choice leads to a scene that exists and comes later, each scene is
 * reached and has a good choice.
 * @param scenario a value of the type `scenario`, perhaps half written.
 * @returns true, or a sentence that says what is wrong.
 */
export function followsScenes(scenario: unknown): true | string {
  return isFields(scenario) ? (problemOf(scenario) ?? true) : true
}

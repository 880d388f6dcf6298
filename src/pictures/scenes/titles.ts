import scenes from './scenes.json' with { type: 'json' }

/** What each drawing is called, by its name. */
export const SCENE_TITLES: ReadonlyMap<string, string> = new Map(scenes.map(({ name, title }) => [name, title]))

import { Directory } from '../../src/catalogue/directory.ts'
import { makeHelpline, makeSign } from './make-facts.ts'

/** A directory that knows one document of each kind that texts point to. */
export function makeDirectory(): Directory {
  const directory = new Directory()
  directory.slugs.set('topic-spotting', 'spotting')
  directory.links.set('guide-knock', { title: 'Before you knock', path: '/guides/knock/' })
  directory.paths.set('guide-knock', '/guides/knock/')
  directory.signs.set('sign-passport', makeSign({}))
  directory.signs.set('sign-key', makeSign({ id: 'sign-key', slug: 'key', title: 'No key of their own.' }))
  directory.helplines.set('helpline-gb-msh', makeHelpline({}))
  return directory
}

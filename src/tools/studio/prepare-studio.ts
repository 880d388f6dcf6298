import { glob } from 'node:fs/promises'
import { join } from 'node:path'

import { ADDED_LANGUAGES, BASE_LANGUAGE } from '../../domain/base-language.ts'
import { hashOf, installPackages, run, runIfChanged } from '../install-packages.ts'

const STUDIO = 'sanity-studio'
/** The languages of a hub are in its Studio: two hubs of other languages have a bundle each, so that both can run. */
const LANGUAGES = `${BASE_LANGUAGE} ${ADDED_LANGUAGES}`.trim().replaceAll(' ', '-')
const BUNDLE = join(STUDIO, 'dist', LANGUAGES)

/** The files that go into the bundle: the Studio's sources and what they import from the hub, but not the lake's server. */
const SOURCES = [
  'sanity-studio/**/*.{ts,tsx,json}',
  'src/{blocks,domain,i18n,pictures/scenes,search,takeaway}/**/*.{ts,json,svg}',
]
const EXCLUDED = [
  'sanity-studio/node_modules/**',
  'sanity-studio/dist/**',
  'sanity-studio/.*/**',
  'sanity-studio/lake/!(client)/**',
  'sanity-studio/lake/*.*',
]

/** A hash of what goes into the bundle. */
async function hashOfSources(): Promise<string> {
  const files = (await Array.fromAsync(glob(SOURCES, { exclude: EXCLUDED }))).sort()
  const settings = Object.entries(process.env).filter(([name]) => name.startsWith('SANITY_STUDIO_'))
  return hashOf(files, JSON.stringify(settings.sort()))
}

/** Builds the Studio where its sources or settings have changed. */
function build(hash: string): Promise<void> {
  return runIfChanged(join(BUNDLE, '.built'), hash, async () => {
    console.log('Building the Studio: about 20 seconds, and again only when its sources change.')
    // A test sets NODE_ENV, and React in its development build takes half as long again to open a form.
    // Without CI, Sanity's program announces at its first run that it collects data, which DO_NOT_TRACK keeps it from doing.
    await run('npm', ['run', '--silent', '--prefix', STUDIO, 'build', '--', '--yes', join('dist', LANGUAGES)], {
      NODE_ENV: 'production',
      CI: 'true',
    })
  })
}

/** A bundle that may still be in the making. */
interface PreparedStudio {
  /** The folder of the bundle. */
  readonly bundle: string
  /** Ends once the bundle is there; throws as `prepareStudio` does. */
  readonly built: Promise<void>
}

/**
 * Installs the Studio's packages and begins to build its bundle, each only where needed. The build is a process of its own that runs
 * by then: what its caller does meanwhile, such as to read the content, does not hold it up.
 * @throws Error with the command that failed; the command itself has logged why.
 */
export async function prepareStudio(): Promise<PreparedStudio> {
  await installPackages(STUDIO, 'Installing the Studio: about 900 packages, 570 MB, a minute or two. Only this once.')
  return { bundle: BUNDLE, built: build(await hashOfSources()) }
}

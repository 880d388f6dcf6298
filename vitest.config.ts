import { resolve } from 'node:path'

import { getViteConfig } from 'astro/config'
import type { ProvidedContext } from 'vitest'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

import { VARIANTS_FOLDER } from './src/pictures/image-variant.ts'
import { classicScript } from './src/tools/site/classic-script.ts'
import { SummaryReporter } from './src/tools/test-run/summary-reporter.ts'

/** The rooms whose logic must be covered: at least 90 of 100 lines each. */
const COVERED = [
  'src/domain/**/*.ts',
  'src/facets/**/*.ts',
  'src/blocks/**/*.ts',
  'src/catalogue/**/*.ts',
  'src/search/**/*.ts',
]

/** Tests that render Astro components. */
const COMPONENTS = [
  'tests/unit/features/**/*.test.ts',
  'tests/unit/ui/**/*.test.ts',
  'tests/unit/blocks/**/*.test.ts',
  'tests/unit/pages/**/*.test.ts',
]

/**
 * For tests that change nothing of their process but what `nothing-left-over.ts` puts back, and end what they start: their files
 * share a process, so that each module is read once and not once for each of hundreds of files.
 */
const SHARED_PROCESS = { isolate: false, setupFiles: ['tests/helpers/nothing-left-over.ts'] }

/** What the tests of one kind need. */
interface Needs {
  /** Files that belong to another project. */
  readonly exclude?: readonly string[]
  /** Whether its files may run one after the other in the same process. */
  readonly sharesProcess?: boolean
  /** For a test or a hook, on a machine that is busy with other things. */
  readonly seconds: number
  /** How many files run at once: a number that a machine with two cores carries; undefined for Vitest's choice. */
  readonly workers?: number
  /** Runs once before the files of the project, which share what it starts. */
  readonly globalSetup?: readonly string[]
  /** The browser in which visitors come (`tests/browser/visitor/`). */
  readonly engine?: ProvidedContext['engine']
}

function project(
  name: string,
  include: readonly string[],
  { exclude = [], seconds, sharesProcess = false, workers, globalSetup = [], engine }: Needs,
): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      include: [...include],
      exclude: [...exclude],
      testTimeout: seconds * 1000,
      hookTimeout: seconds * 1000,
      globalSetup: [...globalSetup],
      ...(sharesProcess && SHARED_PROCESS),
      ...(workers !== undefined && { maxWorkers: workers }),
      ...(engine !== undefined && { provide: { engine } }),
    },
  }
}

/** For a test of components on a machine that is busy with other things. */
const SECONDS_TO_COMPILE = 60

const BROWSER = 'tests/helpers/browser-server.ts'
const ENGLISH = 'tests/helpers/english-content.ts'

/** Tests that only read the site that was built before. */
const PAGES = [
  'addresses',
  'budgets',
  'content-shown',
  'danger',
  'doors',
  'drafts',
  'every-page',
  'feeds',
  'html-validate',
  'laws-shown',
  'links',
  'numbers',
  'search-files',
  'training-packages',
].map((name) => `tests/build/${name}.test.ts`)

/** Tests whose visitors come in other browsers than Chromium: `npm run test:browsers`. */
const OTHER_BROWSERS = ['tests/browser/walks.test.ts', 'tests/browser/visitor/*.test.ts']

/** Astro components need Astro's Vite plugins, but not our integrations, which create all image variants first. */
const components = () =>
  getViteConfig(
    {
      plugins: [classicScript()],
      resolve: { alias: { '@image-variants': resolve(import.meta.dirname, VARIANTS_FOLDER) } },
      test: {
        name: 'components',
        include: COMPONENTS,
        // The first test of a process also compiles the components that it renders.
        testTimeout: SECONDS_TO_COMPILE * 1000,
        hookTimeout: SECONDS_TO_COMPILE * 1000,
        ...SHARED_PROCESS,
      },
    },
    { configFile: false, logLevel: 'error', devToolbar: { enabled: false } },
  )

export default defineConfig({
  test: {
    reporters: ['default', new SummaryReporter()],
    // A developer's own settings must not choose what the tests read.
    env: { SANITY_PROJECT_ID: '', SANITY_DATASET: '', SANITY_READ_TOKEN: '', SANITY_API_HOST: '', HUB_CONTENT: '' },
    // How long something takes is not what these tests are about.
    expect: { poll: { timeout: 15_000 } },
    unstubEnvs: true,
    unstubGlobals: true,
    restoreMocks: true,
    coverage: {
      provider: 'v8',
      include: COVERED,
      reporter: ['text-summary', 'html', 'json-summary'],
      thresholds: Object.fromEntries(COVERED.map((room) => [room, { lines: 90 }])),
    },
    projects: [
      project(
        'unit',
        [
          'tests/unit/!(features|ui|blocks|pages)/**/*.test.ts',
          'tests/content/**/*.test.ts',
          'tests/contracts/*.test.ts',
          'tests/architecture.test.ts',
        ],
        // Some compute for seconds: on a machine that is busy with other things, for a minute.
        { seconds: 120, sharesProcess: true },
      ),
      // Servers and processes of their own: one after the other.
      project('lake', ['tests/lake/**/*.test.ts', 'tests/programs/*.test.ts'], {
        seconds: 120,
        sharesProcess: true,
        workers: 1,
        globalSetup: [ENGLISH],
      }),
      // Its files share the parsed pages.
      project('pages', PAGES, { seconds: 240, sharesProcess: true, workers: 1 }),
      // A build keeps a core busy, and half of another one: one file after the other.
      project('build', ['tests/build/**/*.test.ts'], {
        exclude: PAGES,
        seconds: 240,
        workers: 1,
        globalSetup: [BROWSER, ENGLISH, 'tests/helpers/shared-folder.ts'],
      }),
      project('browser', ['tests/browser/*.test.ts'], {
        seconds: 240,
        sharesProcess: true,
        workers: 2,
        globalSetup: [BROWSER],
        engine: 'chromium',
      }),
      // Every night and by hand: `npm run test:lake-package`.
      project('lake-package', ['tests/lake-package/*.test.ts'], { seconds: 600, workers: 1, globalSetup: [BROWSER] }),
      // One window at a time.
      project('firefox', OTHER_BROWSERS, { seconds: 240, workers: 1, engine: 'firefox' }),
      project('webkitgtk', OTHER_BROWSERS, { seconds: 240, workers: 1, engine: 'webkitgtk' }),
      project('studio', ['tests/studio/**/*.test.ts', 'tests/contracts/studio/**/*.test.ts'], {
        seconds: 240,
        // A test of the Studio keeps a core busy, or waits.
        workers: 2,
        globalSetup: [BROWSER, ENGLISH, 'tests/helpers/built-studio.ts'],
      }),
      components(),
    ],
  },
})

/** A room of the house: a folder, and what its files may import besides each other. */
export interface Room {
  readonly folder: string
  /** Where a folder has two rooms: the name of this one, and which files are in it. */
  readonly part?: { readonly name: string; readonly files: RegExp }
  /** Folders, or the names of parts. */
  readonly rooms: readonly string[]
  /** Packages by name; `*` allows every one. */
  readonly packages: readonly string[]
}

/** The import table of ARCHITECTURE.md, “Rooms”. A folder within another comes before it. */
export const ROOMS: readonly Room[] = [
  {
    folder: 'sanity-studio/model/schema',
    rooms: ['src/blocks (schema)', 'sanity-studio/model/rules', 'src/pictures/scenes', 'src/domain'],
    packages: ['@sanity/types'],
  },
  { folder: 'sanity-studio/model/rules', rooms: ['src/domain'], packages: ['groq-js'] },
  {
    folder: 'sanity-studio/model/translation-units',
    rooms: ['sanity-studio/model/schema', 'sanity-studio/model/rules', 'src/domain'],
    packages: [],
  },
  {
    folder: 'sanity-studio/model/desk',
    rooms: ['sanity-studio/model/rules', 'sanity-studio/model/translation-units', 'src/domain'],
    packages: [],
  },
  { folder: 'sanity-studio/model/templates', rooms: ['sanity-studio/model/rules', 'src/domain'], packages: [] },
  {
    folder: 'sanity-studio/model/pasted',
    rooms: [
      'sanity-studio/model/schema',
      'sanity-studio/model/rules',
      'sanity-studio/model/templates',
      'src/search',
      'src/takeaway',
      'src/i18n',
      'src/domain',
    ],
    packages: [],
  },
  {
    folder: 'sanity-studio/model/gaps',
    rooms: [
      'sanity-studio/model/schema',
      'sanity-studio/model/rules',
      'sanity-studio/model/translation-units',
      'sanity-studio/model/pasted',
      'sanity-studio/model/schema-decoration',
      'src/domain',
    ],
    packages: [],
  },
  {
    folder: 'sanity-studio/model/schema-decoration',
    rooms: ['sanity-studio/model/schema', 'sanity-studio/model/rules', 'src/pictures/scenes', 'src/i18n'],
    packages: ['@sanity/types'],
  },
  { folder: 'sanity-studio/lake/examples', rooms: [], packages: ['*'] },
  { folder: 'sanity-studio/lake', rooms: [], packages: ['groq-js', '@sanity/mutator', 'sharp', 'ws'] },
  { folder: 'src/domain', rooms: [], packages: ['diff'] },
  { folder: 'src/offline', rooms: ['src/domain'], packages: [] },
  {
    folder: 'src/catalogue/source',
    rooms: ['src/domain', 'sanity-studio/lake'],
    packages: ['groq', 'groq-js', '@sanity/client'],
  },
  {
    folder: 'src/blocks',
    part: { name: 'src/blocks (schema)', files: /\/schemas?\.ts$/ },
    rooms: ['sanity-studio/model/schema'],
    packages: ['@sanity/types'],
  },
  {
    folder: 'src/blocks',
    part: { name: 'src/blocks (views)', files: /\.astro$|\/(views|view-props|styles|render-text)\.ts$/ },
    rooms: ['src/ui', 'src/domain', 'src/i18n'],
    packages: ['astro', '@portabletext/to-html'],
  },
  { folder: 'src/blocks', rooms: ['src/catalogue/source', 'src/domain', 'src/i18n'], packages: [] },
  {
    folder: 'src/catalogue',
    rooms: ['src/blocks', 'src/catalogue/source', 'src/domain', 'sanity-studio/model/translation-units'],
    packages: [],
  },
  { folder: 'src/i18n', rooms: ['src/catalogue/source', 'src/domain'], packages: [] },
  { folder: 'src/facets', rooms: ['src/domain', 'src/i18n'], packages: [] },
  {
    folder: 'src/search',
    rooms: ['src/blocks', 'src/domain', 'src/facets', 'src/i18n'],
    packages: ['fuse.js', 'pinyin-pro'],
  },
  { folder: 'src/open-data', rooms: ['src/domain', 'sanity-studio/model/schema'], packages: [] },
  { folder: 'src/takeaway', rooms: ['src/domain', 'src/i18n'], packages: ['docx', 'uqr'] },
  { folder: 'src/pictures/scenes', rooms: [], packages: [] },
  {
    folder: 'src/pictures',
    rooms: ['src/pictures/scenes', 'src/domain', 'src/catalogue/source', 'src/catalogue'],
    packages: ['sharp', 'astro'],
  },
  {
    folder: 'src/ui',
    rooms: ['src/domain', 'src/i18n', 'src/facets', 'src/pictures', 'src/takeaway', 'src/offline'],
    packages: ['astro'],
  },
  {
    folder: 'src/site',
    rooms: ['src/ui', 'src/blocks (views)', 'src/domain', 'src/i18n', 'src/facets', 'src/catalogue'],
    packages: ['astro'],
  },
  {
    folder: 'src/features',
    rooms: [
      'src/site',
      'src/ui',
      'src/blocks (views)',
      'src/blocks',
      'src/domain',
      'src/i18n',
      'src/facets',
      'src/catalogue',
      'src/pictures',
      'src/search',
      'src/takeaway',
      'src/open-data',
      'src/offline',
    ],
    packages: ['astro', 'fflate'],
  },
  {
    folder: 'src/pages',
    rooms: [
      'src/features',
      'src/pictures',
      'src/site',
      'src/domain',
      'src/i18n',
      'src/catalogue',
      'src/search',
      'src/open-data',
      'src/offline',
    ],
    packages: ['astro'],
  },
  {
    folder: 'src/tools',
    rooms: [
      'src/catalogue/source',
      'src/domain',
      'src/catalogue',
      'src/search',
      'src/i18n',
      'src/pictures',
      'src/offline',
      'sanity-studio/model/schema',
      'sanity-studio/model/rules',
      'sanity-studio/model/translation-units',
      'sanity-studio/model/schema-decoration',
      'sanity-studio/model/gaps',
      'sanity-studio/lake',
    ],
    packages: ['*'],
  },
]

/** A feature that imports another one, and why it may. */
export interface FeatureEdge {
  readonly from: string
  readonly to: string
  readonly reason: string
}

/** All of them: every other feature is deleted by deleting its folder and its routes. */
export const FEATURE_EDGES: readonly FeatureEdge[] = [
  { from: 'home', to: 'signs', reason: 'The home page begins with the jobs.' },
  { from: 'home', to: 'hotel', reason: 'It leads into the phases of the plan.' },
  { from: 'hotel', to: 'papers', reason: 'It names the papers to start with.' },
  { from: 'signs', to: 'papers', reason: 'Who works in an office gets the Word files of her papers there.' },
  { from: 'hotel', to: 'law', reason: 'It says first what the law asks.' },
  { from: 'hotel', to: 'price', reason: 'It leads to the price of an hour where the hub has all figures of it.' },
  { from: 'impact', to: 'hotel', reason: 'Its report reads the plan of a hotel.' },
  { from: 'training', to: 'law', reason: 'Which courses a state asks for is said in the same words with its law.' },
]

/** The feature a file belongs to; undefined for a file of no feature. */
export function featureOf(path: string): string | undefined {
  return /^src\/features\/([^/]+)\//.exec(path)?.[1]
}

/** The room a file is in; undefined for a file outside of all of them. */
export function roomOf(path: string): Room | undefined {
  return ROOMS.find(({ folder, part }) => path.startsWith(`${folder}/`) && part?.files.test(path) !== false)
}

/** The name by which the table lists a room. */
export function nameOf({ folder, part }: Room): string {
  return part?.name ?? folder
}

/** Where the outside is reached: files and folders that may import node:*. */
export const NODE_PLACES: readonly string[] = [
  'src/catalogue/source/document-hash.ts',
  'src/catalogue/source/read-dataset.ts',
  'src/catalogue/source/embedded.ts',
  'src/catalogue/source/hub-languages.ts',
  'src/catalogue/source/own-messages.ts',
  'src/catalogue/source/path-in-repository.ts',
  'src/catalogue/source/small-languages.ts',
  'src/pictures/',
  'src/site/page-key.ts',
  'src/open-data/uuid.ts',
  'src/tools/',
  'sanity-studio/lake/',
]

/** Where the environment is read. */
export const ENVIRONMENT_PLACES: readonly string[] = [
  'src/domain/base-language.ts',
  'src/catalogue/source/index.ts',
  'src/tools/',
]

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
  { folder: 'sanity-studio/schemaTypes', rooms: ['sanity-studio/rules'], packages: ['@sanity/types'] },
  { folder: 'sanity-studio/rules', rooms: [], packages: [] },
  {
    folder: 'sanity-studio/translation-units',
    rooms: ['sanity-studio/schemaTypes', 'sanity-studio/rules'],
    packages: [],
  },
  { folder: 'sanity-studio/desk', rooms: ['sanity-studio/rules', 'sanity-studio/translation-units'], packages: [] },
  { folder: 'sanity-studio/templates', rooms: ['sanity-studio/rules'], packages: [] },
  {
    folder: 'sanity-studio/pasted',
    rooms: [
      'sanity-studio/schemaTypes',
      'sanity-studio/rules',
      'sanity-studio/templates',
      'src/search',
      'src/i18n',
      'src/domain',
    ],
    packages: [],
  },
  {
    folder: 'sanity-studio/gaps',
    rooms: [
      'sanity-studio/schemaTypes',
      'sanity-studio/rules',
      'sanity-studio/translation-units',
      'sanity-studio/pasted',
      'sanity-studio/schema-decoration',
    ],
    packages: [],
  },
  {
    folder: 'sanity-studio/schema-decoration',
    rooms: ['sanity-studio/schemaTypes', 'sanity-studio/rules', 'src/i18n'],
    packages: ['@sanity/types', '@sanity/icons', 'react', 'sanity'],
  },
  { folder: 'sanity-studio/lake', rooms: [], packages: ['groq-js', '@sanity/mutator', 'sharp', 'ws'] },
  { folder: 'src/domain', rooms: [], packages: [] },
  { folder: 'src/offline', rooms: ['src/domain'], packages: [] },
  {
    folder: 'src/catalogue/source',
    rooms: ['src/domain', 'sanity-studio/lake'],
    packages: ['groq', 'groq-js', '@sanity/client'],
  },
  {
    folder: 'src/blocks',
    part: { name: 'src/blocks (views)', files: /\.astro$|\/(views|styles|render-text)\.ts$/ },
    rooms: ['src/components', 'src/domain', 'src/i18n'],
    packages: ['astro', '@portabletext/to-html'],
  },
  { folder: 'src/blocks', rooms: ['src/catalogue/source', 'src/domain', 'src/i18n'], packages: [] },
  {
    folder: 'src/catalogue',
    rooms: ['src/blocks', 'src/catalogue/source', 'src/domain', 'sanity-studio/translation-units'],
    packages: [],
  },
  { folder: 'src/i18n', rooms: ['src/catalogue/source', 'src/domain'], packages: [] },
  { folder: 'src/facets', rooms: ['src/domain', 'src/i18n'], packages: [] },
  { folder: 'src/search', rooms: ['src/blocks', 'src/domain', 'src/facets', 'src/i18n'], packages: ['fuse.js'] },
  { folder: 'src/open-data', rooms: ['src/domain', 'sanity-studio/schemaTypes'], packages: [] },
  { folder: 'src/takeaway', rooms: ['src/blocks', 'src/domain', 'src/i18n'], packages: ['docx', 'fflate', 'uqr'] },
  {
    folder: 'src/pictures',
    rooms: ['src/domain', 'src/catalogue/source', 'src/catalogue'],
    packages: ['sharp', 'astro'],
  },
  {
    folder: 'src/components',
    rooms: ['src/domain', 'src/i18n', 'src/facets', 'src/pictures', 'src/takeaway', 'src/offline'],
    packages: ['astro'],
  },
  {
    folder: 'src/site',
    rooms: [
      'src/blocks (views)',
      'src/components',
      'src/domain',
      'src/i18n',
      'src/facets',
      'src/catalogue',
      'src/search',
      'src/takeaway',
      'src/open-data',
      'src/pictures',
      'src/ui/styles',
    ],
    packages: ['astro'],
  },
  {
    folder: 'src/pages',
    rooms: [
      'src/site',
      'src/blocks (views)',
      'src/components',
      'src/domain',
      'src/i18n',
      'src/facets',
      'src/catalogue',
      'src/search',
      'src/takeaway',
      'src/open-data',
      'src/offline',
      'src/pictures',
      'src/ui/styles',
    ],
    packages: ['astro'],
  },
  { folder: 'src/ui/styles', rooms: [], packages: [] },
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
      'sanity-studio/schemaTypes',
      'sanity-studio/rules',
      'sanity-studio/translation-units',
      'sanity-studio/schema-decoration',
      'sanity-studio/gaps',
      'sanity-studio/lake',
    ],
    packages: ['*'],
  },
]

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
  'src/catalogue/source/own-messages.ts',
  'src/pictures/',
  'src/site/page-key.ts',
  'src/open-data/uuid.ts',
  'src/tools/',
  'sanity-studio/lake/',
]

/** Where the environment is read. */
export const ENVIRONMENT_PLACES: readonly string[] = ['src/catalogue/source/index.ts', 'src/tools/']

import { builtinModules } from 'node:module'

import { findImports, isOurs, packageOf } from './find-imports.ts'
import { ENVIRONMENT_PLACES, FEATURE_EDGES, featureOf, nameOf, NODE_PLACES, roomOf, ROOMS, type Room } from './rooms.ts'
import type { SourceFile } from './source-file.ts'

/** A rule of the house: one sentence for each place that breaks it. */
export type Rule = (files: readonly SourceFile[]) => readonly string[]

const MOST_LINES = 250
const DRAWERS = /^src\/(?:.*\/)?(utils|lib|common|helpers|types|content)\//
const TOKENS = 'src/ui/styles/tokens.css'

/** Generated code, and lists that are data: they are as long as they are. */
const AS_LONG_AS_IT_IS = [/^src\/catalogue\/source\/types\.ts$/, /^tests\/fixtures\//]

/** Whether the table of rooms is about a file: all of src/, and what the table names of the Studio. */
function isInRooms(path: string): boolean {
  return path.startsWith('src/') || ROOMS.some(({ folder }) => path.startsWith(`${folder}/`))
}

function isNode(target: string): boolean {
  return target.startsWith('node:') || builtinModules.includes(target)
}

function standsIn(path: string, places: readonly string[]): boolean {
  return places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place))
}

function mayImport(room: Room, target: string): boolean {
  // The version of the hub, which pages name, stands there alone.
  if (target === 'package.json') return true
  if (isOurs(target)) {
    const targetRoom = roomOf(target)
    return targetRoom !== undefined && [nameOf(room), ...room.rooms].includes(nameOf(targetRoom))
  }
  return isNode(target) || room.packages.includes('*') || room.packages.includes(packageOf(target))
}

/** Each room imports only what the table allows. */
export const keepsToItsRoom: Rule = (files) =>
  files
    .filter(({ path }) => isInRooms(path) && !path.endsWith('.css'))
    .flatMap((file) => {
      const room = roomOf(file.path)
      if (room === undefined) return [`${file.path} is in no room. Put it in one, or add the room to ARCHITECTURE.md.`]
      return findImports(file)
        .filter((target) => !mayImport(room, target))
        .map((target) => `${file.path} imports ${target}, which ${nameOf(room)} may not.`)
    })

/** A feature imports another one only along an edge of the list. Styles count too. */
export const keepsToItsFeature: Rule = (files) =>
  files.flatMap((file) => {
    const from = featureOf(file.path)
    if (from === undefined) return []
    return findImports(file).flatMap((target) => {
      const to = featureOf(target)
      if (to === undefined || to === from) return []
      if (FEATURE_EDGES.some((edge) => edge.from === from && edge.to === to)) return []
      return [
        `${file.path} imports ${target}. Move what “${from}” and “${to}” share to src/ui, or list the edge with its reason in tests/helpers/architecture/rooms.ts.`,
      ]
    })
  })

/** An edge between features that nothing uses any more is taken off the list. */
export const usesEveryFeatureEdge: Rule = (files) => {
  const used = new Set(
    files.flatMap((file) => findImports(file).map((target) => `${featureOf(file.path)} ${featureOf(target)}`)),
  )
  return FEATURE_EDGES.filter(({ from, to }) => !used.has(`${from} ${to}`)).map(
    ({ from, to }) =>
      `The feature “${from}” does not import “${to}”. Take the edge off tests/helpers/architecture/rooms.ts.`,
  )
}

/** The one file of the lake that the hub's pages may import: content/ on the disk. */
const CONTENT_FOLDER = 'sanity-studio/lake/content-folder/index.ts'

/** The files of the lake that programs may import. */
const LAKE_ENTRANCES = ['sanity-studio/lake/index.ts', 'sanity-studio/lake/content-format.ts', CONTENT_FOLDER]

/** The lake is reached by its entrances; what is behind them may change. */
export const entersTheLakeByItsEntrances: Rule = (files) =>
  files
    .filter(({ path }) => isInRooms(path) && !path.startsWith('sanity-studio/lake/'))
    .flatMap((file) => {
      const entrances = file.path.startsWith('src/tools/') ? LAKE_ENTRANCES : [CONTENT_FOLDER]
      return findImports(file)
        .filter((target) => target.startsWith('sanity-studio/lake/') && !entrances.includes(target))
        .map((target) => `${file.path} imports ${target}. Import it from ${entrances.join(' or ')}.`)
    })

/** Node's own modules are imported only where the outside is reached. */
export const importsNodeOnlyWhereAllowed: Rule = (files) =>
  files
    .filter(({ path }) => isInRooms(path) && !standsIn(path, NODE_PLACES))
    .flatMap((file) =>
      findImports(file)
        .filter(isNode)
        .map((target) => `${file.path} imports ${target}. Only ${NODE_PLACES.join(', ')} reach out.`),
    )

/** The environment is read where the content source is chosen, and by the programs behind npm scripts. */
export const readsTheEnvironmentInOnePlace: Rule = (files) =>
  files
    .filter(({ path }) => isInRooms(path))
    .filter(
      ({ path, text }) => /\bprocess\s*\??\.\s*env\b|\bprocess\[/.test(text) && !standsIn(path, ENVIRONMENT_PLACES),
    )
    .map(({ path }) => `${path} reads the environment. Only ${ENVIRONMENT_PLACES.join(', ')} do.`)

function findCycle(from: string, edges: ReadonlyMap<string, readonly string[]>, done: Set<string>): readonly string[] {
  const way: string[] = []
  function visit(path: string): readonly string[] {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path]
    if (done.has(path)) return []
    way.push(path)
    for (const next of edges.get(path) ?? []) {
      const cycle = visit(next)
      if (cycle.length > 0) return cycle
    }
    way.pop()
    done.add(path)
    return []
  }
  return visit(from)
}

/** No file imports itself by way of others. */
export const goesInNoCircle: Rule = (files) => {
  const edges = new Map(files.map((file) => [file.path, findImports(file).filter(isOurs)]))
  const done = new Set<string>()
  for (const { path } of files) {
    const cycle = findCycle(path, edges, done)
    if (cycle.length > 0) return [`${cycle.join(' → ')} is a circle.`]
  }
  return []
}

/** What a page runs in the browser: the files that its script tags name or import. */
function scriptsOf(page: SourceFile): readonly string[] {
  const named = [...page.text.matchAll(/<script src="(\.[^"]+)">/g)].map(([, path]) => `import '${path}'`)
  const written = [...page.text.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text]) => String(text))
  return findImports({ path: page.path, text: [...named, ...written].join('\n') })
}

/** What holds the words of all features: a script that reaches it would carry them into the browser. */
const ALL_MESSAGES = /^src\/i18n\/(?:messages\/|translate\.ts$|value-names\.ts$)/

/** A script gets its own words from its page, not the words of all features. */
export const getsNoMoreThanItsWordsIntoAScript: Rule = (files) => {
  const withoutTypes = (file: SourceFile) => ({
    ...file,
    text: file.text.replaceAll(/^import type [^']*'[^']+'/gm, ''),
  })
  const edges = new Map(files.map((file) => [file.path, findImports(withoutTypes(file))]))
  const reached = new Set(files.filter(({ path }) => /^src\/.*\.astro$/.test(path)).flatMap(scriptsOf))
  // A set goes on over what is added to it on the way.
  for (const path of reached) {
    for (const target of ALL_MESSAGES.test(path) ? [] : (edges.get(path) ?? [])) reached.add(target)
  }
  return [...reached]
    .filter((path) => ALL_MESSAGES.test(path))
    .map((path) => `A script in the browser reaches ${path}. Let its page hand it the messages that it shows.`)
}

/** No file is too long to be read at once. */
export const staysShort: Rule = (files) =>
  files
    .filter(({ path }) => !AS_LONG_AS_IT_IS.some((exempt) => exempt.test(path)))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines. Split it: ${MOST_LINES} is the most.`)

/** No folder is a drawer without a noun. */
export const hasNoDrawers: Rule = (files) =>
  files.flatMap(({ path }) => {
    const drawer = DRAWERS.exec(path)?.[1]
    return drawer === undefined ? [] : [`${path} lies in a folder “${drawer}”. Name it by what is in it.`]
  })

function stylesIn({ path, text }: SourceFile): string {
  const sheets = path.endsWith('.css')
    ? [text]
    : [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css]) => css)
  return sheets.join('\n').replace(/\/\*[^]*?\*\//g, '')
}

/** Colours and lengths in rem have their names in one file. (A media query cannot read a name, so it may say its rem.) */
export const namesItsColoursAndLengths: Rule = (files) =>
  files
    .filter(({ path }) => /^src\/.*\.(css|astro)$/.test(path) && path !== TOKENS)
    .flatMap((file) => {
      const values = [...stylesIn(file).matchAll(/[\w-]+\s*:\s*([^;{}]+)(?=[;}])/g)].map(([, value]) => String(value))
      const literals = values.flatMap((value) => value.match(/#[0-9a-f]{3,8}\b|(?<![\w.])[\d.]+rem\b/gi) ?? [])
      return literals.map((literal) => `${file.path} says ${literal}. Give it a name in ${TOKENS}.`)
    })

const ORDER_OF_LAYERS = '@layer reset, tokens, base, components, utilities, print;'

/** The sheets of every page, which site.css puts in order; and the neutral page, which loads no other sheet. */
const ORDERED_ELSEWHERE = ['src/ui/styles/', 'src/features/offline/notes.css']

/** A sheet may be loaded before the others: then its own layer would become the first, and lose to all. */
export const beginsWithTheOrderOfLayers: Rule = (files) =>
  files
    .filter(({ path }) => /^src\/.*\.css$/.test(path) && !standsIn(path, ORDERED_ELSEWHERE))
    .filter((file) => !stylesIn(file).trimStart().startsWith(ORDER_OF_LAYERS))
    .map(({ path }) => `${path} does not begin with “${ORDER_OF_LAYERS}”. Put it below the first comment.`)

/**
 * The classes whose box is in a stylesheet: rules of a bare name, in Prettier's form. Rules further in are of `@media` and
 * add to a box.
 */
function boxesIn(file: SourceFile): ReadonlySet<string> {
  const [outside = '', ...layers] = stylesIn(file).split(/^@layer (?=\w+ \{)/m)
  const found = [
    ...outside.matchAll(/^\.([\w-]+)(?: \{|,)$/gm),
    ...layers
      .filter((layer) => layer.startsWith('components'))
      .flatMap((layer) => [...layer.matchAll(/^ {2}\.([\w-]+)(?: \{|,)$/gm)]),
  ]
  return new Set(found.map(([, name]) => String(name)))
}

/** The box of a class is in one stylesheet: else one word means two things. */
export const meansOneThingByAClass: Rule = (files) => {
  const placeOf = new Map<string, string>()
  return files
    .filter(({ path }) => path.startsWith('src/') && path.endsWith('.css'))
    .flatMap((file) =>
      [...boxesIn(file)].flatMap((name) => {
        const place = placeOf.get(name)
        placeOf.set(name, place ?? file.path)
        if (place === undefined) return []
        return [`${file.path} defines .${name} like ${place}. Rename one by its meaning, or say within what it stands.`]
      }),
    )
}

import { parentPort } from 'node:worker_threads'

import { createAnalyser } from '../../search/index/analyse-documents.ts'
import { createIndexBuilder, type IndexBuilder } from '../../search/index/build.ts'
import type { SearchDocument } from '../../search/model.ts'
import { nameSearchFiles } from '../../search/search-files.ts'
import type { FromThread, SentDocument, ToThread } from './index-worker.ts'
import { BASE_LANGUAGE } from '../../domain/base-language.ts'

// The program of the worker thread: it has the documents of the last index of each language, and their words.

interface Hub {
  readonly language: string
  readonly build: IndexBuilder
  /** Lay terms that are inherited, by the place under which the other side knows them. */
  readonly terms: string[]
  documents: readonly SearchDocument[]
  /** Those that came for the next index. */
  fresh: SearchDocument[]
  /** The names of the files of the last index, which the other side has. */
  names: ReadonlySet<string>
}

const analyseOriginals = createAnalyser(BASE_LANGUAGE)

const encoder = new TextEncoder()

const hubs = new Map<string, Hub>()

function hubOf(language: string): Hub {
  const known = hubs.get(language)
  if (known !== undefined) return known
  const build = createIndexBuilder(language, analyseOriginals)
  const hub = { language, build, terms: [], documents: [], fresh: [], names: new Set<string>() }
  hubs.set(language, hub)
  return hub
}

function toDocument({ inherited, ...document }: SentDocument, { terms }: Hub): SearchDocument {
  return inherited === undefined
    ? document
    : { ...document, inheritedTerms: inherited.map((place) => terms[place] ?? '') }
}

/** The documents of the English hub, which is indexed before the others. */
function originalsFor({ language }: Hub): readonly SearchDocument[] {
  return language === BASE_LANGUAGE ? [] : hubOf(BASE_LANGUAGE).documents
}

function index(hub: Hub, places: Int32Array): FromThread {
  const fresh = hub.fresh.values()
  hub.documents = Array.from(places, (place) => hub.documents[place] ?? fresh.next().value ?? []).flat()
  hub.fresh = []
  const { addresses, files } = nameSearchFiles(hub.build(hub.documents, originalsFor(hub)), hub.language)
  const known = hub.names
  hub.names = new Set(files.keys())
  const changed = [...files].filter(([name]) => !known.has(name))
  return { addresses, names: [...files.keys()], changed: changed.map(([name, json]) => [name, encoder.encode(json)]) }
}

parentPort?.on('message', (message: ToThread) => {
  if ('forgotten' in message) {
    // The others are indexed beside it.
    if (message.forgotten !== BASE_LANGUAGE) hubs.delete(message.forgotten)
    return
  }
  const hub = hubOf(message.language)
  if ('places' in message) {
    const reply = index(hub, message.places)
    return parentPort?.postMessage(
      reply,
      reply.changed.map(([, { buffer }]) => buffer),
    )
  }
  hub.terms.push(...message.terms)
  hub.fresh.push(...message.documents.map((document) => toDocument(document, hub)))
})

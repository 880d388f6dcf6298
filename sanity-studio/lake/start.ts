#!/usr/bin/env node
import { mkdir } from 'node:fs/promises'
import { parseArgs } from 'node:util'

/* The program of the package: starts a lake on a folder. */

const USAGE = `Use: npx folder-lake [--content content] [--store .lake] [--port 3333] [--studio dist] [--name Editor]
                       [--project local] [--dataset production] [--preview http://localhost:3000]
                       [--conflicts folder|studio]`
const NODE = 24

function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

const OPTIONS = {
  content: { type: 'string', default: 'content' },
  store: { type: 'string', default: '.lake' },
  port: { type: 'string', default: '3333' },
  studio: { type: 'string' },
  name: { type: 'string', default: 'Editor' },
  project: { type: 'string', default: 'local' },
  dataset: { type: 'string', default: 'production' },
  preview: { type: 'string' },
  conflicts: { type: 'string', default: 'ask' },
} as const

function parse() {
  try {
    return parseArgs({ options: OPTIONS }).values
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
  }
}

function readArguments() {
  const values = parse()
  const { conflicts } = values
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : undefined
  if (port === undefined || (conflicts !== 'ask' && conflicts !== 'folder' && conflicts !== 'studio'))
    return fail(USAGE)
  return { ...values, port, conflicts } as const
}

async function run(): Promise<void> {
  if (Number(process.versions.node.split('.')[0]) < NODE)
    fail(
      `This is Node.js ${process.version}; a lake needs ${NODE}. Start it with npx, which takes the one that came with it (npm rebuild node, where that is missing).`,
    )
  // An older Node.js cannot read these.
  const { createLake, createStudioHandler, describeImport } = await import('./index.ts')
  const { content, store, port, studio, name, project, dataset, preview, conflicts } = readArguments()
  await mkdir(content, { recursive: true })
  const lake = await createLake({
    content,
    storage: { folder: store },
    port,
    project: { projectId: project, dataset, title: project },
    ...(studio !== undefined && { studio: createStudioHandler(studio) }),
    ...(preview !== undefined && { previewOrigin: preview }),
    editor: name,
    onConflict: conflicts,
    log: (message) => console.log(message),
  })
  const { token } = lake.signIn(name)
  console.log(describeImport(lake.imported))
  console.log(`The API of project ${project}, dataset ${dataset}, is at ${lake.origin}`)
  console.log(`A token for programs, until it ends: ${lake.signIn(name).token}`)
  if (studio !== undefined) console.log(`The Studio is at ${lake.addressOf('/', token)}`)
  console.log('Only who has the token or this address gets in. Ctrl+C saves and ends.')
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void lake.close().then(() => process.exit(), fail))
}

await run().catch(fail)

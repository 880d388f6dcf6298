import { spawn } from 'node:child_process'

/**
 * Builds the hub from a dataset into a folder, in a process of its own: the content source of a
 * process is chosen once. Its pictures are kept beside the folder, so that others can be built at the same time.
 * @param environment further variables.
 * @throws Error with all that the build said, where it fails.
 */
export async function buildHub(content: string, target: string, environment: NodeJS.ProcessEnv = {}): Promise<void> {
  const child = spawn(process.execPath, ['src/tools/bin/build.ts'], {
    env: {
      ...process.env,
      HUB_CONTENT: content,
      HUB_OUT_DIR: target,
      HUB_PICTURES: `${target}.pictures`,
      NODE_ENV: 'production',
      VITEST: '',
      ...environment,
    },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`The build from ${content} failed:\n${said}`)
}

import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { findWebServers } from '../../../src/tools/find-web-servers.ts'
import { ask, type Answer, type AskOptions } from '../../../src/tools/site/ask.ts'
import { findFreePorts } from '../../helpers/free-ports.ts'
import { type RunningProgram, startProgram } from '../../helpers/running-program.ts'
import { DIST } from './built-site.ts'
import { readRecipe } from './recipes.ts'

/** A web server that runs by its recipe in DEPLOY.md. */
export interface WebServer {
  readonly name: string
  /** By HTTPS, such as https://localhost:1234. */
  readonly origin: string
  readonly plainOrigin: string
  /** The certificate authority that signed its certificate, in PEM. */
  readonly authority: string
  /** Asks for a path of the site. */
  ask(path: string, options?: AskOptions): Promise<Answer>
  /** All that its logs hold. */
  logs(): string
}

/** Both servers, and where they send calls of the webhook. */
export interface WebServers {
  readonly servers: readonly WebServer[]
  readonly hookPort: number
  stop(): Promise<void>
}

/** @throws Error with what the process said where it ends instead. */
async function untilReady(process: RunningProgram, isReady: () => Promise<unknown>): Promise<void> {
  while (!(await isReady().then(Boolean, () => false))) {
    if (process.exitCode !== null) throw new Error(`The web server ended:\n${process.said}`)
    await pause(50)
  }
}

/** What Caddy's recipe leaves to Caddy: a real certificate, and the ports 80 and 443. */
const caddyOptions = (folder: string, plainPort: number, port: number) => `{
	admin off
	local_certs
	skip_install_trust
	storage file_system ${folder}
	http_port ${plainPort}
	https_port ${port}
	default_bind 127.0.0.1
}
`

/** Debian's own nginx.conf around the recipe, so that what it sets holds here too. */
function nginxConfiguration(folder: string, recipe: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const places = temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')
  return readFileSync('/etc/nginx/nginx.conf', 'utf8')
    .replace(/^user .*$/m, process.getuid?.() === 0 ? 'user root;' : '')
    .replace(/^pid .*$/m, `pid ${folder}/pid;`)
    .replace(/^\s*include \/etc\/nginx\/conf\.d.*$/m, places)
    .replace(/^\s*include \/etc\/nginx\/sites-enabled.*$/m, () => recipe)
    .replaceAll('/var/log/nginx/', `${folder}/`)
}

function describeServer(name: string, folder: string, ports: readonly number[], logFiles: readonly string[]) {
  const authority = readFileSync(join(folder, 'pki/authorities/local/root.crt'), 'utf8')
  const [plainPort, port] = ports
  const origin = `https://localhost:${port}`
  return {
    name,
    origin,
    plainOrigin: `http://localhost:${plainPort}`,
    authority,
    ask: (path: string, options?: AskOptions) => ask(`${origin}${path}`, { ...options, authority }),
    logs: () => logFiles.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')).join(''),
  }
}

/**
 * Serves a site by the recipes for Caddy and nginx, with nothing changed but the address, folders, ports and the
 * certificate. The certificate of both is Caddy's own, of an authority that only the tests trust.
 * @param site its folder; by default the built site.
 */
export async function startWebServers(site = DIST): Promise<WebServers> {
  const programs = findWebServers()
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-servers-'))
  const [caddyFolder, nginxFolder] = [join(folder, 'caddy'), join(folder, 'nginx')]
  await Promise.all([mkdir(caddyFolder), mkdir(nginxFolder)])
  const [hookPort = 0, caddyPlain = 0, caddyPort = 0, nginxPlain = 0, nginxPort = 0] = await findFreePorts(5)
  const processes: RunningProgram[] = []
  const stop = async () => {
    await Promise.all(processes.map((process) => process.stop()))
    await rm(folder, { recursive: true, force: true })
  }
  const shared = [
    ['/srv/hub/dist', resolve(site)],
    ['127.0.0.1:4323', `127.0.0.1:${hookPort}`],
  ] as const

  try {
    const caddyfile = join(caddyFolder, 'Caddyfile')
    const caddyLog = join(caddyFolder, 'hub.log')
    await writeFile(
      caddyfile,
      caddyOptions(caddyFolder, caddyPlain, caddyPort) +
        readRecipe('caddyfile', [...shared, ['hub.example.org', 'localhost'], ['/var/log/caddy', caddyFolder]]),
    )
    const home = { HOME: caddyFolder, XDG_DATA_HOME: caddyFolder, XDG_CONFIG_HOME: caddyFolder }
    const caddyProcess = startProgram(programs.caddy, ['run', '--adapter', 'caddyfile', '--config', caddyfile], home)
    processes.push(caddyProcess)
    const certificate = join(caddyFolder, 'certificates/local/localhost/localhost.crt')
    await untilReady(caddyProcess, () => Promise.resolve(existsSync(certificate)))
    const caddy = describeServer('Caddy', caddyFolder, [caddyPlain, caddyPort], [caddyLog])
    await untilReady(caddyProcess, () => caddy.ask('/'))

    const configuration = join(nginxFolder, 'nginx.conf')
    const recipe = readRecipe('nginx', [
      ...shared,
      ['listen 80;', `listen 127.0.0.1:${nginxPlain};`],
      ['listen [::]:80;', ''],
      ['listen 443 ssl;', `listen 127.0.0.1:${nginxPort} ssl;`],
      ['listen [::]:443 ssl;', ''],
      ['/etc/letsencrypt/live/hub.example.org/fullchain.pem', certificate],
      ['/etc/letsencrypt/live/hub.example.org/privkey.pem', certificate.replace(/crt$/, 'key')],
      ['hub.example.org', 'localhost'],
    ])
    await writeFile(configuration, nginxConfiguration(nginxFolder, recipe))
    const flags = ['-e', join(nginxFolder, 'error.log'), '-c', configuration, '-g', 'daemon off;']
    const nginxProcess = startProgram(programs.nginx, flags)
    processes.push(nginxProcess)
    const nginxLogs = ['hub.log', 'hub-error.log', 'access.log', 'error.log'].map((file) => join(nginxFolder, file))
    const nginx = describeServer('nginx', caddyFolder, [nginxPlain, nginxPort], nginxLogs)
    await untilReady(nginxProcess, () => nginx.ask('/'))
    return { servers: [caddy, nginx], hookPort, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

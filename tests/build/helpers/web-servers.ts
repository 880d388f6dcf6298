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
import { readRecipe, type Places } from './recipes.ts'

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

/** Where a server of a test is, and what it serves. */
interface Place {
  readonly folder: string
  readonly plainPort: number
  readonly port: number
  /** What both recipes print, and what stands for it. */
  readonly shared: Places
}

/** The certificate of both servers is Caddy's own, of an authority that only the tests trust. */
interface Certificate {
  readonly path: string
  readonly authority: string
}

/** The server of a process, once it answers. */
async function whenReady(
  name: string,
  { folder, plainPort, port }: Place,
  process: RunningProgram,
  authority: string,
): Promise<WebServer> {
  const origin = `https://localhost:${port}`
  const logs = ['hub.log', 'hub-error.log', 'access.log', 'error.log'].map((file) => join(folder, file))
  const server: WebServer = {
    name,
    origin,
    plainOrigin: `http://localhost:${plainPort}`,
    authority,
    ask: (path, options) => ask(`${origin}${path}`, { ...options, authority }),
    logs: () => logs.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')).join(''),
  }
  await untilReady(process, () => server.ask('/'))
  return server
}

async function startCaddy(program: string, place: Place, track: (process: RunningProgram) => void) {
  const { folder, plainPort, port, shared } = place
  const recipe = readRecipe('caddyfile', [...shared, ['hub.example.org', 'localhost'], ['/var/log/caddy', folder]])
  const caddyfile = join(folder, 'Caddyfile')
  await writeFile(caddyfile, caddyOptions(folder, plainPort, port) + recipe)
  const home = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
  const process = startProgram(program, ['run', '--config', caddyfile], home)
  track(process)
  const path = join(folder, 'certificates/local/localhost/localhost.crt')
  await untilReady(process, () => Promise.resolve(existsSync(path)))
  const certificate: Certificate = {
    path,
    authority: readFileSync(join(folder, 'pki/authorities/local/root.crt'), 'utf8'),
  }
  return { server: await whenReady('Caddy', place, process, certificate.authority), certificate }
}

async function startNginx(
  program: string,
  place: Place,
  { path, authority }: Certificate,
  track: (process: RunningProgram) => void,
): Promise<WebServer> {
  const { folder, plainPort, port, shared } = place
  const recipe = readRecipe('nginx', [
    ...shared,
    ['listen 80;', `listen 127.0.0.1:${plainPort};`],
    ['listen [::]:80;', ''],
    ['listen 443 ssl;', `listen 127.0.0.1:${port} ssl;`],
    ['listen [::]:443 ssl;', ''],
    ['/etc/letsencrypt/live/hub.example.org/fullchain.pem', path],
    ['/etc/letsencrypt/live/hub.example.org/privkey.pem', path.replace(/crt$/, 'key')],
    ['hub.example.org', 'localhost'],
  ])
  const configuration = join(folder, 'nginx.conf')
  await writeFile(configuration, nginxConfiguration(folder, recipe))
  const flags = ['-e', join(folder, 'error.log'), '-c', configuration, '-g', 'daemon off;']
  const process = startProgram(program, flags)
  track(process)
  return whenReady('nginx', place, process, authority)
}

/**
 * Serves a site by the recipes for Caddy and nginx, with nothing changed but the address, folders, ports and the
 * certificate.
 * @param site its folder; by default the built site.
 */
export async function startWebServers(site = DIST): Promise<WebServers> {
  const programs = findWebServers()
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-servers-'))
  const [hookPort = 0, caddyPlain = 0, caddyPort = 0, nginxPlain = 0, nginxPort = 0] = await findFreePorts(5)
  const shared: Places = [
    ['/srv/hub/dist', resolve(site)],
    ['127.0.0.1:4323', `127.0.0.1:${hookPort}`],
  ]
  const processes: RunningProgram[] = []
  const track = (process: RunningProgram) => void processes.push(process)
  const stop = async () => {
    await Promise.all(processes.map((process) => process.stop()))
    await rm(folder, { recursive: true, force: true })
  }
  const placeOf = async (name: string, plainPort: number, port: number): Promise<Place> => {
    await mkdir(join(folder, name))
    return { folder: join(folder, name), plainPort, port, shared }
  }
  try {
    const caddy = await startCaddy(programs.caddy, await placeOf('caddy', caddyPlain, caddyPort), track)
    const place = await placeOf('nginx', nginxPlain, nginxPort)
    const nginx = await startNginx(programs.nginx, place, caddy.certificate, track)
    return { servers: [caddy.server, nginx], hookPort, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

import { ContentError } from '../../domain/problem.ts'

/** The port on which a hub is served where PORT names none. */
export const USUAL_PORT = 4321

/** The address of a hub that nobody has given one: it opens on this machine only, on the port that PORT names. */
function localAddress({ PORT = '' }: NodeJS.ProcessEnv): string {
  return `http://localhost:${Number(PORT) > 0 ? Number(PORT) : USUAL_PORT}`
}

/** A host of this machine, which no other device can reach. */
const OF_THIS_MACHINE = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/

const EXAMPLE = 'Set it to the address of the hub: HUB_SITE_URL=https://hub.example.org.'

const refusal = (what: string) => new ContentError([{ where: 'environment', what, fix: EXAMPLE }])

/**
 * The address under which the hub will be served, as the environment names it.
 * @throws ContentError where it is no address of the web.
 */
export function siteAddress(environment: NodeJS.ProcessEnv): string {
  const given = environment['HUB_SITE_URL']?.trim() ?? ''
  // A variable that a host of builds does not know is empty there, not missing.
  if (given === '') return localAddress(environment)
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol))
    throw refusal(`HUB_SITE_URL is “${given}”, which is no address of the web.`)
  return given
}

/** The reason why others cannot open a hub of this address; undefined where they can. */
function faultOf(site: string): string | undefined {
  if (!OF_THIS_MACHINE.test(new URL(site).hostname)) return undefined
  return `QR codes, prints and feeds say ${site}, which opens on this machine alone.`
}

/** One line for whoever builds a hub that others cannot open; undefined where they can. */
export function warningOf(site: string): string | undefined {
  const fault = faultOf(site)
  return fault && `${fault} Set HUB_SITE_URL before you print or publish.`
}

/** Refuses to put a hub online that others cannot open. @throws ContentError for an address of this machine. */
export function requireSiteAddress(site: string): void {
  const fault = faultOf(site)
  if (fault !== undefined) throw refusal(fault)
}

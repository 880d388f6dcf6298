import { readFileSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'

/** Attributes whose value is an address of the site, and what leads on to one by itself. */
const ADDRESS = /(\s(?:href|src|action|poster)="|http-equiv="refresh" content="\d+; ?url=)(\/(?!\/)[^"]*)/g
/** Attributes whose value is a list of addresses, each with its width. */
const LIST = /(?<=\ssrcset=")[^"]*/g
const IN_LIST = /(^|,\s*)(\/(?!\/)[^\s,]*)/g
const IN_STYLE = /(url\(\s*["']?)(\/(?!\/)[^"')]*)/g
/** From a folder, browsers run no script that is a module, and the policy would allow no style: it names the server as their place. */
const ONLY_FROM_SERVER = /<meta http-equiv="content-security-policy"[^>]*>|<script type="module" [^>]*><\/script>/g

const READ_ME = `Open index.html. No server and no signal are needed.

The search, the country that you choose and the forms that count need a server: here they are not there, and the A to Z leads to everything.
`

/**
 * An address of the site as one of its files finds it where all lie in a folder: `/signs/#a` is `../signs/index.html#a`.
 * @param file below the folder of the site, with forward slashes.
 */
export function addressFrom(file: string, address: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? []
  const wanted = path.endsWith('/') ? `${path}index.html` : path
  return `${relative(dirname(`/${file}`), wanted)
    .split(sep)
    .join('/')}${rest}`
}

/** A page with its links as a folder needs them. */
export function pageForFolder(file: string, html: string): string {
  const link = (_: string, before: string, address: string) => `${before}${addressFrom(file, address)}`
  return html
    .replace(ONLY_FROM_SERVER, '')
    .replace(ADDRESS, link)
    .replace(LIST, (list) => list.replace(IN_LIST, link))
}

/**
 * A style sheet with its links as a folder needs them. Drawings are put into it: from a folder no browser masks with another file.
 * @param site the folder of the site.
 */
function styleForFolder(file: string, css: string, site: string): string {
  return css.replace(IN_STYLE, (_, before: string, address: string) =>
    address.endsWith('.svg')
      ? `${before}data:image/svg+xml;base64,${readFileSync(join(site, address)).toString('base64')}`
      : `${before}${addressFrom(file, address)}`,
  )
}

/**
 * Copies a built site so that its pages open from a folder, without a server: links between its files are relative. What a script
 * does is not there, such as the search.
 * @returns how many files were copied.
 */
export async function copyForFolder(site: string, target: string): Promise<number> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  for (const from of files) {
    const name = relative(site, from)
    const to = join(target, name)
    const file = name.split(sep).join('/')
    await mkdir(dirname(to), { recursive: true })
    if (file.endsWith('.html')) await writeFile(to, pageForFolder(file, await readFile(from, 'utf8')))
    else if (file.endsWith('.css')) await writeFile(to, styleForFolder(file, await readFile(from, 'utf8'), site))
    else await copyFile(from, to)
  }
  await writeFile(join(target, 'READ-ME.txt'), READ_ME)
  return files.length
}

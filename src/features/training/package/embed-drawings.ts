import { SCENE_FILES } from '../../../pictures/scenes.ts'

const svgs = new Map(SCENE_FILES.map(({ file, svg }) => [`/assets/scenes/${file}.svg`, svg]))

/**
 * Puts the drawings of signs into the page of a package, which asks no host for a file.
 * @param html as the components of the hub write it.
 */
export function embedDrawings(html: string): string {
  return html.replace(/ src="([^"]*)"/g, (source, address: string) => {
    const svg = svgs.get(address)
    return svg === undefined ? source : ` src="data:image/svg+xml,${encodeURIComponent(svg)}"`
  })
}

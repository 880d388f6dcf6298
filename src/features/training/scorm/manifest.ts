import { toSlug } from '../../../domain/slug.ts'
import { escapeForXml } from '../../../domain/escape-markup.ts'
import type { Edition } from './editions.ts'

/** What a manifest says of a package. */
export interface ManifestData {
  /** Of the training, from the address of its page: letters, digits and hyphens. */
  readonly slug: string
  readonly title: string
  /** The name of the hub: two hubs may have a training of the same address. */
  readonly hub: string
  /** BCP 47 tag. */
  readonly language: string
  /** The editors' number; 1 where they count none. */
  readonly version: number
  /** Names of all files, the first of which is opened. */
  readonly files: readonly [string, ...string[]]
}

/** The most characters of a title that the schemas allow. */
const MOST_OF_TITLE = 200

/** What the manifests of both editions say. */
function parts({ slug, title, hub, language, version, files }: ManifestData) {
  return {
    // Equal for every version, so that an LMS takes a newer package for the same course. It begins with a letter (xs:ID).
    identifier: `hub.${toSlug(hub)}.${slug}.${language}`,
    version: String(version),
    title: escapeForXml(title.slice(0, MOST_OF_TITLE)),
    first: escapeForXml(files[0]),
    files: files.map((file) => `<file href="${escapeForXml(file)}"/>`).join('\n      '),
  }
}

function manifest12(data: ManifestData): string {
  const { identifier, version, title, first, files } = parts(data)
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifier}" version="${version}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${title}</title>
      <item identifier="item" identifierref="resource">
        <title>${title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="resource" type="webcontent" adlcp:scormtype="sco" href="${first}">
      ${files}
    </resource>
  </resources>
</manifest>
`
}

/**
 * The delivery controls keep an LMS from setting what the package has not set: without them a learner who opens the module
 * and leaves at once is complete and has passed (Sequencing and Navigation 3.13).
 */
function manifest2004(data: ManifestData): string {
  const { identifier, version, title, first, files } = parts(data)
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifier}" version="${version}"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${title}</title>
      <item identifier="item" identifierref="resource">
        <title>${title}</title>
        <imsss:sequencing>
          <imsss:deliveryControls tracked="true" completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="resource" type="webcontent" adlcp:scormType="sco" href="${first}">
      ${files}
    </resource>
  </resources>
</manifest>
`
}

/** The text of `imsmanifest.xml` in each edition. */
export const MANIFESTS: Readonly<Record<Edition, (data: ManifestData) => string>> = {
  'scorm-1.2': manifest12,
  'scorm-2004': manifest2004,
}

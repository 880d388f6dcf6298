import { sortCards } from '../../../src/domain/sort.ts'
import { getLibrary } from '../../../src/catalogue/index.ts'
import { toDocuments } from '../../../src/search/documents/to-documents.ts'
import { writeEleventySite } from './eleventy.ts'
import { writeHugoSite } from './hugo.ts'
import { toPeerDocuments } from './peer-document.ts'

/*
 * Writes the content in HUB_CONTENT as sites for Eleventy and Hugo into two folders, best resources first as in our
 * lists. A process of its own, because the library keeps what it has read.
 */

const [eleventy = '', hugo = ''] = process.argv.slice(2)
const library = await getLibrary('en')
const resources = sortCards(library.resources, 'best', 'en')
const documents = toPeerDocuments(toDocuments({ ...library, resources }), library.roles)
await writeEleventySite(documents, eleventy)
await writeHugoSite(documents, hugo)

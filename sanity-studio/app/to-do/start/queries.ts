import { ALL_CONTENT, type WatchedQuery } from '../../connection/watch-query.ts'
import { IS_DRAFT } from '../../../model/desk/lists.ts'
import { DUE_QUERY } from '../../../model/rules/due.ts'
import { REVIEWED_TYPES } from '../../../model/rules/review-due.ts'
import { lastSoonDay, SOON_QUERY } from '../../../model/rules/shown-days.ts'

/** How many drafts the page looks at, the newest first: more than a group of volunteers has at work. */
const MOST_DRAFTS = 100

const DRAFTS = `*[${IS_DRAFT} && !(_type match "sanity.*") && !(_type match "system.*")]`

/** GROQ for the drafts as they stand, a translation with the title of its original, and for what is said about them. */
const WORK_QUERY = `{
  "drafts": ${DRAFTS} | order(_updatedAt desc)[0...${MOST_DRAFTS}]{..., "originalTitle": translationOf->title},
  "draftIds": ${DRAFTS}._id,
  "reviews": *[_type == "review"]
}`

/** GROQ for what others did to what is published, or ask to do, with the title and the revision of what readers see, and the texts to correct. */
const NOTICES_QUERY = `*[_type == "numberNotice" || (_type == "removal" && !defined(approvedRevision))] | order(_createdAt desc){
  ...,
  "documentTitle": coalesce(documentTitle, *[_id == ^.documentId][0].title),
  "documentRevision": *[_id == ^.documentId][0]._rev,
  "texts": *[_id in ^.stillIn]
}`

const SHOWN_TYPES = JSON.stringify([...REVIEWED_TYPES, 'topic', 'role', 'siteSettings'])

/** Among how many revisions “Published lately” finds documents: one of them may be in every language of the hub. */
const LATELY = 60

/** GROQ for what is published: what somebody has to look at, what begins and ends soon, and the newest of it. */
const PUBLISHED_QUERY = `{
  "due": ${DUE_QUERY},
  "soon": ${SOON_QUERY},
  "lately": *[_type in ${SHOWN_TYPES}] | order(_updatedAt desc)[0...${LATELY}]{_id, _type, _rev, _updatedAt, title, country, phone, language, translationOf}
}`

/** The work of everybody. */
export const WORK: WatchedQuery = { fetch: WORK_QUERY, listen: ALL_CONTENT, perspective: 'drafts' }

/** Notices for everybody. */
export const NOTICES: WatchedQuery = { fetch: NOTICES_QUERY, listen: ALL_CONTENT, perspective: 'published' }

/** What readers see. @param today YYYY-MM-DD. */
export function publishedOn(today: string): WatchedQuery {
  return {
    fetch: PUBLISHED_QUERY,
    listen: ALL_CONTENT,
    perspective: 'published',
    params: { today, soon: lastSoonDay(today) },
  }
}

import { defineQuery } from 'groq'

/*
 * Each query returns all documents of a type, ordered by _id and without joins: the library joins by id in memory.
 * So each can be evaluated for one document at a time (query-documents.ts; src/catalogue/README.md). Every query
 * takes $language, and returns the documents in that language and those in $base, which replace missing translations.
 */

const inLanguage = /* groq */ `(language == $language || language == $base)`

const language = /* groq */ `language, "translationOf": translationOf._ref`

const evidence = /* groq */ `
  sources[]{publisher, url, citation, dated}, sourceSeen, lastReviewed, reviewEveryDays,
  publishedAlone`

const days = /* groq */ `from, until, startUnconfirmed`

const picture = /* groq */ `cover{"asset": asset._ref, alt, credit, crop, hotspot}`

/** All fields of a resource as they are: the mapper says which readers need. References become ids. */
const resource = /* groq */ `
  ..., "slug": slug.current, ${picture}, "topics": topics[]._ref, "roles": roles[]._ref,
  "contributedBy": contributedBy[]._ref, "endorsedBy": endorsedBy[]._ref, "adaptedFrom": adaptedFrom[]._ref,
  ${language}, ${evidence}`

export const GUIDES_QUERY = defineQuery(`*[_type == "guide" && ${inLanguage}] | order(_id) {${resource}}`)

export const POLICIES_QUERY = defineQuery(`*[_type == "policy" && ${inLanguage}] | order(_id) {${resource}}`)

export const TRAININGS_QUERY = defineQuery(
  `*[_type == "training" && ${inLanguage}] | order(_id) {${resource},
    covers[]{_key, "law": law._ref, topics[]{_key, words, isCovered}}}`,
)

export const EXTERNAL_RESOURCES_QUERY = defineQuery(
  `*[_type == "externalResource" && ${inLanguage}] | order(_id) {${resource}, "publishedBy": publishedBy[]._ref}`,
)

export const TOPICS_QUERY = defineQuery(
  `*[_type == "topic" && ${inLanguage}] | order(_id) {_id, title, "slug": slug.current, definition, order,
    theme, layTerms, "roles": roles[]._ref, ${language}}`,
)

export const ROLES_QUERY = defineQuery(
  `*[_type == "role" && ${inLanguage}] | order(_id) {_id, title, shortTitle, "slug": slug.current, definition, order,
    briefing{"signs": signs[]._ref, do, dont, say},
    office{first[]{title, reason, "page": page._ref}, "papers": papers[]._ref, "laws": laws[]._ref}, "guide": guide._ref, isOutside, "ownPage": ownPage._ref, layTerms, ${language}}`,
)

export const SIGNS_QUERY = defineQuery(
  `*[_type == "sign" && ${inLanguage}] | order(_id) {_id, title, "slug": slug.current, mayAlsoBe, caveat, callNow, scene, sceneAlt, weight,
    evidenceFrom, forEveryJob, "roles": roles[]._ref, layTerms, ${language}, ${evidence}}`,
)

export const ACTION_STEPS_QUERY = defineQuery(
  `*[_type == "actionStep" && ${inLanguage}] | order(_id) {_id, title, stance, order, forEveryJob,
    "roles": roles[]._ref, ${language}, ${evidence}}`,
)

export const HELPLINES_QUERY = defineQuery(
  `*[_type == "helpline" && ${inLanguage}] | order(_id) {_id, title, "slug": slug.current, country, purpose, operator, answeredBy,
    isForWomen, "organisation": organisation._ref, phone, dial, digits, textNumber, web, email, hours, openingTimes[]{days, opens, closes}, timeZone, languagesSpoken, cost, anonymity,
    useFor, caveat, passesOn, passesOnSources[]{publisher, url, citation, dated}, order, isCommonKnowledge, layTerms, ${language}, ${evidence}}`,
)

export const LAWS_QUERY = defineQuery(
  `*[_type == "law" && ${inLanguage}] | order(_id) {_id, title, "slug": slug.current, jurisdiction, kind,
    asksOfHotels, duties[]{_key, title, about, binds, who, what, length, when, keep, needsApproval, coursesUrl, coursesFrom, isAdvice,
      notice{where, size, letters, languages, address}, ${days}, sources[]{publisher, url, citation, dated}, yearlyDay,
      "papers": papers[]._ref},
    threshold, sizes[]{measure, number, isOver, currency}, sizesNeeded, belowDepends, binds, since, ${days}, status, penalty,
    penaltySources[]{publisher, url, citation, dated}, officialText[]{publisher, url, citation, dated}, hotelSpecific, caveat, "roles": roles[]._ref,
    "topics": topics[]._ref, layTerms, ${language}, ${evidence}}`,
)

const saidBy = /* groq */ `sources[]{publisher, url, citation, dated}`

export const ORGANISATIONS_QUERY = defineQuery(
  `*[_type == "organisation" && ${inLanguage}] | order(_id) {_id, title, "slug": slug.current, alsoKnownAs, kind,
    description, country, url, status, membership, networkRole,
    work[]{_key, title, "organisation": organisation._ref, "partnership": partnership._ref, form, when, text, ${saidBy}},
    workedWith[]{_key, name, "organisation": organisation._ref, text, ${saidBy}}, "endorsedBy": endorsedBy[]._ref, layTerms, ${language}, ${evidence}}`,
)

export const PARTNERSHIPS_QUERY = defineQuery(
  `*[_type == "partnership" && ${inLanguage}] | order(_id) {_id, title, "slug": slug.current, area, jurisdiction, postcodes,
    postcodesNote, alsoKnownAs, status, aims, since, coordinatedBy, meetings, "organisation": organisation._ref, work[]{_key, text, ${saidBy}}, meanwhile,
    members[]{_key, name, "organisation": organisation._ref}, membersNote, roles[]{_key, title, what, ${saidBy}}, joining,
    pathway[]{_key, title, text, "helplines": helplines[]._ref, ${saidBy}},
    training[]{_key, title, by, text, when, ${saidBy}}, campaigns[]{_key, title, by, text, when, ${saidBy}},
    figures[]{_key, value, what, asOf, ${saidBy}}, contacts[]{_key, title, web, email, ${saidBy}}, notConfirmed, layTerms,
    ${language}, ${evidence}}`,
)

export const REFERRAL_ROUTES_QUERY = defineQuery(
  `*[_type == "referralRoute" && ${inLanguage}] | order(_id) {_id, title, "slug": slug.current, country, summary,
    steps[]{_key, title, text, "helplines": helplines[]._ref, ${saidBy}},
    places[]{_key, title, jurisdictions, decides, supportDays, supportBy, differs, caveat, ${saidBy}},
    responders[]{_key, name, isCharity, "organisation": organisation._ref, caveat, ${saidBy}}, caveat, layTerms,
    ${language}, ${evidence}}`,
)

/** What editors must not say, and the words that may not appear, are theirs alone: no page gets them. */
export const CASES_QUERY = defineQuery(
  `*[_type == "case" && ${inLanguage}] | order(_id) {_id, title, "slug": slug.current, summary, place, country, years, kind, seen,
    happened, prevention, changed, notConfirmed, questions, "laws": laws[]._ref, "roles": roles[]._ref,
    "topics": topics[]._ref, layTerms, ${language}, ${evidence}}`,
)

export const MODEL_HOTELS_QUERY = defineQuery(
  `*[_type == "modelHotel" && ${inLanguage}] | order(_id) {_id, title, "slug": slug.current, shortTitle, summary, facts,
    papers[]{_key, "paper": paper._ref, note, tables, options, body}, ${language}}`,
)

export const STATISTICS_QUERY = defineQuery(
  `*[_type == "statistic" && ${inLanguage}] | order(_id) {_id, title, "slug": slug.current, short, howToSay, caveat, status,
    otherSources, priceLine, amount, currency, ${language}, ${evidence}}`,
)

export const INDICATORS_QUERY = defineQuery(
  `*[_type == "indicator" && ${inLanguage}] | order(_id) {_id, title, "slug": slug.current, level, order, definition, unit,
    howToCount, canMislead, direction, frequency, basis, ${language}, ${evidence}}`,
)

export const RIGHTS_QUERY = defineQuery(
  `*[_type == "rightsAnswer" && ${inLanguage}] | order(_id) {_id, title, "slug": slug.current, leads, topic, sharedQuestion, jurisdictions, answer,
    more, changes[]{_key, text, ${days}}, covers, since, caveat, "helplines": helplines[]._ref, selfCheckGroup, selfCheck, selfCheckAnswer, scene, readByLawyer, readByCharity,
    readBySurvivor, layTerms, ${language}, ${evidence}}`,
)

export const POSTERS_QUERY = defineQuery(
  `*[_type == "poster" && ${inLanguage}] | order(_id) {_id, title, kind, "role": role._ref, scene, sceneAlt, lines,
    "rights": rights[]._ref, closing, ${language}}`,
)

export const PATH_STEPS_QUERY = defineQuery(
  `*[_type == "pathStep" && ${inLanguage}] | order(_id) {_id, title, phase, order, why, inSmallHotel, inGroup, areas, tool,
    "material": material[]._ref, ${language}}`,
)

/** They are not translated: “What changed” is there in the languages in which notes are written. */
export const CHANGE_NOTES_QUERY = defineQuery(
  `*[_type == "changeNote" && language == $language] | order(_id) {_id, title, words, kind, day, readBy, documentId,
    language}`,
)

export const PAGES_QUERY = defineQuery(
  `*[_type == "page" && ${inLanguage}] | order(_id) {_id, title, "slug": slug.current, summary, body, layTerms, ${language},
    ${evidence}}`,
)

export const SITE_SETTINGS_QUERY = defineQuery(
  `*[_type == "siteSettings" && ${inLanguage}] | order(_id) {_id, title, tagline, promise, description, "mark": mark.asset._ref, accent, firstDoors,
    "emergency": emergency._ref, "mainHelpline": mainHelpline._ref, mainHelplineLabel,
    "silentCall": silentCall._ref, "policeLine": policeLine._ref, leaveAddress, leaveTitle, offlineDays, proposeTo, repository, addressesGoodUntil, hideUnreadRights, smallLanguages,
    shownSentences[] {_key, drawing, line, wordings[] {language, text, readBy}}, "featured": featured[]._ref, ${language}}`,
)

/** The languages in which the hub is published: those that have site settings. */
export const SITE_LANGUAGES_QUERY = defineQuery(`*[_type == "siteSettings"] | order(_id) {language}`)

/** The translations of every document: its id and their languages. */
export const TRANSLATIONS_QUERY = defineQuery(
  `*[defined(translationOf)] | order(_id) {"original": translationOf._ref, language}`,
)

import { ICONS, isIconName } from '../../ui/icons.ts'
import { BASE_LANGUAGE, FALLBACK_MESSAGES_LANGUAGE } from '../../domain/base-language.ts'
import { helpByCountry } from '../../domain/help.ts'
import type { Helpline } from '../../domain/helpline.ts'
import type { LocaleInfo } from '../../domain/locale-info.ts'
import type { Poster } from '../../domain/poster.ts'
import type { Sign } from '../../domain/sign.ts'
import { hasBriefing, type Role } from '../../domain/taxonomy.ts'
import { directionOf, getLocale } from '../../i18n/locales.ts'
import { translationLines } from '../../i18n/translation-state.ts'
import { hasMessages, nameOf, translator, type Translate } from '../../i18n/translate.ts'
import { specialLineOf, specialLines } from '../../ui/calls/who-answers.ts'
import { getFocus } from '../../catalogue/focus.ts'
import { getScene } from '../../pictures/scenes.ts'
import type { CountryTexts, JobTexts, LeafletTexts, NumberText, RightText, SheetTexts, SheetWords } from './texts.ts'
import { getPathsContext, type PathsContext } from '../../site/page-context.ts'
import { digest } from '../../site/page-key.ts'
import { stateOfSite, stateOfTexts } from '../../site/worst-translation.ts'

/** So many signs of a briefing are on a sheet: what is more is not read on a wall. */
const MOST_SIGNS = 3

function areReadByLawyer({ library: { posters, rights } }: PathsContext): boolean {
  const ids = new Set(posters.flatMap((poster) => poster.rights))
  return rights.every(({ id, readBy }) => !ids.has(id) || readBy.lawyer !== undefined)
}

function wordsIn({ t, library }: PathsContext): SheetWords {
  return {
    tellIf: t('poster.tellIf'),
    danger: t('act.danger'),
    child: t('help.child'),
    helpline: t('poster.helpline'),
    helplineForStaff: t('poster.helplineForStaff'),
    duty: t('poster.duty'),
    codeTitle: t('poster.codeTitle'),
    codeText: t('poster.codeText'),
    dated: t('poster.dated', { date: '{date}' }),
    notAdvice: t('rights.notAdvice'),
    licence: t('poster.licence', { hub: library.site.title }),
  }
}

function numberOf(helpline: Helpline | undefined, t: Translate): NumberText | undefined {
  if (helpline?.phone === undefined) return undefined
  const { title: name, phone, dial, lastReviewed: checkedOn, reviewEveryDays: checkEveryDays } = helpline
  const label = specialLines(t)[specialLineOf(helpline)]
  return {
    name,
    phone,
    checkEveryDays,
    ...(label !== undefined && { label }),
    ...(dial !== undefined && { dial }),
    ...(checkedOn !== undefined && { checkedOn }),
  }
}

/** The numbers of each country that has an emergency number or a helpline, by its code. */
function countriesOf({ library, t }: PathsContext): Readonly<Record<string, CountryTexts>> {
  const entries = helpByCountry(library.helplines).flatMap((help): readonly [string, CountryTexts][] => {
    // A sheet has no room to say that a line is one of a part of the country, such as Bavaria's.
    const ofAll = (line: Helpline | undefined) => (line?.country === help.country ? line : undefined)
    const lines = [help.emergency, ofAll(help.child), ofAll(help.main)]
    const [emergency, child, main] = lines.map((line) => numberOf(line, t))
    if (emergency === undefined && main === undefined) return []
    const name = nameOf(t, 'jurisdiction', help.country)
    return [[help.country, { name, ...(emergency && { emergency }), ...(child && { child }), ...(main && { main }) }]]
  })
  return Object.fromEntries(entries)
}

function rightsOf({ rights }: Poster, { library }: PathsContext): readonly RightText[] {
  return rights.flatMap((id) => {
    const right = library.rights.find((one) => one.id === id)
    if (right === undefined || right.isFallback) return []
    // An answer about a part of a country is on no sheet of the whole of it.
    const countries = right.jurisdictions.filter((place) => !place.includes('-'))
    return [{ question: right.title, answer: right.answer, countries }]
  })
}

function leafletOf(kind: Poster['kind'], context: PathsContext): LeafletTexts | undefined {
  const poster = context.library.posters.find((one) => one.kind === kind && !one.isFallback)
  if (poster === undefined) return undefined
  const { title: headline, lines, closing, scene, sceneAlt } = poster
  return { headline, lines, rights: rightsOf(poster, context), closing, ...picture(scene, sceneAlt) }
}

function posterOf({ slug }: Role, { library }: PathsContext): Poster | undefined {
  const posters = library.posters.filter(({ kind, isFallback }) => kind === 'staff-room' && !isFallback)
  return posters.find(({ role }) => role === slug) ?? posters.find(({ role }) => role === undefined)
}

/** A drawing as a part of a sheet, which has its colours. */
function picture(scene: string | undefined, sceneAlt: string | undefined): Pick<JobTexts, 'scene' | 'sceneAlt'> {
  if (scene === undefined) return {}
  const svg = getScene(scene)
    .svg.replace(/^<svg[^>]*>(<style>[^<]*<\/style>)?/, '')
    .replace('</svg>', '')
  return { scene: svg, ...(sceneAlt !== undefined && { sceneAlt }) }
}

/** The sign of the picture: that of the poster, or the first whose drawing is not mirrored in some languages. */
function drawnSign(signs: readonly Sign[], scene: string | undefined): Sign | undefined {
  if (scene !== undefined) return signs.find((sign) => sign.scene === scene)
  return signs.find((sign) => sign.scene !== undefined && !getScene(sign.scene).hasDirection)
}

function jobsOf(context: PathsContext): readonly JobTexts[] {
  return context.library.roles.filter(hasBriefing).flatMap((role) => {
    const poster = posterOf(role, context)
    if (role.isOutside || poster === undefined) return []
    const drawn = drawnSign(role.briefing.signs, poster.scene)
    const others = role.briefing.signs.filter((sign) => sign !== drawn)
    const signs = [...(drawn === undefined ? [] : [drawn]), ...others].slice(0, MOST_SIGNS)
    if ([role, ...signs].some(({ isFallback }) => isFallback)) return []
    return [
      {
        slug: role.slug,
        name: role.shortTitle,
        ...(isIconName(role.slug) && { icon: ICONS[role.slug] }),
        ...picture(poster.scene ?? drawn?.scene, poster.sceneAlt),
        headline: poster.title,
        signs: signs.map(({ title }) => title),
        closing: poster.closing,
      },
    ]
  })
}

/** The state of all words of the sheets. */
export function stateOfSheets({ library, language }: PathsContext): LocaleInfo {
  const { site, posters, roles, signs, rights } = library
  return stateOfTexts([stateOfSite(site, language), posters, roles, signs, rights], language)
}

/** Who has checked the words, and since when the English ones are others; nothing of the originals. */
function notesOf(words: LocaleInfo, { language, t }: PathsContext): SheetTexts['notes'] {
  // That it is a draft is a warning of its own.
  const state = { ...words, isUnchecked: false }
  const own = translationLines(state, t, language)
  return own.length === 0
    ? undefined
    : { own, english: translationLines(state, translator(FALLBACK_MESSAGES_LANGUAGE), FALLBACK_MESSAGES_LANGUAGE) }
}

/** All that sheets in the language of a context are made of. */
export function sheetTexts(context: PathsContext): SheetTexts {
  const { language, today } = context
  const state = stateOfSheets(context)
  const notes = notesOf(state, context)
  const [guests, worker] = [leafletOf('guests', context), leafletOf('worker', context)]
  return {
    language,
    name: getLocale(language).name,
    direction: directionOf(language),
    isDraft: state.isUnchecked,
    isReadByLawyer: areReadByLawyer(context),
    ...(notes && { notes }),
    date: today,
    jobs: jobsOf(context),
    ...(guests && { guests }),
    ...(worker && { worker }),
    countries: countriesOf(context),
    words: wordsIn(context),
  }
}

/**
 * The languages in which there are sheets: those of the hub, and those in which an editor has translated a poster and
 * whose interface is written. A sheet may come before its language is open.
 */
export function sheetLanguages({ languages, translations, library }: PathsContext): readonly string[] {
  const ofPosters = library.posters.flatMap(({ id }) => translations.get(id) ?? [])
  return [...new Set([...languages, ...ofPosters.filter(hasMessages)])]
}

/** The address of the texts of a language. */
export function sheetTextsPath(language: string): string {
  return `/posters/${language.toLowerCase()}.json`
}

/** The paths of the texts of every language in which there are sheets; none where the hub has no page of posters. */
export async function sheetTextPaths() {
  if (getFocus() !== undefined) return []
  const context = await getPathsContext(BASE_LANGUAGE)
  if (context.closedParts.includes('posters')) return []
  const languages = sheetLanguages(context)
  return Promise.all(
    languages.map(async (language) => {
      const texts = sheetTexts(await getPathsContext(language))
      return { params: { texts: language.toLowerCase() }, props: { texts }, cacheKey: digest(texts) }
    }),
  )
}

import { joined } from './preview-words.ts'
import type { Selected, TypePreview } from './type-preview.ts'
import { placeName, valueName } from './value-names.ts'

/** The language, where it is not the usual one. */
function otherLanguage({ language }: Selected): string | undefined {
  return typeof language === 'string' && language !== 'en' ? valueName('', 'language', language) : undefined
}

function named(type: string, field: string, value: unknown): string | undefined {
  return typeof value === 'string' ? valueName(type, field, value) : undefined
}

function place(value: unknown): string | undefined {
  return typeof value === 'string' ? placeName(value) : undefined
}

function resource(type: string): TypePreview {
  return {
    select: { title: 'title', kind: 'kind', language: 'language', publisher: 'publisher', media: 'cover' },
    prepare: (found) => ({
      title: found.title,
      subtitle: joined(otherLanguage(found), named(type, 'kind', found.kind), found.publisher),
      media: found.media,
    }),
  }
}

function withLine(line: string): TypePreview {
  return {
    select: { title: 'title', line, language: 'language' },
    prepare: (found) => ({ title: found.title, subtitle: joined(otherLanguage(found), found.line) }),
  }
}

/** How documents look in lists. */
export const documentPreviews: Readonly<Record<string, TypePreview>> = {
  guide: resource('guide'),
  policy: resource('policy'),
  training: resource('training'),
  externalResource: resource('externalResource'),
  topic: withLine('definition'),
  role: withLine('definition'),
  page: withLine('summary'),
  statistic: withLine('status'),
  sign: {
    select: { title: 'title', line: 'mayAlsoBe', language: 'language' },
    prepare: (found) => ({
      title: found.title,
      subtitle: joined(otherLanguage(found), typeof found.line === 'string' ? `May also be: ${found.line}` : undefined),
    }),
  },
  actionStep: {
    select: { title: 'title', stance: 'stance', language: 'language' },
    prepare: (found) => ({
      title: found.title,
      subtitle: joined(otherLanguage(found), named('actionStep', 'stance', found.stance)),
    }),
  },
  helpline: {
    select: { title: 'title', country: 'country', phone: 'phone', web: 'web', language: 'language' },
    prepare: (found) => ({
      title: found.title,
      subtitle: joined(otherLanguage(found), place(found.country), found.phone ?? found.web),
    }),
  },
  law: {
    select: { title: 'title', where: 'jurisdiction', kind: 'kind', language: 'language' },
    prepare: (found) => ({
      title: found.title,
      subtitle: joined(otherLanguage(found), place(found.where), named('law', 'kind', found.kind)),
    }),
  },
  organisation: {
    select: { title: 'title', country: 'country', kind: 'kind', language: 'language' },
    prepare: (found) => ({
      title: found.title,
      subtitle: joined(otherLanguage(found), place(found.country), named('organisation', 'kind', found.kind)),
    }),
  },
  siteSettings: {
    select: { title: 'title', tagline: 'tagline', language: 'language' },
    prepare: ({ title, tagline, language }) => ({
      title,
      subtitle: joined(named('siteSettings', 'language', language), tagline),
    }),
  },
}

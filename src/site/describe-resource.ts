import type { Resource } from '../domain/resource.ts'

/** The Schema.org type that fits a resource. */
const TYPES: Readonly<Record<Resource['type'], string>> = {
  guide: 'Article',
  policy: 'CreativeWork',
  training: 'LearningResource',
  externalResource: 'CreativeWork',
}

/** The Schema.org description of a resource, for search engines (JSON-LD). */
export function describeResource(resource: Resource): object {
  const { type, title, summary, language, languages, publisher, year, minutes } = resource
  return {
    '@context': 'https://schema.org',
    '@type': TYPES[type],
    name: title,
    description: summary,
    inLanguage: type === 'externalResource' ? languages : language,
    publisher: { '@type': 'Organization', name: publisher },
    ...(type === 'externalResource'
      ? { url: resource.url }
      : { license: 'https://creativecommons.org/licenses/by/4.0/' }),
    ...(year === undefined ? {} : { datePublished: String(year) }),
    ...(minutes === undefined ? {} : { timeRequired: `PT${minutes}M` }),
  }
}

import type { Organisation } from '../domain/organisation.ts'
import type { Resource } from '../domain/resource.ts'

/** All resources that an organisation published, contributed or endorses. */
export function resourcesOf({ path }: Organisation, resources: readonly Resource[]): readonly Resource[] {
  return resources.filter((resource) => {
    const credits = [
      ...resource.contributedBy,
      ...resource.endorsedBy,
      ...(resource.type === 'externalResource' ? resource.publishedBy : []),
    ]
    return credits.some((credit) => credit.path === path)
  })
}

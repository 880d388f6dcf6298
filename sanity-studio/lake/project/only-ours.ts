import { LakeFault } from '../fault.ts'
import type { Route } from '../route.ts'

/** Which project and dataset the lake plays. */
export interface Project {
  readonly projectId: string
  readonly dataset: string
}

/** Refuses, for a route, what is of another project or dataset: a wrong setting must not look like an empty one. */
export function onlyOurs({ projectId, dataset }: Project, route: Route): Route {
  return {
    ...route,
    handle(request) {
      const { project: asked = projectId, dataset: from = dataset } = request.params
      if (asked !== projectId)
        throw new LakeFault(404, `The lake has the project ${projectId} only. Set projectId to it.`)
      if (from !== dataset) throw new LakeFault(404, `The lake has the dataset ${dataset} only. Set dataset to it.`)
      return route.handle(request)
    },
  }
}

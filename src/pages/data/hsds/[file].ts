import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'

import { hsdsPaths } from '../../../features/data/open-data.ts'
import { toOrganization } from '../../../open-data/hsds/organizations.ts'
import { pageOf } from '../../../open-data/hsds/page-of.ts'
import { toService } from '../../../open-data/hsds/services.ts'

export const getStaticPaths = hsdsPaths satisfies GetStaticPaths

/** Helplines as services and organisations as organizations of HSDS 3 (Open Referral), for directories of services. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lines, organisations } }) =>
  Response.json(pageOf([...lines.map(toService), ...organisations.map(toOrganization)]))

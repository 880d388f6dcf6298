import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'

import { dataFilePaths } from '../../features/data/open-data.ts'
import { writeDataFile } from '../../features/data/write-data.ts'

export const getStaticPaths = dataFilePaths satisfies GetStaticPaths

/** The open data: each table as JSON, as CSV and as the schema of its JSON, and the list of all. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site, url }) =>
  new Response(writeDataFile(props.data, site ?? url))

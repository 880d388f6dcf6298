import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'

import { makePackage } from '../../../../features/training/package/make-package.ts'
import { pathsInEachLanguage } from '../../../../site/static-paths.ts'
import { packagePaths } from '../../../../features/training/package/training-packages.ts'

export const getStaticPaths = (() => pathsInEachLanguage(packagePaths)) satisfies GetStaticPaths

/** A training as a ZIP archive: for an LMS, or for a computer without internet. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site }) =>
  new Response(await makePackage(props, site?.origin ?? ''), { headers: { 'content-type': 'application/zip' } })

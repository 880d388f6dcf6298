import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'

import { numbersOf } from '../../layouts/numbers.ts'
import { onePathInEachLanguage } from '../../layouts/static-paths.ts'

export const getStaticPaths = (() =>
  onePathInEachLanguage((context) => ({ numbers: numbersOf(context) }), 'numbers')) satisfies GetStaticPaths

/** The numbers of each country, for readers who chose another one than the hub's own. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => Response.json(props.numbers)

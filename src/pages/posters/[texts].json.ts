import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'

import { sheetTextPaths } from '../../features/posters/sheet-texts.ts'

export const getStaticPaths = sheetTextPaths satisfies GetStaticPaths

/** What posters and cards in one language are made of; a language may have them before its pages are open. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => Response.json(props.texts)

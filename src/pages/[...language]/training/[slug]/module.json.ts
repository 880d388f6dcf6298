import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'

import { isOfType } from '../../../../domain/resource.ts'
import { documentPathsInEachLanguage } from '../../../../site/static-paths.ts'
import { trainingModule } from '../../../../features/training/training-module.ts'

export const getStaticPaths = (() =>
  documentPathsInEachLanguage(
    ({ library }) => library.resources.filter(isOfType('training')),
    (training) => ({ params: { slug: training.slug }, props: { training } }),
  )) satisfies GetStaticPaths

/** The course of a training, for the player of the hub. A package carries its own. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  Response.json(await trainingModule(props.training, props.context))

import { ImagesIcon } from '@sanity/icons/Images'
import { TrashIcon } from '@sanity/icons/Trash'
import type { ListItemBuilder, StructureBuilder, StructureResolver } from 'sanity/structure'

import { RemovedList } from '../removal/removed-list.tsx'
import { iconOf } from '../decorated-types.ts'
import { byPlace } from './by-place.ts'
import { allOf } from './choose-several.ts'
import { desk } from './desk.ts'
import { inLanguage } from './in-language.ts'
import { Pictures } from './pictures.tsx'
import { resources } from './resources.ts'

function typeItem(S: StructureBuilder, type: string, title: string): ListItemBuilder {
  return S.listItem()
    .id(type)
    .title(title)
    .icon(iconOf(type))
    .child(inLanguage(S, allOf(S, type, title)))
}

function group(S: StructureBuilder, id: string, title: string, types: readonly (readonly [string, string])[]) {
  const [first] = types
  return S.listItem()
    .id(id)
    .title(title)
    .icon(iconOf(first?.[0] ?? ''))
    .child(
      S.list()
        .id(id)
        .title(title)
        .items(types.map(([type, name]) => typeItem(S, type, name))),
    )
}

/** The content in the order of the editors' work. Reviews are not listed: their status is shown at each document. */
export const structure: StructureResolver = (S, context) =>
  S.list()
    .id('content')
    .title('Content')
    .items([
      desk(S, context),
      S.divider(),
      resources(S, context),
      group(S, 'signs', 'Signs and steps', [
        ['sign', 'Signs'],
        ['actionStep', 'Steps'],
      ]),
      byPlace(S, context, { type: 'helpline', title: 'Helplines', field: 'country' }),
      byPlace(S, context, { type: 'law', title: 'Laws', field: 'jurisdiction' }),
      typeItem(S, 'organisation', 'Organisations'),
      group(S, 'partnerships', 'Local partnerships', [
        ['partnership', 'Local partnerships'],
        ['referralRoute', 'National routes'],
      ]),
      typeItem(S, 'case', 'Real cases'),
      typeItem(S, 'modelHotel', 'Model hotels'),
      typeItem(S, 'statistic', 'Figures'),
      typeItem(S, 'indicator', 'Indicators'),
      typeItem(S, 'rightsAnswer', 'Rights at work'),
      typeItem(S, 'poster', 'Posters'),
      typeItem(S, 'pathStep', 'Path “Start here”'),
      S.listItem()
        .id('pictures')
        .title('Pictures')
        .icon(ImagesIcon)
        .child(S.component(Pictures).id('pictures').title('Pictures')),
      S.divider(),
      group(S, 'taxonomy', 'Topics and jobs', [
        ['topic', 'Topics'],
        ['role', 'Jobs'],
      ]),
      group(S, 'site', 'Site', [
        ['siteSettings', 'Settings'],
        ['page', 'Pages'],
      ]),
      S.listItem()
        .id('changeNote')
        .title('Change notes')
        .icon(iconOf('changeNote'))
        .child(
          allOf(S, 'changeNote', 'Change notes').defaultOrdering([
            { field: 'day', direction: 'desc' },
            { field: '_createdAt', direction: 'desc' },
          ]),
        ),
      S.divider(),
      S.listItem()
        .id('removed')
        .title('Removed')
        .icon(TrashIcon)
        .child(S.component(RemovedList).id('removed').title('Removed')),
    ])

import { Badge, Box, Card, Flex, Stack, Text, TextInput } from '@sanity/ui'
import { useEffect, useState } from 'react'
import { map, switchMap, type Observable } from 'rxjs'
import { useDocumentStore, type DocumentStore } from 'sanity'
import { IntentLink } from 'sanity/router'

import { watchQuery } from '../connection/watch-query.ts'
import { type Fields, fieldsIn } from '../rules/fields.ts'
import { findPictureUses, type PictureUse } from './picture-uses.ts'

const ASSETS = `*[_type == "sanity.imageAsset"] | order(originalFilename asc)[0...1000]{
  _id, originalFilename, title, url, size, "width": metadata.dimensions.width, "height": metadata.dimensions.height
}`

/** The documents that refer to one of the pictures. Their ids are a parameter, so that each document is read once. */
const DOCUMENTS = '*[!(_type in ["sanity.imageAsset", "sanity.fileAsset"]) && references($assets)]'

interface Picture {
  readonly id: string
  readonly name: string
  readonly url: string
  /** “1200 × 800 pixels, 84 KB” */
  readonly size: string
  readonly uses: readonly PictureUse[]
}

function toPicture(asset: Fields, uses: ReadonlyMap<string, readonly PictureUse[]>): Picture {
  const { _id, originalFilename, title, url, size, width, height } = asset
  const id = typeof _id === 'string' ? _id : ''
  const name = [title, originalFilename].find((one) => typeof one === 'string')
  const pixels = typeof width === 'number' && typeof height === 'number' ? [`${width} × ${height} pixels`] : []
  const bytes = typeof size === 'number' ? [`${Math.ceil(size / 1024)} KB`] : []
  return {
    ...{ id, name: typeof name === 'string' ? name : id, url: typeof url === 'string' ? url : '' },
    ...{ size: [...pixels, ...bytes].join(', '), uses: uses.get(id) ?? [] },
  }
}

/** Observes the pictures, and in which documents they are. */
function watchPictures(store: DocumentStore): Observable<readonly Picture[]> {
  const perspective = 'drafts'
  return watchQuery(store, { fetch: ASSETS, listen: '*[_type == "sanity.imageAsset"]', perspective }).pipe(
    map(fieldsIn),
    switchMap((assets) => {
      const params = { assets: assets.flatMap(({ _id }) => (typeof _id === 'string' ? [_id] : [])) }
      return watchQuery(store, { fetch: DOCUMENTS, listen: '*[references($assets)]', params, perspective }).pipe(
        map((documents) => {
          const uses = findPictureUses(fieldsIn(documents))
          return assets.map((asset) => toPicture(asset, uses))
        }),
      )
    }),
  )
}

function usePictures(): readonly Picture[] | undefined {
  const store = useDocumentStore()
  const [pictures, setPictures] = useState<readonly Picture[]>()
  useEffect(() => {
    const subscription = watchPictures(store).subscribe({ next: setPictures, error: () => setPictures([]) })
    return () => subscription.unsubscribe()
  }, [store])
  return pictures
}

function PictureRow({ name, url, size, uses }: Picture) {
  return (
    <Card borderBottom padding={3}>
      <Flex gap={3} align="flex-start">
        <a href={url} target="_blank" rel="noreferrer" aria-label={`Open ${name} in full size`}>
          <img
            src={`${url}?w=160&h=120&fit=max`}
            alt=""
            width={80}
            height={60}
            loading="lazy"
            style={{ objectFit: 'contain' }}
          />
        </a>
        <Box flex={1} style={{ minWidth: 0 }}>
          <Stack gap={3}>
            <Text size={1} weight="medium" style={{ overflowWrap: 'anywhere' }}>
              {name}
            </Text>
            <Text size={0} muted>
              {size}
            </Text>
            {uses.length === 0 && (
              <Flex>
                <Badge tone="caution">Used nowhere</Badge>
              </Flex>
            )}
            {uses.map(({ documentId, type, title, alt }) => (
              <Stack key={documentId} gap={2}>
                <Text size={1}>
                  <IntentLink intent="edit" params={{ id: documentId, type }}>
                    {title}
                  </IntentLink>
                </Text>
                <Text size={1} muted>
                  {alt === undefined ? 'No description yet: write one in that document.' : alt}
                </Text>
              </Stack>
            ))}
          </Stack>
        </Box>
      </Flex>
    </Card>
  )
}

/** All pictures with their names, what they are said to show, and the documents that use them; filtered by any of these. */
export function Pictures() {
  const pictures = usePictures()
  const [words, setWords] = useState('')
  const shown = (pictures ?? []).filter(({ name, uses }) =>
    [name, ...uses.flatMap(({ title, alt = '' }) => [title, alt])]
      .join('\n')
      .toLowerCase()
      .includes(words.toLowerCase()),
  )
  return (
    <Stack gap={2} padding={3}>
      <TextInput
        aria-label="Find pictures by name, description or document"
        placeholder="Name, description or document"
        fontSize={1}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {pictures === undefined && <Text size={1}>Loading the pictures …</Text>}
      {pictures !== undefined && shown.length === 0 && <Text size={1}>No picture is found.</Text>}
      {shown.map((picture) => (
        <PictureRow key={picture.id} {...picture} />
      ))}
    </Stack>
  )
}

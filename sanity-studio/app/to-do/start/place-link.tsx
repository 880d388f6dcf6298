import { Button } from '@sanity/ui'
import { useWorkspace } from 'sanity'
import { Link } from 'sanity/router'

interface PlaceLinkProps {
  /** The address within the Studio: `/structure/desk`. */
  readonly path: string
  readonly text: string
}

/** A link to another place of the Studio. */
export function PlaceLink({ path, text }: PlaceLinkProps) {
  const { basePath } = useWorkspace()
  return (
    <Button
      as={Link}
      href={`${basePath === '/' ? '' : basePath}${path}`}
      mode="ghost"
      fontSize={1}
      padding={3}
      text={text}
    />
  )
}

import { useUser } from 'sanity'

function NameOf({ id }: { readonly id: string }) {
  const [user] = useUser(id)
  return <>{user?.displayName ?? 'Somebody'}</>
}

/** The name of a person by her user id; “Somebody” until it is known. */
export function PersonName({ id }: { readonly id: string | undefined }) {
  return id === undefined ? <>Somebody</> : <NameOf id={id} />
}

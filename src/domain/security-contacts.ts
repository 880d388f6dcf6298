/**
 * Where a weakness of a hub is reported unseen by others: by letter, and by the private reports of its repository. A page of the web,
 * such as one for a new issue, is no such place, since everybody may read there.
 */
export function securityContacts(proposeTo: string | undefined, repository: string | undefined): readonly string[] {
  return [
    ...(proposeTo?.startsWith('mailto:') === true ? [proposeTo] : []),
    ...(repository === undefined ? [] : [`${repository}/security/advisories/new`]),
  ]
}

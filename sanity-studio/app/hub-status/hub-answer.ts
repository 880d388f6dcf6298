import type { BuildRecord } from '../../../src/domain/build-record.ts'

/** What the Studio knows of the hub that readers see. */
export type HubAnswer =
  /** It was not asked yet. */
  | { readonly kind: 'asking' }
  /** Nobody has said where the hub is. */
  | { readonly kind: 'no-address' }
  /** The server of this Studio, which says where the hub is, does not answer. */
  | { readonly kind: 'no-studio' }
  /** @property at when it was asked, in milliseconds since 1970. */
  | { readonly kind: 'record'; readonly record: BuildRecord; readonly at: number }
  /** Nothing answers at its address. */
  | { readonly kind: 'unreachable'; readonly origin: string }
  /** Something answers there, but does not say what is on the hub: another program, or a host that does not let the Studio read it. */
  | { readonly kind: 'unreadable'; readonly origin: string }

/** content/ cannot be read. Nothing was changed, neither there nor in the Studio. */
export class ContentUnreadable extends Error {}

/** content/ could not be written. It is as it was before; the Studio has everything. */
export class ContentNotSaved extends Error {}

/** A wish that cannot be met, in a sentence that says how it can be. */
export class WishRefused extends Error {}

import type { JsonObject } from '../document.ts'
import { HttpError } from '../http/http-error.ts'

/** The refusal of one mutation or action of a request, before it is known which of them it is. */
export class MutationError extends Error {
  readonly status: number
  readonly error: JsonObject

  /** @param error what Sanity's API says of the item; its description is the message. */
  constructor(status: number, description: string, error: JsonObject) {
    super(description)
    this.status = status
    this.error = { ...error, description }
  }

  /** The error of the whole request, in the shape that @sanity/client reads. @param index of the refused item. */
  toHttpError(type: 'mutationError' | 'actionError', index: number): HttpError {
    const description = `${type === 'mutationError' ? 'The mutation' : 'The action'} failed: ${this.message}`
    return new HttpError(this.status, description, { type, description, items: [{ error: this.error, index }] })
  }
}

/** A mutation or action that the API does not allow. */
export function invalid(description: string): MutationError {
  return new MutationError(400, description, { type: 'validationError' })
}

/** A document of this id exists already. */
export function alreadyExists(id: string): MutationError {
  return new MutationError(409, `Document by ID "${id}" already exists`, { type: 'documentAlreadyExistsError', id })
}

/** No document of this id exists. */
export function notFound(id: string): MutationError {
  return new MutationError(404, `The document with the ID "${id}" was not found`, { type: 'documentNotFoundError', id })
}

/** The document has another revision than the one that the request expects. */
export function revisionDiffers(id: string, expected: string, actual: string | undefined): MutationError {
  const has = actual === undefined ? 'is not there' : `has revision ID ${actual}`
  return new MutationError(409, `Document "${id}" ${has}, expected ${expected}. Read it again before you change it.`, {
    type: 'documentRevisionIDDoesNotMatchError',
    id,
    expectedRevisionID: expected,
    ...(actual !== undefined && { currentRevisionID: actual }),
  })
}

/** A document cannot be deleted while others have strong references to it. */
export function hasReferences(id: string, referringIds: readonly string[]): MutationError {
  const from = referringIds.map((each) => `"${each}"`).join(', ')
  return new MutationError(409, `Document "${id}" cannot be deleted as there are references to it from ${from}`, {
    type: 'documentHasExistingReferencesError',
    id,
    referencingIDs: referringIds,
  })
}

/** A document has a strong reference to one that does not exist. */
export function missingReference(id: string, missingId: string): MutationError {
  return new MutationError(
    409,
    `Document "${id}" references non-existent document "${missingId}". Create that one first, or make the reference weak.`,
    { type: 'documentReferenceDoesNotExistError', id, referenceID: missingId },
  )
}

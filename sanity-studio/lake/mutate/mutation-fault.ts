import type { JsonObject } from '../document.ts'
import { LakeFault } from '../fault.ts'

/** What went wrong with one mutation or action, before it is known which of them it was. */
export class ItemFault extends Error {
  readonly status: number
  readonly error: JsonObject

  /** @param error what Sanity's API says of the item; its description is the message. */
  constructor(status: number, description: string, error: JsonObject) {
    super(description)
    this.status = status
    this.error = { ...error, description }
  }

  /** The fault of the whole request, in the shape that @sanity/client reads. */
  toFault(type: 'mutationError' | 'actionError', index: number): LakeFault {
    const description = `${type === 'mutationError' ? 'The mutation' : 'The action'} failed: ${this.message}`
    return new LakeFault(this.status, description, { type, description, items: [{ error: this.error, index }] })
  }
}

/** A mutation that is not what the API asks for. */
export function invalid(description: string): ItemFault {
  return new ItemFault(400, description, { type: 'validationError' })
}

/** There is a document of this id already. */
export function alreadyExists(id: string): ItemFault {
  return new ItemFault(409, `Document by ID "${id}" already exists`, { type: 'documentAlreadyExistsError', id })
}

/** There is no document of this id. */
export function notFound(id: string, status = 404): ItemFault {
  return new ItemFault(status, `The document with the ID "${id}" was not found`, { type: 'documentNotFoundError', id })
}

/** The document has changed since the one who writes has read it. */
export function revisionDiffers(id: string, expected: string, actual: string | undefined): ItemFault {
  const has = actual === undefined ? 'is not there' : `has revision ID ${actual}`
  return new ItemFault(409, `Document "${id}" ${has}, expected ${expected}. Read it again before you change it.`, {
    type: 'documentRevisionIDDoesNotMatchError',
    id,
    expectedRevisionID: expected,
    ...(actual !== undefined && { currentRevisionID: actual }),
  })
}

/** Others refer to a document that is to go. */
export function hasReferences(id: string, referringIds: readonly string[]): ItemFault {
  const from = referringIds.map((each) => `"${each}"`).join(', ')
  return new ItemFault(409, `Document "${id}" cannot be deleted as there are references to it from ${from}`, {
    type: 'documentHasExistingReferencesError',
    id,
    referencingIDs: referringIds,
  })
}

/** A document refers to one that is not there. */
export function refersToNothing(id: string, missingId: string): ItemFault {
  return new ItemFault(
    409,
    `Document "${id}" references non-existent document "${missingId}". Create that one first, or make the reference weak.`,
    { type: 'documentReferenceDoesNotExistError', id, referenceID: missingId },
  )
}

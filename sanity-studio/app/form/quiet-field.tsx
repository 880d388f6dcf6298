import { createContext, useContext, useDeferredValue, useEffect, useMemo, type ReactNode } from 'react'
import {
  getValueAtPath,
  useFormCallbacks,
  type BlockProps,
  type FieldProps,
  type InputProps,
  type ItemProps,
} from 'sanity'
import { ValidationContext } from 'sanity/_singletons'

import { isFields } from '../../model/rules/fields.ts'

const NewDocument = createContext(false)

interface QuietFieldsProps {
  /** Whether the document was never published. */
  readonly isNew: boolean
  /** What is written in it. */
  readonly document: Record<string, unknown> | undefined
  readonly children: ReactNode
}

/** What Sanity writes into an entry or a paragraph as it is added. */
const ADDED = new Set(['_key', '_type', 'style'])

/** Whether nobody has written anything in a value: no text, no entry, an entry without any, such as one of a template, which has its minutes. */
function isUnwritten(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isUnwritten)
  if (!isFields(value)) return value === undefined || value === ''
  return Object.entries(value).every(
    ([name, field]) => ADDED.has(name) || typeof field === 'number' || isUnwritten(field),
  )
}

/**
 * The fields of a document. In one that was never published a field or an entry that is empty is not red: nobody has made a mistake in
 * it, and the panel above says that it is missing. Sanity marks entries and blocks by the errors of all that is within them.
 */
export function QuietFields({ isNew, document, children }: QuietFieldsProps) {
  const errors = useContext(ValidationContext)
  const shown = useMemo(
    () => (isNew ? errors.filter(({ path }) => !isUnwritten(getValueAtPath(document, path))) : errors),
    [isNew, errors, document],
  )
  return (
    <NewDocument value={isNew}>
      <ValidationContext value={shown}>
        <div data-new={isNew || undefined}>{children}</div>
      </ValidationContext>
    </NewDocument>
  )
}

function useIsQuiet(value: unknown): boolean {
  return useContext(NewDocument) && isUnwritten(value)
}

/** A field as Sanity renders it, but for the mark of an error where it is empty and nobody has written it yet. */
export function QuietField(props: FieldProps) {
  return props.renderDefault(useIsQuiet(props.value) ? { ...props, validation: [] } : props)
}

/** Puts the cursor into the first field of what was just added. Sanity puts it on the path at the top of its window. */
function useFirstField({ path, schemaType, value }: Pick<ItemProps, 'path' | 'schemaType' | 'value'>, isOpen: boolean) {
  const { onPathFocus } = useFormCallbacks()
  const [first] = schemaType.jsonType === 'object' ? schemaType.fields : []
  const isBegun = isOpen && isUnwritten(value)
  useEffect(() => {
    if (isBegun && first !== undefined) onPathFocus([...path, first.name])
  }, [isBegun])
}

/** The same for a line of a list. */
export function QuietItem(props: ItemProps) {
  useFirstField(props, props.focused === true && 'open' in props && props.open)
  return props.renderDefault(useIsQuiet(props.value) ? { ...props, validation: [] } : props)
}

/** A block of a text, or an object within a paragraph. */
export function BegunBlock(props: BlockProps) {
  // Later than the window itself, which puts the cursor on its path once it is on top.
  useFirstField(props, useDeferredValue(props.open) && props.schemaType.name !== 'block')
  return props.renderDefault(props)
}

/** The properties of an input without an error where it is empty and nobody has written it yet. */
export function useQuietInput<Props extends InputProps>(props: Props): Props {
  return useIsQuiet(props.value) ? { ...props, validation: [], validationError: undefined } : props
}

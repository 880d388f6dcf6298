import { createContext, useContext, type ReactNode } from 'react'
import type { FieldProps, InputProps, ItemProps } from 'sanity'

const NewDocument = createContext(false)

interface QuietFieldsProps {
  /** Whether the document was never published. */
  readonly isNew: boolean
  readonly children: ReactNode
}

/**
 * The fields of a document. In one that was never published a field that is empty is not red: nobody has made a mistake in it, and the
 * panel above says that it is missing.
 */
export function QuietFields({ isNew, children }: QuietFieldsProps) {
  return (
    <NewDocument value={isNew}>
      <div data-new={isNew || undefined}>{children}</div>
    </NewDocument>
  )
}

function useIsQuiet(value: unknown): boolean {
  const isNew = useContext(NewDocument)
  return isNew && (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
}

/** A field as Sanity renders it, but for the mark of an error where it is empty and nobody has written it yet. */
export function QuietField(props: FieldProps) {
  return props.renderDefault(useIsQuiet(props.value) ? { ...props, validation: [] } : props)
}

/** The same for a line of a list. */
export function QuietItem(props: ItemProps) {
  return props.renderDefault(useIsQuiet(props.value) ? { ...props, validation: [] } : props)
}

/** The properties of an input without an error where it is empty and nobody has written it yet. */
export function useQuietInput<Props extends InputProps>(props: Props): Props {
  return useIsQuiet(props.value) ? { ...props, validation: [], validationError: undefined } : props
}

import { AddIcon } from '@sanity/icons/Add'
import { CloseIcon } from '@sanity/icons/Close'
import { Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { Autocomplete } from '@sanity/ui/autocomplete'
import { useEffect, useId, useMemo, useRef, useState } from 'react'

/** A value that can be chosen, with its name for editors. */
export interface Choice {
  readonly value: string
  readonly title: string
}

interface ChipsProps {
  /** What is chosen, for screen readers: “Countries”. */
  readonly label: string
  readonly values: readonly string[]
  readonly choices: readonly Choice[]
  readonly onChange: (values: readonly string[]) => void
  readonly readOnly?: boolean
  /** Blue, for what was proposed and not chosen by a person. */
  readonly isProposed?: boolean
  /** What one value is, where the search field appears behind a button only: “a topic”. */
  readonly addOne?: string
}

interface SearchFieldProps extends Pick<ChipsProps, 'label' | 'readOnly'> {
  readonly choices: readonly Choice[]
  readonly autoFocus: boolean
  readonly onChoose: (value: string) => void
  readonly onLeave?: () => void
}

function SearchField({ label, choices, readOnly, autoFocus, onChoose, onLeave }: SearchFieldProps) {
  const titles = useMemo(() => new Map(choices.map(({ value, title }) => [value, title])), [choices])
  return (
    <Autocomplete
      id={useId()}
      aria-label={`Add to ${label}`}
      placeholder="Type to search"
      options={choices.map(({ value }) => ({ value }))}
      openButton
      openOnFocus
      autoFocus={autoFocus}
      readOnly={readOnly}
      fontSize={1}
      padding={2}
      filterOption={(query, { value }) =>
        `${titles.get(value) ?? ''} ${value}`.toLowerCase().includes(query.trim().toLowerCase())
      }
      renderOption={({ value }) => (
        <Card data-as="button" padding={2} radius={2} tone="inherit">
          <Text size={1}>{titles.get(value) ?? value}</Text>
        </Card>
      )}
      renderValue={(value) => titles.get(value) ?? value}
      onSelect={onChoose}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave?.()
      }}
    />
  )
}

/**
 * Chosen values as chips, and a field that searches for others: for lists that are too long to be read as boxes to tick.
 * Values that are no choice any more are shown by themselves, so that they can be removed.
 */
export function Chips({ label, values, choices, onChange, readOnly, isProposed = false, addOne }: ChipsProps) {
  const [isOpen, setOpen] = useState(false)
  // The search field begins anew with each chosen value.
  const [turn, setTurn] = useState(0)
  const addButton = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  const titleOf = (value: string) => choices.find((choice) => choice.value === value)?.title ?? value
  const others = choices.filter(({ value }) => !values.includes(value))
  const isShown = addOne === undefined || isOpen

  // Who chose or pressed Escape in the search field goes on from the button that opened it.
  useEffect(() => {
    if (wasOpen.current && !isOpen) addButton.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])

  function choose(value: string) {
    onChange([...values, value])
    setTurn(turn + 1)
    setOpen(false)
  }

  return (
    <Stack gap={2}>
      <Flex gap={1} wrap="wrap">
        {values.map((value) => (
          <Button
            key={value}
            type="button"
            aria-label={`Remove ${titleOf(value)} from ${label}`}
            text={titleOf(value)}
            iconRight={CloseIcon}
            mode="ghost"
            tone={isProposed ? 'primary' : 'default'}
            disabled={readOnly === true}
            style={{ maxWidth: '100%' }}
            fontSize={1}
            padding={2}
            onClick={() => onChange(values.filter((one) => one !== value))}
          />
        ))}
        {addOne !== undefined && !isOpen && readOnly !== true && (
          <Button
            ref={addButton}
            type="button"
            aria-label={`Add to ${label}`}
            icon={AddIcon}
            text={values.length === 0 ? addOne : undefined}
            mode={values.length === 0 ? 'ghost' : 'bleed'}
            tone={values.length === 0 ? 'caution' : 'default'}
            fontSize={1}
            padding={2}
            onClick={() => setOpen(true)}
          />
        )}
      </Flex>
      {isShown && readOnly !== true && (
        <Flex direction="column">
          <SearchField
            key={turn}
            label={label}
            choices={others}
            readOnly={readOnly}
            autoFocus={addOne !== undefined}
            onChoose={choose}
            onLeave={() => setOpen(false)}
          />
        </Flex>
      )}
    </Stack>
  )
}

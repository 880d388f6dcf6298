import { Checkbox, Flex, Text } from '@sanity/ui'
import { useId } from 'react'

/** The chosen ids with one more, or without it. */
export function choose(chosen: ReadonlySet<string>, id: string, isChosen: boolean): ReadonlySet<string> {
  return new Set(isChosen ? [...chosen, id] : [...chosen].filter((one) => one !== id))
}

interface ChooseAllProps {
  /** The ids of all that can be chosen. */
  readonly ids: readonly string[]
  readonly chosen: ReadonlySet<string>
  readonly label: string
  readonly onChosen: (chosen: ReadonlySet<string>) => void
}

/** One box for all rows of a list. */
export function ChooseAll({ ids, chosen, label, onChosen }: ChooseAllProps) {
  const boxId = useId()
  const count = ids.filter((id) => chosen.has(id)).length
  const isAll = count === ids.length && count > 0
  return (
    <Flex align="center" gap={3}>
      <Checkbox
        id={boxId}
        checked={isAll}
        indeterminate={count > 0 && !isAll}
        onChange={() => onChosen(new Set(isAll ? [] : ids))}
      />
      <Text size={1}>
        <label htmlFor={boxId}>{label}</label>
      </Text>
    </Flex>
  )
}

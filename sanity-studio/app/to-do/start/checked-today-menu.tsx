import { ChevronDownIcon } from '@sanity/icons/ChevronDown'
import { Button } from '@sanity/ui'
import { Menu, MenuButton, MenuItem } from '@sanity/ui/menu'
import { useState } from 'react'

import type { ShownRevision } from '../../review/record-check.ts'
import { useRecordCheck } from '../../review/use-record-check.ts'
import { REVIEW_METHOD_NAMES, REVIEW_METHODS, type ReviewMethod } from '../../../model/rules/review-method.ts'

interface CheckedTodayMenuProps {
  readonly shown: ShownRevision
  readonly title: string
}

/** Records in one step that a document was checked today, and how. */
export function CheckedTodayMenu({ shown, title }: CheckedTodayMenuProps) {
  const record = useRecordCheck()
  const [isBusy, setBusy] = useState(false)
  async function check(how: ReviewMethod) {
    setBusy(true)
    await record(shown, how)
    setBusy(false)
  }
  return (
    <MenuButton
      id={`checked-${shown.id}`}
      button={
        <Button
          mode="ghost"
          fontSize={1}
          padding={3}
          iconRight={ChevronDownIcon}
          loading={isBusy}
          text="Checked today, nothing to change"
          aria-label={`Checked today, nothing to change: ${title}`}
        />
      }
      menu={
        <Menu>
          {REVIEW_METHODS.map((how) => (
            <MenuItem key={how} text={REVIEW_METHOD_NAMES[how]} onClick={() => void check(how)} />
          ))}
        </Menu>
      }
    />
  )
}

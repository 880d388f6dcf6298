import { Box, Button, Dialog, Flex, Stack, Text } from '@sanity/ui'
import { useMemo, useState } from 'react'

import { AloneChecklist } from '../../actions/alone-checklist.tsx'
import { getToday } from '../../review/today.ts'
import { useAlone } from '../../review/use-second-reader.ts'
import { aloneChecklist, type Publishing } from '../../../model/rules/alone-checklist.ts'
import { needsSecondReader } from '../../../model/rules/may-publish.ts'
import { fieldsIn, filledText } from '../../../model/rules/fields.ts'
import type { Change, LabelField, Loaded, Planned } from './change.ts'
import { CheckedChoice, LabelsChoice, ReviewChoice } from './change-choices.tsx'
import type { ChangeOffer } from './offers.ts'
import { OutcomeView, PlanView, ProgressView } from './plan-view.tsx'
import { LacksReview, TellsChoice } from './publish-choice.tsx'
import { whyNotReview } from './plan-review.ts'
import { countDocuments } from './say.ts'
import { useChange } from './use-change.ts'
import { useLabels } from './use-labels.ts'

interface ChangeDialogProps {
  readonly offer: ChangeOffer
  /** The published ids. */
  readonly ids: readonly string[]
  /** Opens the window that writes the day of review into some of them. */
  readonly onReview: (ids: readonly string[]) => void
  readonly onClose: () => void
}

function presentIn(loaded: readonly Loaded[], field: LabelField): ReadonlySet<string> {
  return new Set(
    loaded.flatMap(({ published, draft }) =>
      fieldsIn((draft ?? published)?.[field]).flatMap(({ _ref }) => filledText(_ref) ?? []),
    ),
  )
}

/** The documents that a plan publishes and nobody else has read. */
function publishedAlone(loaded: readonly Loaded[], planned: readonly Planned[]): readonly Publishing[] {
  const ids = new Set(planned.flatMap(({ id, fate }) => (fate.state === 'change' ? [id] : [])))
  return loaded.flatMap(({ id, type, draft, published }) =>
    draft !== undefined && ids.has(id) && needsSecondReader({ _type: type }, true)
      ? [{ document: draft, before: published }]
      : [],
  )
}

/** Whether a person has said all that the change needs. */
function isComplete(change: Change | undefined): change is Change {
  if (change?.kind === 'review') return whyNotReview(change, getToday()) === undefined
  return change !== undefined && (change.kind !== 'labels' || change.add.length + change.remove.length > 0)
}

/** A window that asks what is to change, shows what that does, does it, says what failed, and offers to undo it. */
export function ChangeDialog({ offer, ids, onReview, onClose }: ChangeDialogProps) {
  // The list behind the window loses documents while they change.
  const [fixed] = useState(ids)
  const [change, setChange] = useState<Change | undefined>(offer.begin)
  const [isConfirmed, setConfirmed] = useState(false)
  const { loaded, isUnreachable, progress, tellsReaders, plan, run, planAgain, undo } = useChange(
    fixed,
    offer.isChecked === true,
  )
  const labels = useLabels(offer.field)
  const isPlanning = progress.step === 'planning'
  const planned = isPlanning && loaded !== undefined && isComplete(change) ? plan(change) : []
  const count = planned.filter(({ fate }) => fate.state === 'change').length
  const present = useMemo(
    () => (offer.field === undefined ? new Set<string>() : presentIn(loaded ?? [], offer.field)),
    [loaded, offer.field],
  )
  const isReady = isComplete(change) && count > 0 && (change.kind !== 'checked' || isConfirmed)
  const isAlone = useAlone() !== undefined
  const alone = isAlone && change?.kind === 'publish' ? publishedAlone(loaded ?? [], planned) : []
  const isAsked = alone.length > 0 && isPlanning
  const isBusy = progress.step === 'running' || progress.step === 'undoing'
  const outcomes = progress.step === 'done' || progress.step === 'undone' ? progress.outcomes : []
  const undoable = outcomes.filter(({ failure, writes }) => failure === undefined && writes.undo.length > 0)
  const failed = outcomes.filter(({ failure }) => failure !== undefined)

  return (
    <Dialog
      id="change-several"
      header={`${offer.title}: ${countDocuments(fixed.length)}`}
      width={1}
      onClose={isBusy ? undefined : onClose}
      footer={
        <Flex gap={2} padding={3} justify="flex-end" wrap="wrap">
          {isPlanning && !isAsked && (
            <Button
              text={`${offer.verb} ${countDocuments(count)}`}
              tone="primary"
              fontSize={1}
              disabled={!isReady}
              onClick={() => {
                if (isComplete(change)) void run(change)
              }}
            />
          )}
          {progress.step === 'done' && undoable.length > 0 && (
            <Button
              text={`Undo ${undoable.length === 1 ? 'this change' : `these ${undoable.length} changes`}`}
              mode="ghost"
              fontSize={1}
              onClick={() => void undo(undoable)}
            />
          )}
          {progress.step === 'done' && failed.length > 0 && (
            <Button
              text="Look again"
              mode="ghost"
              fontSize={1}
              onClick={() => {
                // What is shown then is another plan: “I have checked each” was said of this one.
                setConfirmed(false)
                planAgain()
              }}
            />
          )}
          {!isBusy && !isAsked && (
            <Button
              text={isPlanning ? 'Cancel' : 'Close'}
              mode={isPlanning ? 'bleed' : 'default'}
              fontSize={1}
              onClick={onClose}
            />
          )}
        </Flex>
      }
    >
      <Box padding={4}>
        <Stack gap={4}>
          {labels instanceof Error && (
            <Text size={1} role="alert">
              The list of {offer.title.toLowerCase()} could not be read: check the connection, close this window and try
              again.
            </Text>
          )}
          {isUnreachable && (
            <Text size={1} role="alert">
              The documents could not be read, and nothing was changed: check the connection, close this window and try
              again.
            </Text>
          )}
          {isPlanning && offer.kind === 'checked' && (
            <CheckedChoice
              change={change?.kind === 'checked' ? change : undefined}
              onChange={setChange}
              count={count}
              isConfirmed={isConfirmed}
              onConfirm={setConfirmed}
            />
          )}
          {isPlanning && change?.kind === 'review' && (
            <ReviewChoice change={change} onChange={setChange} today={getToday()} />
          )}
          {isPlanning && change?.kind === 'labels' && !(labels instanceof Error) && (
            <LabelsChoice
              change={change}
              heading={offer.title}
              choices={labels ?? []}
              present={present}
              onChange={setChange}
            />
          )}
          {isPlanning && loaded === undefined && !isUnreachable && <Text size={1}>Reading the documents …</Text>}
          {isPlanning && change?.kind === 'publish' && <LacksReview planned={planned} onReview={onReview} />}
          {isPlanning && planned.length > 0 && <PlanView planned={planned} done={offer.done ?? 'changed'} />}
          {isPlanning && change?.kind === 'publish' && count > 0 && (
            <TellsChoice change={change} onChange={setChange} tellsReaders={tellsReaders} />
          )}
          {isAsked && isComplete(change) && (
            <AloneChecklist
              questions={aloneChecklist(alone)}
              count={alone.length}
              proposedNote={undefined}
              onPublish={() => void run(change)}
              onCancel={onClose}
            />
          )}
          {'done' in progress && <ProgressView done={progress.done} total={progress.total} />}
          {'outcomes' in progress && (
            <OutcomeView
              outcomes={progress.outcomes}
              become={progress.step === 'undone' ? 'as before' : (offer.done ?? 'changed')}
            />
          )}
        </Stack>
      </Box>
    </Dialog>
  )
}

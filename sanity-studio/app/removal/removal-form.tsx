import { Button, Card, Flex, Spinner, Stack, Text, TextArea } from '@sanity/ui'
import { useId, useState } from 'react'
import { useCurrentUser, useSchema } from 'sanity'

import { isCloud } from '../connection/environment.ts'
import { fieldTitleOf } from '../form/field-title.ts'
import { usePageAddress } from '../presentation/use-page-address.ts'
import { useSecondReader } from '../review/use-second-reader.ts'
import { needsSecondReader } from '../../model/rules/may-publish.ts'
import {
  REMOVAL_DEMANDS,
  removalStatus,
  removalSteps,
  whyNoReason,
  type RemovalKind,
  type RemovalStep,
} from '../../model/rules/removal.ts'
import type { Removable } from './carry-out.ts'
import { PersonName } from '../list/person-name.tsx'
import { ReferrerList } from './referrer-list.tsx'
import { isTranslation } from './referrers.ts'
import { useReferrers } from './use-referrers.ts'
import { useRemoval, type ObservedRemoval } from './use-removal.ts'
import { REMOVAL_WORDS, useSteps } from './use-steps.ts'
import { whatReadersLose } from './what-readers-lose.ts'

interface RemovalFormProps {
  readonly kind: RemovalKind
  readonly document: Removable
  /** Called once a step is done. */
  readonly onDone: () => void
}

function labelOf(step: RemovalStep, kind: RemovalKind, isOwn: boolean): string {
  const { label, infinitive } = REMOVAL_WORDS[kind]
  if (step === 'ask') return `Ask a second reader to ${infinitive} it`
  if (step === 'approve') return `Approve and ${infinitive}`
  if (step === 'remove') return `${label} now`
  return isOwn ? 'Withdraw the request' : 'Refuse the request'
}

function Losses({ document }: Pick<RemovalFormProps, 'document'>) {
  const path = usePageAddress(document.type, document.published)
  const losses = whatReadersLose(document.published, path)
  if (losses.length === 0) return null
  return (
    <Stack gap={3}>
      <Text size={1} weight="semibold">
        What readers lose
      </Text>
      {losses.map((loss) => (
        <Text key={loss} size={1}>
          {loss}
        </Text>
      ))}
    </Stack>
  )
}

function Request({ request }: { readonly request: ObservedRemoval }) {
  return (
    <Card padding={3} radius={2} tone="caution" border>
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          <PersonName id={request.requester} /> asked for it
        </Text>
        <Text size={1}>{`“${request.reason}”`}</Text>
      </Stack>
    </Card>
  )
}

function ReasonField({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const id = useId()
  return (
    <Stack gap={3}>
      <Text as="label" size={1} weight="semibold" htmlFor={id}>
        Reason
      </Text>
      <TextArea
        id={id}
        rows={2}
        value={value}
        placeholder="Such as: the operator closed the line on 3 March."
        onChange={(event) => onChange(event.currentTarget.value)}
        data-testid="removal-reason"
      />
    </Stack>
  )
}

/** Shows what deleting or unpublishing a document costs and what is in its way, and the steps to it. */
export function RemovalForm({ kind, document, onDone }: RemovalFormProps) {
  const isAsked = needsSecondReader(document.published, useSecondReader())
  const person = useCurrentUser()
  const lastDay = fieldTitleOf(useSchema().get(document.type), 'showUntil')
  const referrers = useReferrers(document.id)
  const observed = useRemoval(document.id)
  const [reason, setReason] = useState('')
  const request = observed ?? undefined
  const known = referrers instanceof Error ? [] : (referrers ?? [])
  const [translations, others] = [known.filter(isTranslation), known.filter((one) => !isTranslation(one))]
  const { run, isBusy } = useSteps({
    ...{ kind, document, request, isAsked, onDone },
    translations: translations.map(({ id }) => id),
  })
  if (referrers instanceof Error)
    return <Text size={1}>{`What refers to it cannot be read: ${referrers.message} Close this and try again.`}</Text>
  if (referrers === undefined || observed === undefined) return <Spinner muted />

  const { infinitive } = REMOVAL_WORDS[kind]
  const status = removalStatus(kind, document.published._rev, request)
  const steps = removalSteps(status, { request, isAsked, person: person?.id })
  const strong = others.filter(({ isStrong }) => isStrong)
  const hasField = steps.includes('ask') || (!isAsked && steps.includes('remove'))
  const why = steps.includes('ask') ? whyNoReason(reason) : undefined
  const demand = steps.includes('approve')
    ? 'Approve it only if you agree with the reason: it is done at once.'
    : isAsked && status !== 'none'
      ? REMOVAL_DEMANDS[status]
      : undefined
  return (
    <Stack gap={5} data-testid="removal-form">
      <ReferrerList
        referrers={strong}
        heading={`You cannot ${infinitive} it yet: ${strong.length === 1 ? 'a document refers' : `${strong.length} documents refer`} to it. Take it out there first:`}
      />
      {strong.length > 0 && lastDay !== undefined && (
        <Text size={1}>
          {`Quicker: write a day that has passed into “${lastDay}”, in the tab “Review” of its form, and publish. It leaves the hub, and the documents that refer to it stay as they are.`}
        </Text>
      )}
      <ReferrerList
        referrers={others.filter(({ isStrong }) => !isStrong)}
        heading="These mention it, and would show nothing in its place:"
      />
      <ReferrerList referrers={translations} heading={`You ${infinitive} its translations with it:`} />
      <Losses document={document} />
      {kind === 'delete' && document.draft !== null && (
        <Text size={1}>Changes that are not published are deleted with it.</Text>
      )}
      {kind === 'delete' && !isCloud && <Text size={1}>“Undo” in “Content, Removed” brings it back as a draft.</Text>}
      {isAsked && request !== undefined && request.kind === kind && <Request request={request} />}
      {demand !== undefined && <Text size={1}>{demand}</Text>}
      {strong.length === 0 && hasField && <ReasonField value={reason} onChange={setReason} />}
      <Flex gap={2} wrap="wrap" justify="flex-end">
        {steps.map((step, index) => (
          <Button
            key={step}
            text={labelOf(step, kind, request?.requester === person?.id)}
            tone={step === 'withdraw' ? 'default' : 'critical'}
            mode={index === 0 ? 'default' : 'ghost'}
            disabled={isBusy || (step !== 'withdraw' && strong.length > 0) || (step === 'ask' && why !== undefined)}
            title={step === 'ask' ? why : undefined}
            onClick={() => void run(step, reason)}
            data-testid={`removal-${step}`}
          />
        ))}
      </Flex>
    </Stack>
  )
}

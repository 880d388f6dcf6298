import { Button, Card, Checkbox, Flex, Stack, Text, TextInput } from '@sanity/ui'
import { useToast } from '@sanity/ui/toast'
import { useCallback, useId, useState } from 'react'
import { useClient, type SanityClient } from 'sanity'

import { API_VERSION } from '../connection/api-version.ts'
import { known, useAsked } from '../connection/use-watched.ts'
import { publishNumber, type NumberReport } from '../review/publish-number.ts'
import { useSecondReader } from '../review/use-second-reader.ts'
import { fieldsIn } from '../../model/rules/fields.ts'
import { dialOf, sayWhoHas, type HelplineNumber } from '../../model/rules/number-change.ts'
import { checkPhoneNumber } from '../../model/schema/rules/phone-number.ts'

interface NumberFormProps {
  /** The published id of the helpline. */
  readonly id: string
  readonly before: HelplineNumber
  readonly onDone: () => void
}

/** What is still wrong with a new number; undefined where it can be published. */
function faultOf(phone: string, dial: string | undefined): string | undefined {
  if (phone === '') return 'Write the right number as people know it.'
  if (dial === undefined) return 'Write the number with its plus sign and country code: +44 8000 121 700.'
  const checked = checkPhoneNumber(dial, phone)
  return checked === true ? undefined : checked
}

/** The helplines but one, with their numbers. */
function useOthers(id: string) {
  const ask = useCallback(
    async (client: SanityClient) =>
      fieldsIn(
        await client.fetch<unknown>(
          '*[_type == "helpline" && !defined(translationOf) && _id != $id]{title, country, phone, dial}',
          { id },
          { perspective: 'drafts' },
        ),
      ),
    [id],
  )
  return known(useAsked(ask)) ?? []
}

/** The fast lane for a wrong number: the right one, or that nobody answers, and where that is said. */
export function NumberForm({ id, before, onDone }: NumberFormProps) {
  const client = useClient({ apiVersion: API_VERSION })
  const toast = useToast()
  const isReadAfterwards = useSecondReader()
  const ids = { number: useId(), withdraw: useId(), source: useId() }
  const [phone, setPhone] = useState('')
  const [isWithdrawn, setWithdrawn] = useState(false)
  const [source, setSource] = useState('')
  const [refusal, setRefusal] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const printed = phone.trim()
  const dial = dialOf(printed, before)
  const fault = isWithdrawn ? undefined : faultOf(printed, dial)
  const others = useOthers(id)
  const sharing = isWithdrawn ? undefined : sayWhoHas(dial, others)
  const missing =
    fault ?? (source.trim() === '' ? 'Write where the number, or that nobody answers, is said.' : undefined)

  async function publish(number: NumberReport['number']) {
    setBusy(true)
    setRefusal(undefined)
    try {
      const outcome = await publishNumber(client, { id, number, source: source.trim(), isReadAfterwards })
      if ('whyNot' in outcome) setRefusal(outcome.whyNot)
      else {
        const still = outcome.stillPrinted
        const wellDone = isReadAfterwards ? 'A second reader finds it on the first page.' : undefined
        toast.push({
          status: still.length === 0 ? 'success' : 'warning',
          title: isWithdrawn ? 'The number is withdrawn.' : 'The number is published.',
          description:
            still.length === 0
              ? wellDone
              : `Other texts still print the old one: ${still.length}. “To do, Start” leads to each.`,
          duration: still.length === 0 ? 5_000 : 60_000,
        })
        onDone()
      }
    } catch {
      setRefusal('Nothing was published: somebody changed it just now, or the connection is lost. Try again.')
    }
    setBusy(false)
  }

  return (
    <Stack gap={4} data-testid="number-form">
      <Text size={1} muted>
        {`Now it says ${before.phone ?? 'no number'}. What you write is published at once${isReadAfterwards ? '; a second reader reads it afterwards' : ''}.`}
      </Text>
      <Stack gap={3}>
        <Text as="label" htmlFor={ids.number} size={1} weight="medium">
          The right number, as printed
        </Text>
        <TextInput
          id={ids.number}
          type="tel"
          value={phone}
          disabled={isWithdrawn}
          onChange={({ currentTarget }) => setPhone(currentTarget.value)}
        />
        {!isWithdrawn && dial !== undefined && (
          <Text size={1} muted>
            {`A telephone dials ${dial}.`}
          </Text>
        )}
        {sharing !== undefined && (
          <Card tone="caution" padding={3} radius={2} role="status">
            <Text size={1}>{sharing}</Text>
          </Card>
        )}
        <Flex as="label" htmlFor={ids.withdraw} align="center" gap={3}>
          <Checkbox
            id={ids.withdraw}
            checked={isWithdrawn}
            onChange={({ currentTarget }) => setWithdrawn(currentTarget.checked)}
          />
          <Text size={1}>Nobody answers: withdraw the number</Text>
        </Flex>
      </Stack>
      <Stack gap={3}>
        <Text as="label" htmlFor={ids.source} size={1} weight="medium">
          Source
        </Text>
        <TextInput id={ids.source} value={source} onChange={({ currentTarget }) => setSource(currentTarget.value)} />
        <Text size={1} muted>
          The address of the page, or what else says it: “Call to the operator, 27 November 2026”.
        </Text>
      </Stack>
      {refusal !== undefined && (
        <Card tone="critical" padding={3} radius={2} role="alert">
          <Text size={1}>{refusal}</Text>
        </Card>
      )}
      {missing !== undefined && (
        <Text size={1} muted>
          {missing}
        </Text>
      )}
      <Button
        tone="critical"
        text={isWithdrawn ? 'Withdraw the number now' : 'Publish the number now'}
        disabled={missing !== undefined || isBusy}
        loading={isBusy}
        onClick={() => {
          if (isWithdrawn) void publish(undefined)
          else if (dial !== undefined) void publish({ phone: printed, dial })
        }}
      />
    </Stack>
  )
}

import { Box, Container, Flex, Heading, Stack, Text } from '@sanity/ui'
import { LoadingBlock, useCurrentUser } from 'sanity'

import { BeginsOrEnds } from './begins-or-ends.tsx'
import { CitedPages } from './cited-pages.tsx'
import { DueList } from './due-list.tsx'
import { HeldBack } from './held-back.tsx'
import { SettingsFaults } from './settings-faults.tsx'
import { OneBrowser } from './one-browser.tsx'
import { PlaceLink } from './place-link.tsx'
import { PublishedLately } from './published-lately.tsx'
import { SecondReaderState } from './second-reader-state.tsx'
import { useStartPublished, useStartWork } from './use-start.ts'
import { WaitsForYou } from './waits-for-you.tsx'
import { greetingAt } from './when.ts'
import { WriteButtons } from './write-buttons.tsx'
import { YourDrafts } from './your-drafts.tsx'

/** The two columns of the page; where there is no room for both, the second is below. */
const MAIN = { flex: '2 1 520px', minWidth: 0 }
const SIDE = { flex: '1 1 320px', minWidth: 0 }

function countThings(count: number): string {
  if (count === 0) return 'Nobody waits for your answer. What somebody sends for review stands here.'
  return count === 1 ? 'One thing waits for your answer.' : `${count} things wait for your answer.`
}

/** The first page: what waits for the person, what is wrong or old, her drafts, and what was published. */
export function Start() {
  const work = useStartWork()
  const published = useStartPublished()
  const person = useCurrentUser()
  if (work === undefined || published === undefined) return <LoadingBlock showText />
  const waiting = work.sentBack.length + work.toRead.length + work.notices.length

  return (
    <Box data-testid="start">
      <Container width={5} padding={[3, 4]}>
        <Stack gap={4}>
          <Flex align="center" gap={4} wrap="wrap">
            <Box style={{ flex: '1 1 260px' }}>
              <Stack gap={3}>
                <Heading as="h2" size={2}>
                  {person?.name === undefined ? greetingAt() : `${greetingAt()}, ${person.name}`}
                </Heading>
                <Text size={1} muted>
                  {countThings(waiting)}
                </Text>
              </Stack>
            </Box>
            <Flex gap={2} wrap="wrap">
              <WriteButtons />
            </Flex>
            <Flex gap={2} wrap="wrap">
              <PlaceLink path="/table/several" text="Several at once" />
              <PlaceLink path="/structure/desk" text="Editor’s desk" />
            </Flex>
          </Flex>
          <Flex align="flex-start" gap={4} wrap="wrap">
            <Box style={MAIN}>
              <Stack gap={4}>
                <HeldBack />
                <WaitsForYou work={work} />
                <DueList due={published.due} drafts={work.draftIds} />
                <CitedPages />
              </Stack>
            </Box>
            <Box style={SIDE}>
              <Stack gap={4}>
                <OneBrowser />
                <YourDrafts work={work} />
                <BeginsOrEnds soon={published.soon} />
                <PublishedLately lately={published.lately} person={person?.id} />
                <SecondReaderState />
                <SettingsFaults />
              </Stack>
            </Box>
          </Flex>
        </Stack>
      </Container>
    </Box>
  )
}

import { Box, Flex, Select, TextInput } from '@sanity/ui'
import { useState, type ReactNode } from 'react'

import { languageName } from '../../model/schema/preview.ts'
import { HUB_LANGUAGES } from '../../model/schema/vocabularies/languages.ts'
import { chosenLanguage, useChosenLanguage } from './chosen-language.ts'

interface Narrowed {
  readonly title: string
  readonly language: string
}

/** The rows of a list in the chosen language and with words in their title, and the two fields that ask for these. */
export function useNarrowed<Row extends Narrowed>(
  rows: readonly Row[],
): { readonly shown: readonly Row[]; readonly fields: ReactNode } {
  const [words, setWords] = useState('')
  const language = useChosenLanguage()
  const shown = rows.filter(
    (row) =>
      (language === '' || row.language === language) && row.title.toLowerCase().includes(words.trim().toLowerCase()),
  )
  const fields = (
    <Flex gap={2} wrap="wrap">
      <Box style={{ flex: '1 1 140px' }}>
        <TextInput
          aria-label="Find in this list by title"
          placeholder="Words of the title"
          fontSize={1}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </Box>
      <Box style={{ flex: '1 1 140px' }}>
        <Select
          aria-label="Language"
          fontSize={1}
          value={language}
          onChange={(event) => chosenLanguage.next(event.currentTarget.value)}
        >
          <option value="">All languages</option>
          {HUB_LANGUAGES.map((tag) => (
            <option key={tag} value={tag}>
              {languageName(tag)}
            </option>
          ))}
        </Select>
      </Box>
    </Flex>
  )
  return { shown, fields }
}

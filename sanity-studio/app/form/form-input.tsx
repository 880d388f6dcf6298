import { Flex, Stack } from '@sanity/ui'
import {
  getPublishedId,
  isArrayOfBlocksInputProps,
  isObjectInputProps,
  isStringInputProps,
  useEditState,
  type InputProps,
  type ObjectInputProps,
  type PortableTextInputProps,
} from 'sanity'

import { BASE_LANGUAGE } from '../../../src/domain/base-language.ts'
import { ConflictLine } from '../conflicts/conflict-line.tsx'
import { useObstacles } from '../conflicts/use-conflicts.ts'
import { HubStatusLine } from '../hub-status/hub-status-line.tsx'
import { WHOLE_TEXT } from '../review/places.ts'
import { filledText } from '../../model/rules/fields.ts'
import { isWrittenByActions } from '../../model/rules/studio-types.ts'
import { AnswersInput, isAnswers } from './answers-input.tsx'
import { BetterWordsBelow } from './better-words.tsx'
import { BlankInput, isBlankChoice } from './blank-input.tsx'
import { ChipsInput, isLongList } from './chips-input.tsx'
import { AloneNotice } from './alone-notice.tsx'
import { FormHead } from './form-head.tsx'
import { KeepCaret } from './keep-caret.ts'
import { QuietFields, useQuietInput } from './quiet-field.tsx'
import { isPicture, withoutOldFields } from './picture-input.ts'
import { isQuiz, QuizInput } from './quiz-input.tsx'
import { FieldRemarks, FormRemarks } from './remarks.tsx'
import { ReviewBar } from './review-bar.tsx'
import { RichTextInput } from './rich-text-input.tsx'
import { isScene, SceneInput } from './scene-input.tsx'
import { fieldTitleOf } from './field-title.ts'
import { typeKey } from './typed-key.ts'
import { writingFirst } from './writing-first.ts'

function idOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && '_id' in value && typeof value._id === 'string'
    ? value._id
    : undefined
}

/** The name of Sanity's tab with all fields, which every form has. */
const ALL_FIELDS = 'all-fields'

interface FormProps {
  readonly id: string
  readonly props: ObjectInputProps
}

/** The form of a document, below what waits for a choice, what its draft still needs and what a second reader has said about it. */
function Form({ id, props }: FormProps) {
  const { schemaType, onFieldGroupSelect, onPathFocus } = props
  const publishedId = getPublishedId(id)
  const obstacles = useObstacles(publishedId)
  const { published } = useEditState(publishedId, schemaType.name)
  const language = props.value?.['language']
  return (
    <Stack gap={3}>
      <KeepCaret document={props.value} />
      <ConflictLine publishedId={publishedId} />
      <Flex gap={3} wrap="wrap">
        <HubStatusLine publishedId={publishedId} type={schemaType.name} obstacles={obstacles} />
        <AloneNotice publishedId={publishedId} type={schemaType.name} />
      </Flex>
      <ReviewBar publishedId={publishedId} type={schemaType.name} />
      <FormHead publishedId={publishedId} type={schemaType.name} />
      <FormRemarks
        publishedId={publishedId}
        titleOf={(field) => fieldTitleOf(schemaType, field) ?? WHOLE_TEXT.name}
        onShow={(field) => {
          if (field === WHOLE_TEXT.field) return
          onFieldGroupSelect(ALL_FIELDS)
          onPathFocus([field])
        }}
      >
        <QuietFields isNew={published === null} document={props.value}>
          {/* Also of the windows in which entries are filled in. */}
          <div onKeyDownCapture={(event) => typeKey(event, filledText(language) ?? BASE_LANGUAGE)}>
            {props.renderDefault({ ...props, members: writingFirst(props.members) })}
          </div>
        </QuietFields>
      </FormRemarks>
    </Stack>
  )
}

function renderInput(props: InputProps) {
  if (isPicture(props)) return props.renderDefault({ ...props, onChange: withoutOldFields(props) })
  if (isQuiz(props)) return <QuizInput {...props} />
  if (isAnswers(props)) return <AnswersInput {...props} />
  if (isBlankChoice(props)) return <BlankInput {...props} />
  if (isScene(props)) return <SceneInput {...props} />
  if (isLongList(props)) return <ChipsInput {...props} />
  // Also while it is empty: the field would be made anew at the first letter, with the cursor before it.
  if (isStringInputProps(props)) {
    const { path, value = '', onChange, elementProps } = props
    // The button goes with the words, and the focus would go with it.
    const use: typeof onChange = (patch) => {
      onChange(patch)
      elementProps.ref.current?.focus()
    }
    return (
      <Stack gap={2}>
        {props.renderDefault(props)}
        <BetterWordsBelow path={path} value={value} onChange={use} />
      </Stack>
    )
  }
  if (!isArrayOfBlocksInputProps(props)) return props.renderDefault(props)
  const { path, value } = props
  const render = (ours: Pick<PortableTextInputProps, 'rangeDecorations' | 'onPaste'>) =>
    props.renderDefault({ ...props, ...ours })
  return <RichTextInput path={path} value={value} render={render} />
}

/**
 * Renders above the form of a document the publish panel and the remarks of the second reader, these at their fields too,
 * marks words in rich texts and takes what is pasted into them, offers better words below plain ones, shows long lists of values as chips, answers in their
 * places, the chosen drawing and the blanks of a paper to choose from, and renders every other input as Sanity does.
 */
export function FormInput(given: InputProps) {
  const props = useQuietInput(given)
  const [field, ...below] = props.path
  const id = field === undefined ? idOf(props.value) : undefined
  if (id !== undefined && isObjectInputProps(props) && !isWrittenByActions(props.schemaType.name)) {
    return <Form id={id} props={props} />
  }
  if (typeof field !== 'string' || below.length > 0) return renderInput(props)
  return <FieldRemarks field={field}>{renderInput(props)}</FieldRemarks>
}

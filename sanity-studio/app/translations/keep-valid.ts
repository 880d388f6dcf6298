import { TranslateIcon } from '@sanity/icons/Translate'
import { useDocumentOperation, type DocumentActionComponent } from 'sanity'

import { changedUnits, isWordingOnly, sameMeanings } from '../../model/translation-units/state.ts'
import { originalIdOf } from '../../model/rules/original-id.ts'
import { useTranslations } from './use-translations.ts'

/**
 * Marks the changes of an original's draft as changes of wording only, so that its translations stay valid. The mark is in
 * the draft itself: the second reader sees it, and it is published with the change. Writing on takes it from the texts that
 * change again. Readers are not told of such a change (rules/change-note.ts).
 */
export const KeepTranslationsValid: DocumentActionComponent = ({ id, type, draft, published, onComplete }) => {
  const { patch } = useDocumentOperation(id, type)
  const isChange = draft !== null && published !== null && originalIdOf(draft) === undefined
  const changed = isChange ? changedUnits(published, draft) : []
  const translations = useTranslations(changed.length > 0 ? id : undefined)
  if (!isChange || changed.length === 0 || !(translations instanceof Map)) return null

  const isMarked = isWordingOnly(published, draft)
  const isTranslated = translations.size > 0
  const mark = isTranslated ? 'Wording only: translations stay valid' : 'Wording only: readers are not told'
  const texts = changed.length === 1 ? 'one text' : `${changed.length} texts`
  return {
    label: isMarked ? (isTranslated ? 'Translations have to follow' : 'Readers are told') : mark,
    icon: TranslateIcon,
    title: isMarked
      ? `The changes in ${texts} are marked as wording only. Press if they change what is said after all.`
      : `The changes in ${texts} do not change what is said: nobody has to translate them again, and readers are not told.`,
    onHandle: () => {
      const entries = sameMeanings(published, draft).map((entry) => ({
        _type: 'sameMeaning',
        _key: `${entry.was}-${entry.unit.replaceAll('.', '-')}`,
        ...entry,
      }))
      patch.execute(isMarked ? [{ unset: ['wordingOnly'] }] : [{ set: { wordingOnly: entries } }])
      onComplete()
    },
  }
}
KeepTranslationsValid.displayName = 'KeepTranslationsValid'

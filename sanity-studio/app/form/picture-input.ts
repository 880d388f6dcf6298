import { isObjectInputProps, PatchEvent, unset, type FormPatch, type InputProps, type ObjectInputProps } from 'sanity'

import { isFields } from '../../model/rules/fields.ts'

/** What is said of a picture itself, and how it is cut. */
const OWN = ['alt', 'credit', 'consent', 'crop', 'hotspot']

/** Whether an input is that of a picture with its words. */
export function isPicture(props: InputProps): props is ObjectInputProps {
  return isObjectInputProps(props) && props.schemaType.name === 'picture'
}

function replaces({ type, path, ...patch }: FormPatch, before: unknown): boolean {
  if (type !== 'set' || path.length !== 1 || path[0] !== 'asset' || !isFields(before)) return false
  return 'value' in patch && isFields(patch.value) && patch.value['_ref'] !== before['_ref']
}

/**
 * Takes the description, credit, consent and crop away with a picture that is replaced: they would be published with another.
 * @returns what hears the changes of the input.
 */
export function withoutOldFields({ value, onChange }: Pick<ObjectInputProps, 'value' | 'onChange'>) {
  return (change: FormPatch | FormPatch[] | PatchEvent): void => {
    const { patches } = PatchEvent.from(change)
    const isReplaced = patches.some((patch) => replaces(patch, value?.['asset']))
    onChange(isReplaced ? [...patches, ...OWN.map((name) => unset([name]))] : change)
  }
}

import { type StringRule, type TextRule } from '@sanity/types'

/** Requires a one-line text of `min` to `max` characters. */
export function lineOf(min: number, max: number) {
  return (rule: StringRule) => rule.required().min(min).max(max)
}

/** Allows an empty one-line text, or one of up to `max` characters. */
export function lineUpTo(max: number) {
  return (rule: StringRule) => rule.max(max)
}

/** Allows no text, or the code of a currency (ISO 4217). */
export function currencyCode(rule: StringRule) {
  return rule.regex(/^[A-Z]{3}$/, { name: 'three capital letters' })
}

/** Requires a text of `min` to `max` characters. */
export function textOf(min: number, max: number) {
  return (rule: TextRule) => rule.required().min(min).max(max)
}

/** Allows an empty text, or one of up to `max` characters. */
export function textUpTo(max: number) {
  return (rule: TextRule) => rule.max(max)
}

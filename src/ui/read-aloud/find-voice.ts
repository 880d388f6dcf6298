/** Where a language has voices of several countries, that of the words of the hub. */
const AS_SPOKEN_IN: Readonly<Record<string, string>> = { zh: 'cn', pt: 'pt', en: 'gb' }

/** A voice of the device for a language; undefined where it has none of its own. */
export function findVoice<Voice extends Pick<SpeechSynthesisVoice, 'lang' | 'localService'>>(
  language: string,
  voices: readonly Voice[],
): Voice | undefined {
  const [primary = ''] = language.split('-')
  // Android writes en_GB.
  const partsOf = ({ lang }: Voice) => lang.toLowerCase().split(/[-_]/)
  const own = voices.filter((voice) => voice.localService && partsOf(voice)[0] === primary)
  return own.find((voice) => partsOf(voice).includes(AS_SPOKEN_IN[primary] ?? primary, 1)) ?? own[0]
}

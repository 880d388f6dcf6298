/**
 * The first Chinese characters, in the order of their sounds, of each letter with which sounds are written (pinyin): Chinese
 * dictionaries and address books are sorted so. I, U and V begin none.
 */
const FIRST_OF_SOUND = [
  ...'A阿B八C嚓D哒E妸F发G旮H哈J讥K咔L垃M痳N拏O噢P妑Q七R呥S扨T它W穵X夕Y丫Z帀'.matchAll(/(\w)(.)/gu),
]

const bySound = new Intl.Collator('zh-Hans')

/** The letter under which an A to Z lists a title: A for “Éducation”, # for “60 seconds”, H for “护照” (hùzhào). */
export function letterOf(title: string): string {
  const first = /[\p{L}\p{N}]/u.exec(title.normalize('NFKD'))?.[0] ?? '#'
  if (/\p{N}/u.test(first)) return '#'
  if (!/\p{Script=Han}/u.test(first)) return first.toUpperCase()
  return FIRST_OF_SOUND.findLast(([, , begin = '']) => bySound.compare(begin, first) <= 0)?.[1] ?? '#'
}

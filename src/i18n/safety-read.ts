import ar from './messages/state/ar.json' with { type: 'json' }
import es from './messages/state/es.json' with { type: 'json' }
import pl from './messages/state/pl.json' with { type: 'json' }
import pt from './messages/state/pt.json' with { type: 'json' }
import ro from './messages/state/ro.json' with { type: 'json' }
import uk from './messages/state/uk.json' with { type: 'json' }
import zhHans from './messages/state/zh-Hans.json' with { type: 'json' }
import { SAFETY_MESSAGES } from './safety-messages.ts'

const STATES: Readonly<Record<string, Readonly<Record<string, { readonly status: string }>>>> = {
  ...{ ar, es, pl, pt, ro, uk },
  'zh-Hans': zhHans,
}

/** How many of the messages without which nobody is helped a person has read in a language. */
export function countSafetyRead(language: string): number {
  return SAFETY_MESSAGES.filter((key) => STATES[language]?.[key]?.status === 'checked').length
}

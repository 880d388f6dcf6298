import { beforeEach, describe, expect, it, vi } from 'vitest'

import { forget, keep } from '../../../../src/ui/browser/kept.ts'
import { whenClearedElsewhere } from '../../../../src/ui/browser/when-cleared.ts'
import { stubStorage } from '../../../helpers/stub-storage.ts'

const clear = vi.fn<() => void>()
let window: EventTarget

beforeEach(() => {
  stubStorage()
  window = new EventTarget()
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window))
  clear.mockClear()
  whenClearedElsewhere(['hotel-facts', 'poster-facts'], clear)
})

/** The page is left, something happens, and “Back” shows it. */
function leaveAndComeBack(meanwhile: () => void, persisted = true): void {
  window.dispatchEvent(new Event('pagehide'))
  meanwhile()
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }))
}

describe('“Back” to a page with what was typed', () => {
  it('takes it off where it was kept and is gone', () => {
    keep('hotel-facts', '{}')
    leaveAndComeBack(() => forget('hotel-facts'))
    expect(clear).toHaveBeenCalledOnce()
  })

  it('leaves it where it is still kept, if only under another name', () => {
    keep('hotel-facts', '{}')
    leaveAndComeBack(() => undefined)
    keep('poster-facts', '{}')
    leaveAndComeBack(() => forget('hotel-facts'))
    expect(clear).not.toHaveBeenCalled()
  })

  it('leaves it where it was never kept', () => {
    leaveAndComeBack(() => undefined)
    expect(clear).not.toHaveBeenCalled()
  })

  it('does nothing to a page that was loaded again', () => {
    keep('hotel-facts', '{}')
    leaveAndComeBack(() => forget('hotel-facts'), false)
    expect(clear).not.toHaveBeenCalled()
  })
})

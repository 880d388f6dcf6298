import { DesktopIcon } from '@sanity/icons/Desktop'
import { LaunchIcon } from '@sanity/icons/Launch'
import { MobileDeviceIcon } from '@sanity/icons/MobileDevice'
import { RefreshIcon } from '@sanity/icons/Refresh'
import { Button, Card, Text } from '@sanity/ui'
import { useRef, useState } from 'react'
import type { UserViewComponent } from 'sanity/structure'

import { previewOrigin } from '../connection/environment.ts'
import { useClickedText } from './use-clicked-text.ts'
import { useIsRunning } from './use-is-running.ts'
import { usePageAddress } from './use-page-address.ts'

/** Widths in CSS pixels: a small phone, and the full width of the pane. */
const WIDTHS = { phone: '360px', desktop: '100%' } as const

const bar = { display: 'flex', gap: 8, alignItems: 'center', padding: 8, flexWrap: 'wrap' } as const
const whole = { display: 'flex', flexDirection: 'column', height: '100%' } as const

function Notice({ words, tone = 'caution' }: { readonly words: string; readonly tone?: 'caution' | 'default' }) {
  return (
    <Card padding={4} tone={tone}>
      <Text>{words}</Text>
    </Card>
  )
}

/** The page of a document, with its draft, from the preview server. A click on a paragraph of it opens its field. */
export const Preview: UserViewComponent = ({ document, schemaType }) => {
  const [width, setWidth] = useState<keyof typeof WIDTHS>('phone')
  const [turn, setTurn] = useState(0)
  const [hasLoaded, setLoaded] = useState(false)
  const frame = useRef<HTMLIFrameElement>(null)
  useClickedText(frame, document.displayed)
  const path = usePageAddress(schemaType.name, document.displayed)
  const isRunning = useIsRunning(previewOrigin)
  if (path === undefined) return <Notice words="This page has no address yet: give it one in the form." />

  const address = `${previewOrigin}${path}`
  const revision = document.displayed['_rev']
  return (
    <div style={whole}>
      <div style={bar}>
        <Button
          icon={MobileDeviceIcon}
          text="Phone"
          mode="bleed"
          selected={width === 'phone'}
          onClick={() => setWidth('phone')}
        />
        <Button
          icon={DesktopIcon}
          text="Desktop"
          mode="bleed"
          selected={width === 'desktop'}
          onClick={() => setWidth('desktop')}
        />
        <Button icon={RefreshIcon} text="Load again" mode="bleed" onClick={() => setTurn(turn + 1)} />
        <Button
          as="a"
          href={address}
          target="_blank"
          rel="noreferrer"
          icon={LaunchIcon}
          text="Open in a new tab"
          mode="bleed"
        />
      </div>
      {isRunning === false && (
        <Notice words={`No preview server answers at ${previewOrigin}: start it, and the page appears here.`} />
      )}
      {isRunning !== false && !hasLoaded && (
        <Notice words="Loading the page. The first one takes some seconds …" tone="default" />
      )}
      {isRunning === true && (
        <iframe
          ref={frame}
          key={`${revision} ${turn}`}
          src={address}
          title="Preview of the page"
          onLoad={() => setLoaded(true)}
          style={{ width: WIDTHS[width], maxWidth: '100%', flex: 1, border: 0, margin: '0 auto', background: '#fff' }}
        />
      )}
    </div>
  )
}

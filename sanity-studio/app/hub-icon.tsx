import { hubName } from './connection/environment.ts'

/** The logo of the hub, an open door, as in public/favicon.svg. */
export function HubIcon() {
  return (
    <svg viewBox="0 0 32 32" width="1em" height="1em" role="img" aria-label={hubName}>
      <rect width="32" height="32" rx="6" fill="#0b5c63" />
      <path d="M8 5h16v21H8z" fill="#ffd23f" />
      <path d="M8 5l10 3.5V30L8 26z" fill="#fff" />
      <circle cx="15" cy="18" r="1.3" fill="#0b5c63" />
    </svg>
  )
}

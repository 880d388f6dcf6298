import { BellIcon } from '@sanity/icons/Bell'
import { BillIcon } from '@sanity/icons/Bill'
import { BlockContentIcon } from '@sanity/icons/BlockContent'
import { BlockquoteIcon } from '@sanity/icons/Blockquote'
import { BookIcon } from '@sanity/icons/Book'
import { CaseIcon } from '@sanity/icons/Case'
import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import { ClipboardIcon } from '@sanity/icons/Clipboard'
import { CogIcon } from '@sanity/icons/Cog'
import { CommentIcon } from '@sanity/icons/Comment'
import { DocumentIcon } from '@sanity/icons/Document'
import { DownloadIcon } from '@sanity/icons/Download'
import { EditIcon } from '@sanity/icons/Edit'
import { EyeOpenIcon } from '@sanity/icons/EyeOpen'
import { HelpCircleIcon } from '@sanity/icons/HelpCircle'
import { ImageIcon } from '@sanity/icons/Image'
import { LaunchIcon } from '@sanity/icons/Launch'
import { LinkIcon } from '@sanity/icons/Link'
import { MicrophoneIcon } from '@sanity/icons/Microphone'
import { OlistIcon } from '@sanity/icons/Olist'
import { PlayIcon } from '@sanity/icons/Play'
import { PresentationIcon } from '@sanity/icons/Presentation'
import { SplitVerticalIcon } from '@sanity/icons/SplitVertical'
import { TagIcon } from '@sanity/icons/Tag'
import { TextIcon } from '@sanity/icons/Text'
import { TrendUpwardIcon } from '@sanity/icons/TrendUpward'
import { UsersIcon } from '@sanity/icons/Users'
import { UserIcon } from '@sanity/icons/User'
import { WarningOutlineIcon } from '@sanity/icons/WarningOutline'
import type { ComponentType } from 'react'

/**
 * An icon for every type, document or block. They stand here and not in schemaTypes, which programs
 * without React compile; tests/unit/studio/type-icons.test.ts holds that none is forgotten.
 */
export const TYPE_ICONS: Readonly<Record<string, ComponentType>> = {
  guide: BookIcon,
  policy: ClipboardIcon,
  training: PresentationIcon,
  externalResource: LinkIcon,
  topic: TagIcon,
  role: UserIcon,
  sign: EyeOpenIcon,
  actionStep: CheckmarkCircleIcon,
  helpline: MicrophoneIcon,
  law: BillIcon,
  organisation: UsersIcon,
  statistic: TrendUpwardIcon,
  page: DocumentIcon,
  siteSettings: CogIcon,
  review: CommentIcon,
  source: LaunchIcon,
  picture: ImageIcon,
  body: BlockContentIcon,
  plainText: TextIcon,
  callout: WarningOutlineIcon,
  doDontList: SplitVerticalIcon,
  steps: OlistIcon,
  figure: ImageIcon,
  signList: EyeOpenIcon,
  helplineCard: BellIcon,
  download: DownloadIcon,
  sourcedQuote: BlockquoteIcon,
  fillIn: EditIcon,
  fillInField: EditIcon,
  lesson: PlayIcon,
  scenario: CaseIcon,
  quizQuestion: HelpCircleIcon,
}

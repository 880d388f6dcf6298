import { blocks } from '../../../src/blocks/schemas.ts'
import { actionStep } from './documents/action-step.ts'
import { realCase } from './documents/case.ts'
import { changeNote } from './documents/change-note.ts'
import { externalResource } from './documents/external-resource.ts'
import { guide } from './documents/guide.ts'
import { helpline } from './documents/helpline.ts'
import { indicator } from './documents/indicator.ts'
import { law } from './documents/law.ts'
import { modelHotel } from './documents/model-hotel.ts'
import { numberNotice } from './documents/number-notice.ts'
import { organisation } from './documents/organisation.ts'
import { page } from './documents/page.ts'
import { pathStep } from './documents/path-step.ts'
import { partnership } from './documents/partnership.ts'
import { policy } from './documents/policy.ts'
import { poster } from './documents/poster.ts'
import { referralRoute } from './documents/referral-route.ts'
import { removal } from './documents/removal.ts'
import { review } from './documents/review.ts'
import { rightsAnswer } from './documents/rights-answer.ts'
import { sign } from './documents/sign.ts'
import { siteSettings } from './documents/site-settings.ts'
import { statistic } from './documents/statistic.ts'
import { role, topic } from './documents/taxonomy.ts'
import { training } from './documents/training.ts'
import { body, plainText } from './objects/body.ts'
import { datedStatement } from './objects/dated-statement.ts'
import { duty } from './objects/duty.ts'
import { hardQuestion } from './objects/hard-question.ts'
import { fillIn, fillInField } from './objects/fill-in.ts'
import { helplineNumber } from './objects/helpline-number.ts'
import { openingTimes } from './objects/opening-times.ts'
import { organisationTie, organisationWork } from './objects/organisation-parts.ts'
import { paperReader } from './objects/paper-reader.ts'
import {
  partnershipActivity,
  partnershipContact,
  partnershipFigure,
  partnershipMember,
  partnershipRole,
  partnershipWork,
  referralStep,
} from './objects/partnership-parts.ts'
import { picture } from './objects/picture.ts'
import { reviewRemark } from './objects/review-remark.ts'
import { firstResponder, routePlace } from './objects/route-parts.ts'
import { shownSentence } from './objects/shown-sentence.ts'
import { sizeTest } from './objects/size-test.ts'
import { source } from './objects/source.ts'
import { sameMeaning, translatedUnit } from './objects/translated-unit.ts'
import { keptSearch } from './objects/kept-search.ts'
import { lawCover } from './objects/law-cover.ts'
import { scenario, scene } from './objects/scenario.ts'
import { lesson, quizQuestion } from './objects/training-parts.ts'
import type { Preview } from './preview.ts'

/** A type that the Studio can show: with an icon and a preview, or a list, which its members show. */
type Shown = { readonly type: 'array' } | { readonly icon: string; readonly preview: Preview }

/** The content model: what the Studio edits, the types describe and the validator checks. */
export const schemaTypes = [
  guide,
  policy,
  training,
  externalResource,
  topic,
  role,
  sign,
  actionStep,
  helpline,
  law,
  organisation,
  partnership,
  referralRoute,
  realCase,
  modelHotel,
  statistic,
  indicator,
  rightsAnswer,
  page,
  poster,
  pathStep,
  siteSettings,
  changeNote,
  review,
  numberNotice,
  reviewRemark,
  removal,
  source,
  datedStatement,
  duty,
  sizeTest,
  openingTimes,
  picture,
  body,
  plainText,
  ...blocks,
  fillIn,
  fillInField,
  helplineNumber,
  paperReader,
  lesson,
  scenario,
  scene,
  quizQuestion,
  hardQuestion,
  lawCover,
  translatedUnit,
  sameMeaning,
  shownSentence,
  keptSearch,
  organisationWork,
  organisationTie,
  partnershipMember,
  partnershipRole,
  partnershipWork,
  referralStep,
  partnershipActivity,
  partnershipFigure,
  partnershipContact,
  routePlace,
  firstResponder,
] satisfies readonly Shown[]

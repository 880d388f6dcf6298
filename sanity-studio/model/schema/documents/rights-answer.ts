import { evidenceFields } from '../fields/evidence-fields.ts'
import { groupsWith } from '../fields/groups.ts'
import { languageFields } from '../fields/language-fields.ts'
import { layTermsField } from '../fields/lay-terms-field.ts'
import { anyOf, oneOf } from '../fields/option-list.ts'
import { readByFields } from '../fields/read-by-fields.ts'
import { referencesTo } from '../fields/references.ts'
import { sceneField } from '../fields/scene-fields.ts'
import { slugField, titleField } from '../fields/title-fields.ts'
import { defineDocument } from '../define.ts'
import { titleAndLines } from '../preview.ts'
import { JURISDICTIONS } from '../vocabularies/organisations.ts'
import { RIGHTS_TOPICS, SELF_CHECK_GROUPS, SHARED_QUESTIONS } from '../vocabularies/rights.ts'
import { listOf, optionalLine, optionalText, requiredLine, requiredText, yesOrNo } from '../fields/plain-fields.ts'

/** One question that a worker asks about rights at work, and its answer. Not legal advice. */
export const rightsAnswer = defineDocument({
  name: 'rightsAnswer',
  title: 'Right at work',
  icon: 'help-circle',
  groups: groupsWith({ name: 'reach', title: 'Whom it covers, who helps' }),
  fields: [
    titleField('The question, as a worker would ask it.', 110),
    slugField('title'),
    oneOf({ name: 'topic', title: 'About', description: 'What it is about.', group: 'content' }, RIGHTS_TOPICS),
    oneOf(
      {
        name: 'sharedQuestion',
        title: 'Asked in every country',
        description: 'Which of the questions that each country answers. Answers to the same one link to each other.',
        group: 'content',
      },
      SHARED_QUESTIONS,
      false,
    ),
    yesOrNo({
      name: 'leads',
      title: 'First in its list',
      description: 'On for the question that most workers ask: it stands before the others of its theme.',
      group: 'content',
    }),
    anyOf(
      { name: 'jurisdictions', title: 'Where it applies', description: 'Countries or nations.', group: 'content' },
      JURISDICTIONS,
    ),
    requiredLine(5, 130, {
      name: 'answer',
      title: 'Answer in one sentence',
      description: 'The whole answer, first: “Your boss should not keep your passport.”',
      group: 'content',
    }),
    requiredText(20, 900, {
      name: 'more',
      title: 'What else to know',
      description: 'Short sentences, words an eleven-year-old knows.',
      rows: 5,
      group: 'content',
    }),
    listOf('datedStatement', {
      name: 'changes',
      title: 'What holds when',
      description: 'Statements that begin or end on a day. The page says which holds; one that has ended is left out.',
      group: 'content',
    }),
    optionalLine(200, {
      name: 'covers',
      title: 'Who it covers',
      description: 'Such as: all workers, also agency staff.',
      group: 'reach',
    }),
    optionalLine(100, {
      name: 'since',
      title: 'Since when',
      description: 'Where the answer began on a day: 1 April 2026.',
      group: 'reach',
    }),
    referencesTo({ name: 'helplines', title: 'Who helps', description: 'Whom to ask, best first.', group: 'reach' }, [
      'helpline',
    ]),
    optionalText(500, {
      name: 'caveat',
      title: 'Take care',
      description: 'What is uncertain, or about to change.',
      rows: 3,
      group: 'content',
    }),
    oneOf(
      {
        name: 'selfCheckGroup',
        title: 'In “Is this you?” under',
        description: 'Only for answers that the self-check leads to.',
        group: 'reach',
      },
      SELF_CHECK_GROUPS,
      false,
    ),
    optionalLine(90, {
      name: 'selfCheck',
      title: 'Question of the self-check',
      description: 'A yes leads to this answer: “Does someone else keep your passport?”',
      group: 'reach',
    }),
    optionalLine(200, {
      name: 'selfCheckAnswer',
      title: 'Answer in the self-check',
      description:
        'Only where the answer above does not fit the question of the self-check: “Only you should hold it. Nobody else needs your password.”',
      group: 'reach',
    }),
    sceneField(
      'What the question of the self-check looks like. Leave it empty where none fits: no picture is better than a wrong one.',
      'reach',
    ),
    layTermsField,
    ...languageFields('rightsAnswer'),
    ...evidenceFields({ reviewEveryDays: 180 }),
    ...readByFields(),
  ],
  preview: titleAndLines('jurisdictions', 'answer'),
})

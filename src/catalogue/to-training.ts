import type { Label } from '../domain/facets.ts'
import { toRichText } from '../blocks/data.ts'
import type { Training } from '../domain/resource.ts'
import type { Answer, Choice, LawCover, Lesson, QuizQuestion, Scenario, Scene } from '../domain/training.ts'
import { nullToUndefined, orEmpty } from './source/nullable.ts'
import type { Directory } from './directory.ts'
import type { Localised } from './localise.ts'
import type { Mapped } from './mapped.ts'
import { toOurs, type OwnContext, type TrainingRow } from './to-resource.ts'

type LessonRow = TrainingRow['lessons'][number]
type ScenarioRow = NonNullable<TrainingRow['scenarios']>[number]
type SceneRow = NonNullable<ScenarioRow['scenes']>[number]
type ChoiceRow = (ScenarioRow | SceneRow)['choices'][number]
type QuestionRow = NonNullable<TrainingRow['quiz']>[number]
type AnswerRow = QuestionRow['answers'][number]

/** 8 of 10: our own choice, which an editor can change for each training. */
const USUAL_PASS_SHARE = 0.8

/** @param keys the keys of the scenes by their names. */
function toScene(row: ScenarioRow | SceneRow, keys: ReadonlyMap<string, string>): Scene {
  return {
    key: row._key,
    situation: row.situation,
    question: row.question,
    choices: row.choices.map(({ _key, text, isGood, feedback, leadsTo }): Mapped<ChoiceRow, Choice> => ({
      key: _key,
      text,
      isGood: isGood === true,
      feedback,
      leadsTo: keys.get(leadsTo ?? ''),
    })),
  }
}

function toScenario(row: ScenarioRow): Mapped<ScenarioRow, Scenario> {
  const scenes = orEmpty(row.scenes)
  const keys = new Map(scenes.map(({ name, _key }) => [name, _key]))
  return {
    ...toScene(row, keys),
    title: row.title,
    isMadeUp: row.isMadeUp === true,
    scenes: scenes.map((scene) => toScene(scene, keys)),
  }
}

function toAnswer({ _key, text, isRight, feedback }: AnswerRow): Mapped<AnswerRow, Answer> {
  return { key: _key, text, isRight: isRight === true, feedback }
}

function toQuestion({ _key, subject, question, answers, explanation }: QuestionRow): Mapped<QuestionRow, QuizQuestion> {
  return {
    key: _key,
    subject: nullToUndefined(subject),
    question,
    answers: answers.map(toAnswer),
    explanation: nullToUndefined(explanation),
  }
}

/** Maps the topics of laws: their words from the translation, all else from the original. */
function toCovers({ source, translation }: Localised<TrainingRow>, directory: Directory): readonly LawCover[] {
  const translated = orEmpty(translation.covers).flatMap(({ topics }) => orEmpty(topics))
  const words = new Map(translated.map((topic) => [topic._key, topic.words]))
  return orEmpty(source.covers).flatMap(({ law, topics }) =>
    directory.linksTo([law], source._id).map((link) => ({
      law: link,
      topics: orEmpty(topics).map((topic) => ({
        words: words.get(topic._key) ?? topic.words,
        isCovered: topic.isCovered === true,
      })),
    })),
  )
}

/** Maps a training with its lessons, scenarios and questions. */
export function toTraining(row: Localised<TrainingRow>, context: OwnContext): Mapped<TrainingRow, Training, Label> {
  const { source, translation } = row
  const text = { references: context.directory, from: translation._id, blanks: new Map<string, string>() }
  const { lessons } = translation
  const shared = toOurs(row, context)
  return {
    ...shared,
    type: 'training',
    body: toRichText(translation.body, text),
    lessons: lessons.map((lesson): Mapped<LessonRow, Lesson> => ({
      key: lesson._key,
      title: lesson.title,
      minutes: lesson.minutes,
      body: toRichText(lesson.body, text),
      learnerText: toRichText(lesson.learnerText, text),
    })),
    scenarios: orEmpty(translation.scenarios).map(toScenario),
    quiz: orEmpty(translation.quiz).map(toQuestion),
    hardQuestions: orEmpty(translation.hardQuestions).map(({ question, answer }) => ({ question, answer })),
    passShare: source.passShare ?? USUAL_PASS_SHARE,
    drawn: nullToUndefined(source.drawn),
    subjects: orEmpty(translation.subjects),
    covers: toCovers(row, context.directory),
    version: source.version ?? 1,
    versionDate: nullToUndefined(source.versionDate),
    minutes: shared.minutes ?? lessons.reduce((sum, lesson) => sum + lesson.minutes, 0),
  }
}

import type { TrainingModule } from '../../../../../src/features/training/player/module.ts'

/** A small course: two lessons, a story of two scenes, a story of one scene, a question with one and one with two right answers. */
export const COURSE: TrainingModule = {
  ...{ id: 'training-a', title: 'Signs', language: 'en', direction: 'ltr', version: 2, passShare: 0.5 },
  lessons: [
    { id: 'l1', title: 'What it means', minutes: 1, html: '<p>It means …</p>' },
    { id: 'l2', title: 'Three steps', minutes: 2, html: '<p>Call.</p>' },
  ],
  stories: [
    {
      ...{ id: 's1', title: 'The passport', isMadeUp: true },
      scenes: [
        {
          ...{ id: 's1', situation: 'She has no passport.', question: 'What now?' },
          choices: [
            { id: 'ask', text: 'Ask the agency.', isGood: false, feedback: 'Not safe.', leadsTo: 's1b' },
            { id: 'listen', text: 'Listen.', isGood: true, feedback: 'Right.' },
          ],
        },
        {
          ...{ id: 's1b', situation: 'The agency is angry.', question: 'And now?' },
          choices: [
            { id: 'call', text: 'Call the helpline.', isGood: true, feedback: 'Right.' },
            { id: 'wait', text: 'Wait.', isGood: false, feedback: 'Too late.' },
          ],
        },
      ],
    },
    {
      ...{ id: 's2', title: 'The door', isMadeUp: false },
      scenes: [
        {
          ...{ id: 's2', situation: 'A sign is on the door.', question: 'What now?' },
          choices: [
            { id: 'enter', text: 'Enter.', isGood: false, feedback: 'No.' },
            { id: 'tell', text: 'Tell.', isGood: true, feedback: 'Right.' },
          ],
        },
      ],
    },
  ],
  quiz: [
    {
      id: 'q1',
      question: 'Who may call?',
      answers: [
        { id: 'all', text: 'Everybody', isRight: true },
        { id: 'boss', text: 'Managers', isRight: false },
      ],
    },
    {
      id: 'q2',
      question: 'What is right?',
      answers: [
        { id: 'one', text: 'Listen', isRight: true },
        { id: 'two', text: 'Ask', isRight: false },
        { id: 'three', text: 'Tell', isRight: true },
      ],
    },
  ],
}

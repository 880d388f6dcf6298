import { describe, expect, it } from 'vitest'

import { faultsOf, readQuestions } from '../../../../sanity-studio/model/pasted/questions.ts'

/** Questions in short: the right answers have an asterisk. */
function read(pasted: string): readonly string[] {
  return readQuestions(pasted).map(({ question, answers, explanation }) =>
    [question, ...answers.map(({ text, isRight }) => `${text}${isRight ? '*' : ''}`), explanation].join(' | '),
  )
}

describe('Pasted questions are read', () => {
  it('with their answers and the reason', () => {
    const pasted =
      '1. Whom do you call first?\r\na) The police\r\nb) The manager on duty *\r\nc) Nobody\r\nWhy: She decides\r\nwhat happens next.'
    expect(read(pasted)).toEqual([
      'Whom do you call first? | The police | The manager on duty* | Nobody | She decides what happens next.',
    ])
  })

  it.each([
    ['an asterisk in front', '*a) yes\nb) no'],
    ['a tick', 'a) yes ✓\nb) no'],
    ['a word in brackets', '- yes (right)\n- no'],
    ['a ticked box', '[x] yes\n[ ] no'],
    ['bold type', 'a) **yes**\nb) no'],
    ['a line with its letter', 'A. yes\nB. no\nCorrect answer: A'],
    ['a line with its words', 'A. yes\nB. no\nAnswer: yes'],
  ])('the right answer is marked by %s', (_, answers) => {
    expect(read(`1) Is it so?\n${answers}`)).toEqual(['Is it so? | yes* | no | '])
  })

  it('several right answers, and questions that only an empty line parts', () => {
    expect(
      read('What is a sign?\nA. Fear\nB. Joy\nC. No papers\nRight: A and C\n\nWhat next?\n• Wait\n• Call *'),
    ).toEqual(['What is a sign? | Fear* | Joy | No papers* | ', 'What next? | Wait | Call* | '])
  })

  it('the feedback of an answer on the line below it', () => {
    const [question] = readQuestions(
      '1. Whom do you tell?\na) Nobody\n→ Then nobody\ncan help.\nb) The manager *\nc) The guest\n-> That could put her at risk.\nWhy: She decides.',
    )
    expect(question).toMatchObject({
      answers: [
        { text: 'Nobody', isRight: false, feedback: 'Then nobody can help.' },
        { text: 'The manager', isRight: true, feedback: '' },
        { text: 'The guest', isRight: false, feedback: 'That could put her at risk.' },
      ],
      explanation: 'She decides.',
    })
  })

  it('no word of two feedbacks is lost where the answer between them has no letter', () => {
    const [question] = readQuestions(
      '1. Whom do you tell?\na) The manager *\n→ She decides.\nThe guest\n→ That is a risk.',
    )
    expect(question?.answers[0]?.feedback).toBe('She decides. The guest That is a risk.')
  })

  it('an answer over two lines, and one that is the word “Right”', () => {
    expect(read('Q: Left or right?\na) Left, where\nthe door is\nb) Right *')).toEqual([
      'Left or right? | Left, where the door is | Right* | ',
    ])
  })
})

it.each([
  ['1. Why not?\na) x *\nb) y', []],
  ['1. ?????\na) x *\nb) y', ['The question has no words: write one sentence.']],
  ['1. Why not?\na) 999 *\nb) ???', ['An answer has no words: write it or remove it.']],
  ['1. Why not?\na) x\nb) y', ['No answer is marked as right: tick one.']],
  ['1. Why not?\na) x *', ['A question needs two to five answers: begin each on a line of its own with “a)”.']],
])('%s can be taken, or says what is missing', (pasted, faults) => {
  expect(readQuestions(pasted).flatMap(faultsOf)).toEqual(faults)
})

import type { packages as english } from '../en/packages.ts'
import type { Translated } from '../translated.ts'

/** What is said of a training as a file, in Portuguese: a machine's draft; no native speaker has checked it yet. */
export const packages: Translated<typeof english> = {
  'packages.title': 'Usar sem o site',
  'packages.lead':
    'A mesma formação num ficheiro: para o sistema de aprendizagem (LMS) do seu hotel, ou para a dar sem internet.',
  'packages.scorm-1.2': 'SCORM 1.2',
  'packages.scorm-1.2.use': 'Para a maior parte dos sistemas de aprendizagem. Escolha este se tiver dúvidas.',
  'packages.scorm-2004': 'SCORM 2004, 4.ª edição',
  'packages.scorm-2004.use': 'Se o seu sistema de aprendizagem o pedir.',
  'packages.offline': 'Pasta sem internet',
  'packages.offline.use':
    'Descompacte-a num computador ou numa pen USB, e abra index.html. Não guarda nada, a não ser que quem aprende o peça.',
  'packages.records':
    'O sistema de aprendizagem recebe quem acabou, a pontuação e cada resposta. Todos podem parar e continuar depois. A primeira aprovação fica.',
  'packages.again': 'Os números no ficheiro não mudam sozinhos. Transfira-o outra vez antes de cada curso.',
  'packages.leftOut': 'Não está nos ficheiros: {what}.',
  'packages.leftOut.picture': 'a imagem “{text}” em “{place}”',
  'packages.allNumbers': 'Números de todos os países',
  'packages.numbersOf': 'Estes são os números que estavam no site em {date}.',
  'packages.unreachable':
    'Esta formação não chega ao seu sistema de aprendizagem. Pode fazê-la, mas o seu resultado não fica guardado lá.',
  'packages.refused':
    'O seu sistema de aprendizagem não guardou o último passo. Continue: em cada passo tenta-se outra vez. Se continuar assim, diga a quem lhe dá a formação.',
  'packages.finished': 'O seu resultado está no seu sistema de aprendizagem. Pode fechar esta formação.',
  'packages.shown': 'O seu sistema de aprendizagem só mostra esta formação. Nada fica registado.',
  'packages.remember': 'Lembrar neste aparelho onde estou',
  'packages.rememberText': 'Qualquer pessoa que use este aparelho pode então ver até onde chegou.',
  'packages.forget': 'Apagar o que é lembrado',
  'packages.forgotten': 'Já nada é lembrado.',
  'packages.notRemembered': 'Este navegador não deixa a formação lembrar-se de nada.',
  'packages.readMe.lms': 'Carregue este ficheiro ZIP no seu sistema de aprendizagem tal como está. Não o descompacte.',
  'packages.readMe.folder': 'Abra index.html com um navegador. Não é precisa internet.',
}

import type { changes as english } from '../en/changes.ts'
import type { Translated } from '../translated.ts'

/** The page about what changed on the hub, in Portuguese: a machine's draft; no native speaker has checked it yet. */
export const changes: Translated<typeof english> = {
  'changes.title': 'O que mudou',
  'changes.titleOf': 'O que mudou em {month}',
  'changes.lead': 'O que é novo, o que foi corrigido ou verificado de novo e o que foi retirado.',
  'changes.none': 'Este mês nada mudou.',
  'changes.secondReader': 'Uma segunda pessoa tinha lido.',
  'changes.follow': 'Acompanhar as mudanças',
  'changes.feedText': 'Um leitor de feeds mostra cada mudança. Não dá nenhum nome nem endereço.',
  'changes.feed': 'Feed (Atom)',
  'changes.months': 'Meses',
  'changes.limits': 'Como ler isto',
  'changes.limitsText':
    'Cada linha é escrita no dia da mudança. Onde não se fala de uma segunda pessoa, não há registo de nenhuma. As correções de ortografia não entram na lista.',
}

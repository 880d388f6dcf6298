import type { changes as english } from '../en/changes.ts'
import type { Translated } from '../translated.ts'

/** The page about what changed on the hub, in Romanian: a machine's draft; no native speaker has checked it yet. */
export const changes: Translated<typeof english> = {
  'changes.title': 'Ce s-a schimbat',
  'changes.titleOf': 'Ce s-a schimbat în {month}',
  'changes.lead': 'Ce este nou, ce a fost corectat sau verificat din nou și ce a fost scos.',
  'changes.none': 'Luna aceasta nu s-a schimbat nimic.',
  'changes.secondReader': 'O a doua persoană a citit înainte.',
  'changes.follow': 'Urmăriți schimbările',
  'changes.feedText': 'Un cititor de fluxuri vă arată fiecare schimbare. Nu dați niciun nume și nicio adresă.',
  'changes.feed': 'Flux (Atom)',
  'changes.months': 'Luni',
  'changes.limits': 'Cum se citește',
  'changes.limitsText':
    'Fiecare rând este scris în ziua schimbării. Unde nu se vorbește de o a doua persoană, niciuna nu este consemnată. Corecturile de scriere nu sunt trecute.',
}

/**
 * Ten pages, and what a person counts on them: each question with its kind, its
 * label, whether it must be answered (undefined: the page does not say) and how
 * many options it has.
 */
import {readFileSync} from 'node:fs'
import type {FieldKind} from '../../src/document/document.ts'

type Counted = readonly [kind: FieldKind, label: string | undefined, required: boolean | undefined, options: number, help?: readonly string[]]

interface Page {
  readonly source: string
  readonly fields: readonly Counted[]
}

function page(name: string, fields: readonly Counted[]): Page {
  return {source: readFileSync(new URL(`pages/${name}.html`, import.meta.url), 'utf8'), fields}
}

export const forms: Readonly<Record<string, Page>> = {
  'an access request with ARIA': page('access-aria', [
    ['choice', 'System', true, 4],
    ['choice', 'What do you want to do there?', false, 2, ['Choose the least that you need.']],
    ['long-text', 'What for?', true, 0, ['One or two sentences & an example. We read it out to the owner of the system.']],
    ['text', 'First day', false, 0],
    ['text', 'Room where you work', false, 0],
    ['long-text', 'Anything that we should know', false, 0],
    ['consent', 'I have read the rules for accounts and agree to them.', false, 0],
  ]),
  Bootstrap: page('bootstrap', [
    ['text', 'Who is it for?', true, 0],
    ['text', 'Private e-mail address', false, 0, ['We write there when the parcel is on its way.']],
    ['choice', 'Size', true, 3],
    ['choices', 'Which of these do you need with it?', false, 3],
    ['long-text', 'What can your present laptop not do?', false, 0],
    ['upload', 'Photo of the damage', false, 0, ['Only if it is broken.']],
    ['choices', 'Send me a copy', false, 0],
    ['consent', 'I agree to give it back when I leave.', true, 0],
  ]),
  'a table of the 1990s': page('nineties', [
    ['text', 'Town:*', undefined, 0],
    ['text', 'First day', undefined, 0, ['(day/month/year)']],
    ['choice', 'Nights', undefined, 3],
    ['choice', 'Way to travel', undefined, 3],
    ['choices', 'What you take with you', undefined, 3],
    ['long-text', 'Reason for the journey', undefined, 0],
    ['choices', 'I need money in advance', undefined, 0],
  ]),
  'a government service': page('gov', [
    ['text', 'When did you last have it?', undefined, 0, ['For example, 27 3 2026']],
    ['choice', 'Where do you think it is?', undefined, 3, ['Select one option.']],
    ['text', 'Line or number', undefined, 0],
    ['long-text', 'What happened?', undefined, 0, ['Do not name other people.']],
    ['text', 'Telephone number (optional)', undefined, 0],
  ]),
  'a wizard': page('wizard', [
    ['text', 'Name*', true, 0],
    ['text', 'Day on which they start', true, 0],
    ['choice', 'How do they work?', true, 3],
    ['choices', 'What do they need?', false, 4],
    ['text', 'What is it?', false, 0],
    ['text', 'Room', false, 2],
    ['choices', 'Systems', false, 3],
    ['text', 'Until', false, 0, ['Leave it empty if they stay.']],
    ['text', 'Staff number', false, 0],
    ['text', 'Account created on', false, 0],
    ['long-text', 'Remarks', false, 0],
  ]),
  SharePoint: page('sharepoint', [
    ['text', 'Title *', undefined, 0],
    ['long-text', 'What changes', undefined, 0, ['Describe it as you would to a colleague from another team.']],
    ['choice', 'Kind of change', undefined, 2],
    ['choices', 'Teams that notice it', undefined, 2],
    ['text', 'Planned day', undefined, 0],
    ['choices', 'Tested', undefined, 0],
  ]),
  'a process page of a static site': page('process', []),
  'a form in Portuguese': page('portuguese', [
    ['text', 'Nome completo (obrigatório)', true, 0],
    ['choice', 'Setor', false, 3],
    ['choice', 'O que precisa de fazer?', false, 2],
    ['text', 'Data de início', false, 0],
    ['long-text', 'Motivo', false, 0, ['Descreva em uma ou duas frases.']],
    ['consent', 'Li as regras e aceito-as.', true, 0],
  ]),
  'a form with templates in it': page('templates', [
    ['text', 'Number plate', undefined, 0],
    ['choice', 'Zone', undefined, 1],
    ['choices', 'All day', undefined, 0],
    ['long-text', 'Reason', undefined, 0],
    ['text', 'Until', undefined, 0],
  ]),
  'broken markup': page('broken', [
    ['text', 'Name', true, 0],
    ['text', 'Room', false, 0],
    ['text', 'From when', false, 0],
    ['text', 'Until when', false, 0],
    ['choices', 'Doors', false, 3],
    ['long-text', 'Reason', false, 0],
    ['choice', 'Deposit paid', false, 2],
    ['text', 'Remarks', false, 0],
    ['text', 'Phone "inside"', false, 0],
    // Nothing on the page says what it asks.
    ['choice', undefined, false, 2],
  ]),
}

import {describe, expect, test} from 'vitest'
import {lint} from '../src/index.ts'
import {findUndefinedAcronyms} from '../src/language/acronyms.ts'
import {definedAcronyms} from '../src/language/definitions.ts'
import {detectLanguage} from '../src/language/detect.ts'
import {isForeign, ownBlocks} from '../src/language/foreign.ts'
import {Glossary} from '../src/language/glossary.ts'
import {hardSections} from '../src/language/hard-sections.ts'
import {initialsIn} from '../src/language/initials.ts'
import {packs} from '../src/language/packs/index.ts'
import {matchPattern, phraseMatcher} from '../src/language/phrases.ts'
import {findPlainWords} from '../src/language/plain-words.ts'
import {protectedRanges} from '../src/language/protect.ts'
import {scoreOf} from '../src/language/section-score.ts'
import {sentencesOf} from '../src/language/sentence-view.ts'
import {splitSentences} from '../src/language/sentences.ts'
import {inSmallLetters} from '../src/language/small-letters.ts'
import {splitPlace} from '../src/language/split-place.ts'
import {countWords, wordsOf} from '../src/language/words.ts'
import {readDocument} from '../src/read.ts'
import {reportFile} from '../src/report.ts'

const noGlossary = new Glossary([])

function read(content: string) {
  return readDocument({path: 'page.md', content, format: 'markdown', audience: 'everyone', language: 'en'})
}

function split(text: string): string[] {
  return splitSentences(text).map(({start, end}) => text.slice(start, end))
}

function sentences(content: string) {
  return sentencesOf(read(content).blocks, protectedRanges)
}

function acronyms(content: string): string[] {
  return findUndefinedAcronyms(read(content), noGlossary, protectedRanges).map(({text}) => text)
}

function plainWords(content: string, audience: 'everyone' | 'it' = 'everyone'): string[] {
  return findPlainWords(read(content).blocks, protectedRanges, [], audience).map(({text, replacements}) => `${text} → ${replacements[0]}`)
}

function protectedIn(content: string): string[] {
  return read(content).blocks.flatMap((block) => protectedRanges(block).map(({start, end}) => block.text.slice(start, end)))
}

describe('splitting sentences', () => {
  test('at full stops, question marks and exclamation marks', () => {
    expect(split('We reply. Do you? Yes! Good.')).toEqual(['We reply.', 'Do you?', 'Yes!', 'Good.'])
  })

  test.each([
    'Bring a card, e.g. Visa or one of the others.',
    'Ask Dr. Brown about it.',
    'See No. 5 on the list.',
    'Version 2.1 is out.',
    'The U.S. office is closed.',
    'Ask J. Smith first.',
    '1. Open the door.',
    'It opens on Sept. 5 and closes on Jan. 3 at noon.',
    'The U.S. Government and the U.S. Department of State pay.',
    'Ask Gov. Lee or Gen. Roe about it.',
    'Call ext. 4711 or room no. 5 on floor 2.',
    'Bring three things: a pen; a key; a badge.',
    'Use Node.js 20.19 or v1.2.3 of it.',
    'Ask i.e. Anna or, cf. Sec. 4.2, the boss.',
    'It is approved by the Dept. of Energy.',
    'Do you know J. R. Smith?',
  ])('not inside: %s', (text) => {
    expect(split(text)).toEqual([text])
  })

  test.each([
    'cloud.gov is down.',
    'iPhone users wait.',
    'kubectl shows it.',
    'rsync copies it.',
    'macOS is next.',
    'login.gov asks twice.',
    'gcloud asks for a name.',
    'dbt runs at night.',
    'aws-vault asks first.',
    'jQuery is old.',
  ])('before a product in lower case: %s', (text) => {
    expect(split(`We know. ${text}`)).toEqual(['We know.', text])
  })

  test('behind words that are also abbreviations', () => {
    expect(split('The answer is no. Choose plan B. Then wait 5 min. Go.')).toEqual(['The answer is no.', 'Choose plan B.', 'Then wait 5 min.', 'Go.'])
  })

  test('at a hard line break, and with brackets and quotes kept', () => {
    expect(split('First line\nSecond line')).toEqual(['First line', 'Second line'])
    expect(split('The lease ends. dxw will not pay. It costs 5 p.m. per key.')).toEqual(['The lease ends.', 'dxw will not pay.', 'It costs 5 p.m. per key.'])
    expect(split('Bring a pen, paper, etc. Then sit down.')).toEqual(['Bring a pen, paper, etc.', 'Then sit down.'])
    expect(split('Meet at 5 p.m. on Monday. Then leave at 6 p.m. It closes.')).toEqual(['Meet at 5 p.m. on Monday.', 'Then leave at 6 p.m.', 'It closes.'])
    expect(split('We pay in the U.S. You do not.')).toEqual(['We pay in the U.S.', 'You do not.'])
    expect(split('Is it you?! Yes... Then go.')).toEqual(['Is it you?!', 'Yes...', 'Then go.'])
    expect(split('(We know.) “So do I.” Fine.')).toEqual(['(We know.)', '“So do I.”', 'Fine.'])
  })
})

describe('counting words', () => {
  test('a hyphenated word is one, an apostrophe does not part', () => {
    expect(countWords("Don't use the self-service desk’s door")).toBe(6)
    expect(wordsOf("don't self-made").map(({text}) => text)).toEqual(["don't", 'self', 'made'])
  })

  test.each([
    ['addresses, paths and code', 'Open https://example.com/a/b or /etc/hosts with `nano file`.', 3],
    ['references in brackets', 'Ask the desk (see the list of all the desks in the house) first.', 4],
    ['names listed in brackets', 'The three rooms (Lisbon, Porto, Faro) are open.', 5],
    ['a list behind a colon', 'Bring these things: a pen, a ruler, a map and a lamp.', 3],
  ])('leaves out %s', (_, content, words) => {
    expect(sentences(content)[0]?.words).toBe(words)
  })

  test('of a list with semicolons the longest member counts', () => {
    expect(sentences('The team (1) reads it; (2) asks its own questions about it; and (3) replies.')[0]?.words).toBe(6)
  })
})

describe('sentences of a document', () => {
  test('a label in bold in front of a sentence is not part of it', () => {
    expect(sentences('**Note:** Ask us first.\n\n- **Access** – Ask the desk for it.').map(({text}) => text)).toEqual(['Ask us first.', 'Ask the desk for it.'])
  })

  test('a bold word that begins a sentence is', () => {
    expect(sentences('**Never** ask twice.')[0]?.text).toBe('Never ask twice.')
  })

  test('the span is the sentence in the source', () => {
    const content = 'We wait. Ask the *front\ndesk* for a key. Thanks.'
    const {span} = sentences(content)[1] ?? {span: {start: 0, end: 0}}
    expect(content.slice(span.start, span.end)).toBe('Ask the *front\ndesk* for a key.')
  })

  test('headings and quoted law have none', () => {
    expect(sentences('# A heading.\n\n> 4.2 Employees shall comply.')).toEqual([])
  })
})

describe('definitions of acronyms', () => {
  test.each([
    ['the long form first', 'The desk exchange board (DXB) meets.'],
    ['small words between', 'The board of exchange for desks (“BED”) meets.'],
    ['the short form first', 'Ask the DXB (desk exchange board).'],
    ['other words in brackets', 'Ask the DXB (the people who swap desks).'],
    ['stands for', 'DXB stands for something else.'],
    ['a line of a glossary', '- **DXB**: desk exchange board'],
    ['also known as', 'The board, also known as the DXB, meets.'],
    ['we call it', 'We call the Monday board the DXB.'],
    ['apposition', 'Your DXB, or desk exchange book, comes by post.'],
    ['initials of a name', 'The Desk Xerox Board meets.'],
    ['a name written as one word', 'The DeskXerox Board meets.'],
    ['a table', '| Short | Long |\n|---|---|\n| DXB | desk exchange board |'],
    ['a table with the long form first', '| Long | Short |\n|---|---|\n| Desk exchange board | DXB |'],
    ['a link', 'Ask the [DXB](https://example.com/board).'],
    ['a heading and its text', '## DXB\n\nThe people who swap desks.'],
  ])('%s', (_, content) => {
    expect(definedAcronyms(read(content).blocks).has(content.includes('BED') ? 'BED' : 'DXB')).toBe(true)
  })

  test('an HTML abbreviation', () => {
    expect(acronyms('The <abbr title="Desk exchange board">DXB</abbr> meets.')).toEqual([])
  })

  test.each(['Ask the DXB.', 'Ask the DXB (today).', 'The board (DXB) meets.', 'DXB: ask them first.'])('no definition: %s', (content) => {
    expect(definedAcronyms(read(content).blocks).has('DXB')).toBe(false)
  })
})

describe('initials', () => {
  test.each([
    ['Quality Review Team', ['qr', 'qrt', 'rt']],
    ['the Head of the Board', ['hb']],
    ['a Head On-the-Board', ['ho', 'hob', 'ob']],
    ['Legal and Financial', []],
    ['Legal & Financial Service', ['fs', 'lfs']],
    ['a DeskBoard', ['db']],
    ['Team’s Desk, D’Arcy Board', ['td']],
    ['Über Österreich 2nd Team', ['üö']],
  ])('%s', (text, initials) => {
    expect([...initialsIn(read(text).blocks)].sort()).toEqual(initials)
  })
})

describe('words in small letters', () => {
  test.each([
    ['The acr is new.', ['acr']],
    ['Acr, ACrs.', ['acr', 'acrs']],
    ['ACR and aCr and acr2', []],
    ['See ./acr, acr/x, my-acr, #acr, acr.md and acr@x.', []],
    ['It ends with acr.', ['acr']],
  ])('%s', (text, words) => {
    expect([...inSmallLetters(read(text).blocks, new Set(['acr', 'acrs']))]).toEqual(words)
  })
})

describe('undefined acronyms', () => {
  test('are found once with all their occurrences, plural and possessive too', () => {
    const [found, ...others] = findUndefinedAcronyms(read('The QZRT meets. Two QZRTs met, and the QZRT’s chair left.'), noGlossary, protectedRanges)
    expect(others).toEqual([])
    expect(found?.occurrences).toHaveLength(3)
  })

  test.each([
    ['emphasis', 'You MUST NOT ask TWICE.'],
    ['a word that the text also writes in lower case', 'The disk is VAST. A vast disk is slow.'],
    ['a heading of capitals', '# HOW TO ASK FOR QZRT'],
    ['words of grammar', 'IF the box is full, take it away, ELSE leave it BEHIND the door, UNLIKE the crate.'],
    ['Roman numerals', 'Phase XIV is part of MMXXV.'],
    ['levels', 'The page meets level AA.'],
    ['products of a maker', 'Log in to Azure QZ or Google QZRT.'],
    ['standards and laws with a number', 'It follows QZS 27 and 18 QSC 1030.'],
    ['hyphens and digits', 'See QZ-2, QZR7 and A-QZR.'],
    ['examples', 'Use a format such as QZF.'],
    ['the value of a flag', 'Run it with -outform QZM today.'],
    ['a cell, an option or an item of its own', '- QZA\n- **QZB**'],
    ['licences', 'It has the QZL licence.'],
  ])('leave out %s', (_, content) => {
    expect(acronyms(content)).toEqual([])
  })

  test.each([
    ['title', '# QZRT travel policy\n\nAsk the QZRT.'],
    ['site', 'Ask the QZRT. Its site is https://www.qzrt.example.'],
    ['mail domain', 'Ask the QZRT at desk@qzrt.example.'],
    ['repository', 'Ask the QZRT. Code: https://github.com/qzrt/desk.'],
    ['staff', 'QZRT staff get a badge. Ask the QZRT.'],
    ['place of work', 'People at QZRT get a badge. Ask the QZRT.'],
  ])('leave out an organisation that is known by its %s', (_, content) => {
    expect(acronyms(content)).toEqual([])
  })
})

describe('plain words', () => {
  test.each([
    ['Ask us prior to the move.', 'prior to → before'],
    ['You need additional desks.', 'additional → more'],
    ['Ask for additional information.', 'additional → more'],
    ['Use it in the event of a fire.', 'in the event of → if there is'],
    ['Keys are retained for a year.', 'retained → kept'],
    ['Who utilises it pays.', 'utilises → uses'],
    ['We are utilizing it.', 'utilizing → using'],
    ['We accomplished it twice.', 'accomplished → did'],
    ['He accomplishes it.', 'accomplishes → does'],
    ['They tried and then attempted to leave.', 'attempted → tried'],
    ['Bring an additional key.', 'additional → extra'],
    ['He will facilitate the workshop.', 'facilitate → run'],
    ['She facilitates our weekly meetings.', 'facilitates → runs'],
    ['The applicant shall pay.', 'shall → must'],
    ['Judge it in accordance with the stated rules.', 'in accordance with → under'],
    ['The remainder of the week is free.', 'remainder → rest'],
    ['Notes that are subsequently added count.', 'subsequently → later'],
  ])('%s', (content, expected) => {
    expect(plainWords(content)).toEqual([expected])
  })

  test.each([
    ['a noun', 'After the third attempt you wait.'],
    ['an object that is no clause', 'This is to ensure quality, and the door is shut.'],
    ['a label that every template has', '**Additional context**'],
    ['a name', 'Read the Additional Storage Policy.'],
    ['a word defined in capitals', 'The key words SHALL and MAY are used.'],
    ['half of a compound', 'It has a self-sufficient team.'],
    ['an adjective', 'Ask for the relocated shelf.'],
    ['a noun in the plural', 'After three attempts you wait.'],
    ['more of any kind', 'Write down any additional wishes.'],
    ['a state to go back to', 'Restore the snapshot to a point in time.'],
    ['inflected forms', 'They ensured it and are obtaining it.'],
    ['words that change more than they ease', 'Finalize the plan, relocate for a year and ensure that the methodology is sufficient.'],
    ['a document that sets something', 'The agreement shall dictate the fee. The remainder is short.'],
    ['goals', 'The office accomplishes its goals; say what the meeting should accomplish.'],
    ['what has no event', 'It facilitates the move.'],
    ['what points back alone', 'Pursuant to this, ask the board.'],
    ['a person who does something', 'It was not made for the purpose of someone climbing.'],
    ['the formula of a user story', 'In order to book a desk, the clerk wants a map.'],
    ['a quotation', 'The screen says “terminate prior to use”.'],
    ['words that are usual and clear', 'It must comply with the law, demonstrate progress and minimize the impact on those impacted.'],
    ['what describes, not instructs', 'The team is responsible for ensuring that it is clean, and the lid ensures that it is dry.'],
    ['what takes effect by itself', 'This shall apply to all, and the desk shall remain here.'],
    ['a phrase that would not fit', 'It is in accordance with the law, and in the event of the loss of it you wait.'],
  ])('are silent on %s', (_, content) => {
    expect(plainWords(content)).toEqual([])
  })

  test('leave engineers in peace with the mild ones', () => {
    expect(plainWords('Assist us prior to the move.', 'it')).toEqual(['prior to → before'])
  })

  test('count the forms of a verb together', () => {
    const [found] = findPlainWords(read('They utilise it. It was utilised twice.').blocks, protectedRanges, [], 'everyone')
    expect(found?.occurrences).toHaveLength(2)
  })

  test('are reported once a word', () => {
    const [found, ...others] = findPlainWords(read('Obtain a key. Then obtain a lock.').blocks, protectedRanges, [], 'everyone')
    expect(others).toEqual([])
    expect(found?.occurrences).toHaveLength(2)
  })
})

describe('protected stretches', () => {
  test.each([
    ['https://example.com/a_(b)?c=d', 'Go to https://example.com/a_(b)?c=d now.'],
    ['desk@example.com', 'Write to desk@example.com now.'],
    ['#ask-us', 'Ask in #ask-us now.'],
    ['@front-desk', 'Ask @front-desk now.'],
    ['/etc/app/config', 'Open /etc/app/config now.'],
    ['--dry-run', 'Add --dry-run now.'],
    ['DESK_KEY', 'Set DESK_KEY now.'],
    ['$HOME', 'Look in $HOME now.'],
    ['notes.docx', 'Open notes.docx now.'],
    ['[your name]', 'I am \\[your name\\] now.'],
    ['“Save and close”', 'It says “Save and close” now.'],
    ["'Save it'", "It says 'Save it' now."],
    ['Submit', 'Select **Submit** now.'],
    ['Request Key', 'Press the Request Key button now.'],
    ['Desk Policy', 'Read the [Desk Policy](desk.md) now.'],
    ['How we share desks', 'Read [How we share desks](desk.md) now.'],
  ])('%s', (expected, content) => {
    expect(protectedIn(content)).toEqual([expected])
  })

  test.each([
    'It is high/medium/low and/or open.',
    "The users' desks aren't ours; don't ask the manager's team.",
    'This is **important** and *urgent*.',
    '[obtain a form](form.md) today.',
    '> We tell the guards.',
  ])('nothing in: %s', (content) => {
    expect(protectedIn(content)).toEqual([])
  })
})

describe('phrases and patterns', () => {
  test('match whole words in any case, outside protected stretches', () => {
    const {blocks} = read('We reply As soon as possible. The page “as soon as possible” is /as/soon. Assoonaspossible.')
    expect(phraseMatcher(['as soon as possible'])(blocks, protectedRanges).map(({text}) => text)).toEqual(['As soon as possible'])
    expect(matchPattern(/soon/gi, blocks, protectedRanges).map(({text}) => text)).toEqual(['soon', 'soon'])
  })
})

describe('the reading grade', () => {
  const easy = 'Ask the desk for a key. You get it the same day. Bring it back when you leave.'
  const hard =
    'The allocation of the keys is administered by the department concerned, which is responsible for the verification of the eligibility of every applicant before the commencement of the period of use.'

  test('rises with long sentences, passives and nouns made of verbs', () => {
    expect(scoreOf(sentences(easy)).grade).toBeLessThan(5)
    expect(scoreOf(sentences(hard)).grade).toBeGreaterThan(12)
  })

  test('one monster does not make a section hard', () => {
    const document = read(`${easy} `.repeat(8) + hard)
    const [section] = hardSections(document.sections, sentencesOf(document.blocks, protectedRanges))
    expect(section?.grade).toBeLessThan(12)
  })

  test('speaks on 100 words or more', () => {
    const document = read(hard)
    expect(hardSections(document.sections, sentencesOf(document.blocks, protectedRanges))).toEqual([])
  })
})

describe('the language of a document', () => {
  test.each([
    [
      'sentences',
      'Please ask the front desk for a key before you come. We reply on the same day, and you can collect it in the morning from the box at the door.',
    ],
    ['a short text', 'Bitte hier klingeln'],
    [
      'names',
      'Lisboa, Porto, Faro, Braga, Coimbra, Aveiro, Setúbal, Évora, Leiria, Viseu, Guarda, Bragança, Funchal, Portimão, Tavira, Lagos, Sintra, Cascais',
    ],
    [
      'labels',
      'Laptop model\nMonitor size\nParking permit\nHotel reservation\nMenu vegetarian\nTransport plan\nFormat document\nStation portable\nVideo adapter\nTotal general',
    ],
    [
      'terms',
      'Terraform, Kubernetes, Docker, namespace, pipeline, cluster, endpoint, subnet, gateway, certificate, repository, container, deployment, rollback, runbook',
    ],
    [
      'one foreign quotation',
      'Please ask the front desk for a key before you come. The sign says « La clé est à la réception, merci de la rendre avant de partir », and we reply on the same day.',
    ],
  ])('stays English for %s', (_, text) => {
    expect(detectLanguage(text)).toBe('en')
  })

  test.each([
    [
      'pt',
      'Preencha este formulário para pedir acesso a uma aplicação. A sua chefia recebe uma mensagem e responde no prazo de dois dias. Em caso de dúvida, escreva para o apoio.',
    ],
    [
      'de',
      'Bitte füllen Sie dieses Formular aus, wenn Sie einen neuen Schlüssel brauchen. Die Antwort kommt in zwei Tagen, und der Schlüssel liegt dann bei dem Empfang für Sie bereit.',
    ],
    [
      'fr',
      'Remplissez ce formulaire pour demander une nouvelle clé. Votre responsable reçoit un message et répond dans les deux jours. Ensuite, vous pouvez la retirer à la réception.',
    ],
    [
      'es',
      'Rellene este formulario para pedir una llave nueva. Su responsable recibe un mensaje y contesta en dos días. Después puede recoger la llave en la entrada de la oficina.',
    ],
    [
      'ru',
      'Заполните эту форму, чтобы получить новый ключ. Ваш руководитель получит сообщение и ответит в течение двух дней. Затем вы сможете забрать ключ на стойке у входа в здание.',
    ],
  ])('recognises %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })
})

describe('short documents', () => {
  test.each([
    ['fr', 'Demande de clé. Passer à la loge. Signer le registre. Rendre la clé.'],
    ['de', 'Der Schlüssel liegt bei dem Pförtner und ist für Sie.'],
    ['en', 'Clé de la porte'],
    ['en', 'Key for the porter, de la Rue, en route'],
    ['en', 'Laptop, Monitor, Menu, Transport'],
    ['en', ''],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  test('single letters are no words of a language', () => {
    expect(detectLanguage('w:table o:shape w:row i:item z:index w:cell o:lock w:style i:part w:font z:order o:ink '.repeat(5))).toBe('en')
  })
})

describe('a few words in another language', () => {
  const foreignIn = (text: string) => {
    const {blocks} = read(text)
    const own = ownBlocks(blocks, 'en')
    return blocks.filter((block) => !own.includes(block)).map((block) => block.text)
  }

  test.each([
    ['a letter with an accent and a small word', '- Vérifier la MAJ\n- Give back the key', ['Vérifier la MAJ']],
    ['two small words', 'You get a key.\n\nFaire la MAJ du poste.', ['Faire la MAJ du poste.']],
    ['one small word beside a passage', 'You get a key.\n\n- Valider la MAJ\n- Rendre la clé à la loge', ['Valider la MAJ', 'Rendre la clé à la loge']],
    ['one small word alone', '- Valider la MAJ\n- Give back the key', []],
    ['a name', 'Contact María de la Cruz, Lyon', []],
    ['words that English has', 'Call QZRT early, per van, en route', []],
    ['an accent in an English sentence', 'Write a résumé de luxe for the job', []],
  ])('%s', (_, text, foreign) => {
    expect(foreignIn(`# Keys\n\n${text}\n`)).toEqual(foreign)
  })

  test('their capitals are no acronyms', () => {
    const quotes = lint(read('# Keys\n\nAsk the desk for a key.\n\n- Faire la MAJ du poste\n- Vérifier la MAJ\n')).map(({quote}) => quote)
    expect(quotes).not.toContain('MAJ')
  })
})

describe('passages in another language', () => {
  const portuguese = 'A chave do armazém deve ser pedida à equipa com dois dias de antecedência, e a mensagem não pode ter anexos.'
  const english = 'Ask the team for the key of the store two days before you need it, and send the message without any attachment.'

  test('are told by their function words, whatever the language of the document', () => {
    expect([isForeign(portuguese), isForeign(english)]).toEqual([true, false])
    expect([isForeign(portuguese, 'pt'), isForeign(english, 'pt')]).toEqual([false, true])
    expect([isForeign(portuguese, 'ru'), isForeign('Заполните эту форму', 'ru')]).toEqual([false, false])
  })

  test.each([
    'Scope confirmed limited to non-production, non-sensitive resources',
    'NIST aligned: IA-2, AC-2, SC-7, SI-4, AU-2 controls implemented',
    'Report: https://app.example.com/reports/8a-e-i-o/a/b (e.g. plan A)',
    'No identity, no keys, no update path, no logs, no way in.',
    'A highly available implementation of a stateful set',
  ])('are not: %s', (text) => {
    expect(isForeign(text)).toBe(false)
  })

  test('the report has one line on the long ones', () => {
    const report = (content: string) => reportFile(read(content), []).notChecked
    const text = `# Keys\n\n${english}\n\n${portuguese}\n\n`
    expect(report(text)).toEqual([{reason: 'One passage (21 words) is in Portuguese: the rules about words were not run on it.', place: 'Section “Keys”'}])
    expect(report(`${text}${portuguese}\n`)[0]?.reason).toBe('2 passages (42 words) are in Portuguese: the rules about words were not run on them.')
    expect(report(`${english}\n\nPeça a chave à equipa de apoio.\n`)).toEqual([])
  })
})

describe('a language whose words are data', () => {
  const page = (content: string) => readDocument({path: 'page.md', content, audience: 'everyone'})
  const long = `Antes de enviar o pedido, confirme que a chefia o leu, que o custo está no orçamento deste ano, que o fornecedor está na lista da empresa, e que mais ninguém da equipa pediu a mesma coisa.`
  const text = `# Pedido de acesso

Preencha este formulário para pedir acesso ao sistema e fale com o Dr. Silva, da equipa de apoio, se tiver dúvidas.
O seu pedido será analisado logo que possível. Se for urgente, respondemos prontamente, até dois dias úteis.

O deploy é feito pela equipa de apoio, e os stakeholders recebem uma mensagem.

${long}

We need the form as soon as possible, and we will spin up a test area for the new people as well.
`

  test('has the rules that read it, at the exact words', () => {
    const document = page(text)
    expect(document.language).toBe('pt')
    const found = lint(document).map(({rule, quote, suggestions}) => [rule, quote, ...suggestions])
    expect(found).toEqual([
      ['no-vague-deadline', 'logo que possível'],
      ['no-jargon', 'deploy', 'instalação'],
      ['no-jargon', 'stakeholders', 'parte interessada'],
      ['max-sentence-length', long],
    ])
  })

  test('a team adds terms with “lang”, for a language without any of ours too', () => {
    const german =
      'Bitte füllen Sie dieses Formular aus, wenn Sie einen neuen Schlüssel brauchen. Das rückmelden der Antwort dauert zwei Tage, und der Schlüssel liegt dann bei dem Empfang.'
    const term = {term: 'rückmelden', lang: 'de', status: 'avoid' as const, say: ['melden'], source: 'a test'}
    expect(lint(page(german))).toEqual([])
    expect(lint(page(german), {glossary: [term]}).map(({quote}) => quote)).toEqual(['rückmelden'])
    expect(lint(page('Please rückmelden it.'), {glossary: [term]})).toEqual([])
  })

  test('a term of one language does not replace one of another', () => {
    const term = {term: 'spin up', lang: 'pt', status: 'ok' as const, means: 'A test.', source: 'a test'}
    expect(lint(page('We will spin up a test area.'), {glossary: [term]}).map(({quote}) => quote)).toEqual(['spin up'])
  })

  test('every pack is complete enough to be told from the others', () => {
    for (const {code, functionWords} of packs) {
      expect(functionWords.split(' ').length, code).toBeGreaterThanOrEqual(15)
      expect(code).toMatch(/^[a-z]{2}$/)
    }
    expect(new Set(packs.map(({code}) => code)).size).toBe(packs.length)
  })
})

describe('a place to split', () => {
  test.each([
    ['We keep the north gate shut at night – you need to ring the bell beside the small door.', 'at the dash'],
    ['The guard keeps a list of every visitor of the day, which can be read at the front desk.', 'before “which can”'],
    ['If the lamp at the gate is red, you wait at the white line, but if it is green you may drive on.', 'before “but if”'],
  ])('%s', (text, expected) => {
    expect(splitPlace(text)).toBe(expected)
  })

  test.each([
    [
      'an aside between dashes',
      'Keeping the keys of the house safe involves – as far as that is possible – limiting the number of places where they are kept.',
    ],
    ['a dash before names alone', 'The bell rings for all the people who work in this old house – both the cooks and the drivers of the night.'],
    ['a condition that goes on', 'If the road to the coast is wet, but the bus is still on time at the bridge, it will reach the house by noon.'],
    ['a statement taken up again', 'The cook must show a menu to the guests, which could be a card or a board, and explain every dish on it.'],
  ])('is not found in %s', (_, text) => {
    expect(splitPlace(text)).toBeUndefined()
  })
})

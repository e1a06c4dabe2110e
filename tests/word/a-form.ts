/** A Word form with something to say of in each part: under titles, in a table, in the header. */
import {type DocxInput, heading, makeDocx, paragraph, run, table} from './make-docx.ts'

/** A paragraph of plain words. */
export function words(text: string): string {
  return paragraph(run(text))
}

/** Asks for a laptop, with a process to follow. */
export const laptopForm: DocxInput = {
  body: [
    heading('Order a laptop'),
    words('Please utilize this form for each laptop.'),
    heading('1. About you', 2),
    table([
      [words('Your name'), words('')],
      [words('Your department'), words('')],
      [words('Justification for the purchase'), words('')],
    ]),
    heading('2. What happens next', 2),
    words('1. Send the form to the service desk.'),
    words('2. Your manager must approve the order within 3 working days.'),
    words('3. The service desk hands the order over to the finance team.'),
    words('4. Collect the laptop at the desk and sign for it.'),
    words('We leverage the order to plan, and it comes ASAP.'),
  ].join(''),
  header: words('Please utilize the portal.'),
}

/** The bytes of the form; more paragraphs may follow its own. */
export function laptopDocx(more = ''): Uint8Array {
  return makeDocx({...laptopForm, body: laptopForm.body + more})
}

/** What is thrown where Sätteri is known to read otherwise than GitHub; the remark parser then reads the file. */
export class Doubt extends Error {}

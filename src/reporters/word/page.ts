/** A4 with margins of 2 cm, in twentieths of a point. */
export const page = {size: {width: 11_906, height: 16_838}, margin: {top: 1134, right: 1134, bottom: 1134, left: 1134, header: 567, footer: 567}} as const

/** What is left for text. */
export const pageWidth: number = page.size.width - page.margin.left - page.margin.right
